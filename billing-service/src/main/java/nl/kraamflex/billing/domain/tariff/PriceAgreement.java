package nl.kraamflex.billing.domain.tariff;

import org.jspecify.annotations.Nullable;

/**
 * What was agreed with an insurer about a price, as far as it moves the limit.
 *
 * @param integratedCare charged inside integrated birth care (integrale geboortezorg), whose prices are free
 * @param maxMaxAgreement id of the written agreement on a raised maximum with this insurer; null when there is none
 */
public record PriceAgreement(
        boolean integratedCare, @Nullable String maxMaxAgreement) {
    /** Nothing that moves the limit. */
    public static final PriceAgreement NONE = new PriceAgreement(false, null);

    public PriceAgreement {
        if (maxMaxAgreement != null && maxMaxAgreement.isBlank()) {
            throw new IllegalArgumentException("maxMaxAgreement is blank: give the id of the agreement, or null.");
        }
    }
}
