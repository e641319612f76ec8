/** Who pays which part, beside what the scenario files try. */
@NullMarked
package nl.kraamflex.billing.domain.costs;

import org.jspecify.annotations.NullMarked;
