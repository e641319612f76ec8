package nl.kraamflex.indication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.MaternityCase;
import org.jspecify.annotations.Nullable;

/** A case as the API shows it. */
public record CaseAnswer(
        UUID caseId,
        String reference,
        LocalDate dueDate,
        String status,
        @Nullable BirthAnswer birth,
        List<DecisionSummary> decisions,
        long version) {

    /** A decision in a list. */
    public record DecisionSummary(UUID decisionId, String moment, Instant decidedAt, boolean inForce) {}

    static CaseAnswer of(MaternityCase theCase) {
        UUID inForce = theCase.decisionInForce().map(Decision::id).orElse(null);
        return new CaseAnswer(
                theCase.id(),
                theCase.reference(),
                theCase.dueDate(),
                theCase.birth() == null ? "EXPECTED" : "BORN",
                theCase.birth() == null ? null : BirthAnswer.of(theCase.birth()),
                theCase.decisions().stream()
                        .map(decision -> new DecisionSummary(
                                decision.id(),
                                decision.moment().name(),
                                decision.decidedAt(),
                                decision.id().equals(inForce)))
                        .toList(),
                theCase.version());
    }
}
