package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Indication;
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
        List<IndicationAnswer.Line> lines,
        long caseVersion) {

    static DecisionAnswer of(RecordDecision.Outcome outcome) {
        Decision decision = outcome.decision();
        Indication indication = outcome.indication();
        return new DecisionAnswer(
                decision.id(),
                outcome.theCase().id(),
                decision.moment().name(),
                decision.decidedAt(),
                indication.decision().id().equals(decision.id()),
                indication instanceof Indication.Hours hours ? HoursNumber.of(hours.minutes()) : null,
                indication.steps().stream().map(IndicationAnswer.Line::of).toList(),
                outcome.theCase().version());
    }
}
