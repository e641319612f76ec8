/** Who insures the care of a case on which date (polis, verzekeraar), and the number by which the insured person is known. */
@NullMarked
package nl.kraamflex.billing.domain.insurance;

import org.jspecify.annotations.NullMarked;
