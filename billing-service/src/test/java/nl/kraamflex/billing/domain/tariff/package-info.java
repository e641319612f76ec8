/** Tests of prices, contracts and their check against the maxima. */
@NullMarked
package nl.kraamflex.billing.domain.tariff;

import org.jspecify.annotations.NullMarked;
