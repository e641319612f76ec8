/** The contribution statement: what was stated in versions that are never edited, and what is still to be stated. Plain Java. */
@NullMarked
package nl.kraamflex.billing.domain.contribution;

import org.jspecify.annotations.NullMarked;
