/** Tests of policies and insured persons. */
@NullMarked
package nl.kraamflex.billing.domain.insurance;

import org.jspecify.annotations.NullMarked;
