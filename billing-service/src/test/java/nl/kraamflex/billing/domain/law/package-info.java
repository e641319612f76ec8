/** Tests of the law on file and of figures that operators add. */
@NullMarked
package nl.kraamflex.billing.domain.law;

import org.jspecify.annotations.NullMarked;
