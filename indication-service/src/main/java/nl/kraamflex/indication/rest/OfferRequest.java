package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.usecase.RecordOffer;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Body of {@code offerHours}. */
public record OfferRequest(
        BigDecimal hours,
        Offer.Ground ground,
        String approvedBy,
        @Nullable Decider clinician) {

    RecordOffer.Facts facts() {
        return new RecordOffer.Facts(
                HoursNumber.minutes(hours), ground, approvedBy, clinician == null ? null : clinician.decidedBy());
    }
}
