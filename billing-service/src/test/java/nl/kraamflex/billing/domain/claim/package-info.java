/** Tests of claims. */
@NullMarked
package nl.kraamflex.billing.domain.claim;

import org.jspecify.annotations.NullMarked;
