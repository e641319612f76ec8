/** Stays in an institution on the shipped law. */
@NullMarked
package nl.kraamflex.billing.domain.stay;

import org.jspecify.annotations.NullMarked;
