package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** An offer below the indication, as the API shows it. */
public record OfferAnswer(
        UUID offerId,
        BigDecimal hours,
        String ground,
        Instant offeredAt,
        String approvedBy,
        @Nullable Decider clinician,
        boolean inForce) {

    /** Every offer of a case, oldest first. */
    public record Listed(List<OfferAnswer> items) {
        static Listed of(MaternityCase theCase) {
            return new Listed(theCase.offers().stream()
                    .map(offer -> OfferAnswer.of(
                            offer, offer.id().equals(theCase.offers().getLast().id())))
                    .toList());
        }
    }

    static OfferAnswer of(Offer offer, boolean inForce) {
        @Nullable DecidedBy clinician = offer.clinician();
        return new OfferAnswer(
                offer.id(),
                HoursNumber.of(offer.minutes()),
                offer.ground().name(),
                offer.offeredAt(),
                offer.approvedBy(),
                clinician == null ? null : Decider.of(clinician),
                inForce);
    }
}
