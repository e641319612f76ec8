package nl.kraamflex.indication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/** A case as the API shows it. */
public record CaseAnswer(
        UUID caseId,
        String reference,
        LocalDate dueDate,
        Household household,
        @Nullable Parity parity,
        Instant registeredAt,
        CaseStatus status,
        @Nullable BirthAnswer birth,
        List<DecisionSummary> decisions,
        long version) {

    /** A decision in a list. */
    public record DecisionSummary(
            UUID decisionId, String moment, Instant decidedAt, boolean inForce, boolean withdrawn) {}

    static CaseAnswer of(MaternityCase theCase) {
        UUID inForce = theCase.decisionInForce().map(Decision::id).orElse(null);
        @Nullable Birth birth = theCase.birth();
        return new CaseAnswer(
                theCase.id(),
                theCase.registration().reference(),
                theCase.dueDate(),
                theCase.registration().household(),
                theCase.registration().parity(),
                theCase.registration().registeredAt(),
                CaseStatus.of(theCase),
                birth == null ? null : BirthAnswer.of(birth),
                theCase.decisions().stream()
                        .map(decision -> new DecisionSummary(
                                decision.id(),
                                decision.moment().name(),
                                decision.decidedAt(),
                                decision.id().equals(inForce),
                                !decision.stands()))
                        .toList(),
                theCase.version());
    }
}
