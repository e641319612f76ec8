package nl.kraamflex.indication.domain;

import java.util.Optional;
import nl.kraamflex.indication.domain.calculation.Indication;

/**
 * Which offers below the indication may be made: never less than the minimum without midwife or GP, and for late registration
 * only where the organisation applies that rule and the family was late.
 */
public final class OfferRules {
    private OfferRules() {}

    /** Why an offer may not be made; empty when it may. */
    public static Optional<Refusal> against(CaseIndication indication, Offer offer) {
        if (!(indication.outcome() instanceof Indication.Hours hours)) {
            return Optional.of(new Refusal.NoHoursYet(indication.theCase().id()));
        }
        if (offer.minutes() >= hours.minutes()) {
            return Optional.of(new Refusal.OfferNotBelowIndication(offer.minutes(), hours.minutes()));
        }
        int floor = indication.rules().protocol().floor().amountAsInt();
        DecidedBy clinician = offer.clinician();
        if (offer.minutes() < floor && (clinician == null || !clinician.role().clinician())) {
            return Optional.of(new Refusal.OfferBelowFloor(offer.minutes(), floor));
        }
        return offer.ground() == Offer.Ground.LATE_REGISTRATION && !indication.registeredLate()
                ? Optional.of(new Refusal.LateRegistrationNotApplied())
                : Optional.empty();
    }
}
