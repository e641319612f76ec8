package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.usecase.RecordDecision;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** A decision that was just put on record, and whether it is the one that counts. */
public record DecisionAnswer(
        UUID decisionId,
        UUID caseId,
        String moment,
        Instant decidedAt,
        boolean inForce,
        @Nullable BigDecimal hours,
        List<LineAnswer> lines,
        long caseVersion) {

    static DecisionAnswer of(RecordDecision.Outcome outcome) {
        Decision decision = outcome.decision();
        CaseIndication indication = outcome.indication();
        return new DecisionAnswer(
                decision.id(),
                indication.theCase().id(),
                decision.moment().name(),
                decision.decidedAt(),
                indication.decision().id().equals(decision.id()),
                indication.outcome() instanceof Indication.Hours hours ? HoursNumber.of(hours.minutes()) : null,
                LineAnswer.all(indication.outcome(), indication.theCase().texts()),
                indication.theCase().version());
    }
}
