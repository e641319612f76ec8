/** How sure a figure of law has to be before billing uses it, and figures that operators add and confirm. */
@NullMarked
package nl.kraamflex.billing.domain.law;

import org.jspecify.annotations.NullMarked;
