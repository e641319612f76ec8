/** The choices of an organisation over the shipped file. */
@NullMarked
package nl.kraamflex.billing.domain.settings;

import org.jspecify.annotations.NullMarked;
