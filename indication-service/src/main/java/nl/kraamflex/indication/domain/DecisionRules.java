package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** Which decisions can be taken: in themselves, and on a case as it stands. */
public final class DecisionRules {
    private DecisionRules() {}

    /**
     * Faults of a decision in itself.
     *
     * @param ceiling most minutes a decision can give
     * @return fields at fault; empty when none
     */
    public static List<Plausibility.Fault> faults(Decision decision, Figure ceiling, Instant now) {
        List<Plausibility.Fault> faults = new ArrayList<>();
        if (decision.decidedAt().isAfter(now)) {
            faults.add(new Plausibility.Fault(
                    "decidedAt",
                    "is %s, which has not come yet; record a decision when it was taken"
                            .formatted(decision.decidedAt())));
        }
        boolean clinician = decision.decidedBy().role().clinician();
        if (!clinician && decision.moment() != Moment.INTAKE) {
            faults.add(new Plausibility.Fault(
                    "decidedBy/role",
                    "is INTAKE_WORKER; a decision of moment %s is taken by MIDWIFE or GENERAL_PRACTITIONER"
                            .formatted(decision.moment())));
        }
        if (clinician && decision.decidedBy().agbCode() == null) {
            faults.add(new Plausibility.Fault("decidedBy/agbCode", "is required for a midwife or GP"));
        }
        @Nullable Integer minutes = decision.clinicianMinutes();
        if (minutes != null && !clinician) {
            faults.add(
                    new Plausibility.Fault("clinicianHours", "can be given by MIDWIFE or GENERAL_PRACTITIONER only"));
        }
        if (minutes != null && minutes > ceiling.amountAsInt()) {
            faults.add(new Plausibility.Fault(
                    "clinicianHours",
                    "is %s; the protocol gives at most %s hours"
                            .formatted(HoursText.english(minutes), HoursText.english(ceiling.amountAsInt()))));
        }
        return faults;
    }

    /** Why a decision cannot be taken on a case as it stands; empty when it can. */
    public static Optional<Refusal> against(MaternityCase theCase, Decision decision) {
        @Nullable Birth birth = theCase.birth();
        if (decision.moment() == Moment.INTAKE) {
            return birth == null ? Optional.empty() : Optional.of(new Refusal.IntakeAfterBirth());
        }
        if (birth == null) {
            return Optional.of(new Refusal.BirthNotRecorded(decision.moment()));
        }
        return decision.decidedAt().isBefore(birth.timeOfBirth().toInstant())
                ? Optional.of(new Refusal.DecisionBeforeBirth())
                : Optional.empty();
    }
}
