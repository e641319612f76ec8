/** What an organisation chooses for its bills where no rule exists, with the shipped choices beneath. Plain Java. */
@NullMarked
package nl.kraamflex.billing.domain.settings;

import org.jspecify.annotations.NullMarked;
