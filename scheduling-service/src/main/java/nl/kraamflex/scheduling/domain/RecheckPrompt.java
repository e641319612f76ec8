package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Indication-service said that the indication of a case has to be looked at again. A case keeps the last such prompt.
 *
 * @param dueOn the date of the re-check
 * @param decisionId the decision that was in force when the prompt met the case; null while it has met none
 */
public record RecheckPrompt(LocalDate dueOn, @Nullable UUID decisionId) {

    /**
     * Whether a decision has answered it: another one than it met, or one taken on its date or later, as is so when the decision
     * arrived here before the prompt.
     *
     * @param inForce the decision in force; null when there is none
     */
    public boolean isSettledBy(@Nullable Indication inForce) {
        if (inForce == null) {
            return false;
        }
        boolean another = decisionId != null && !decisionId.equals(inForce.decisionId());
        return another || !CareCalendar.dateOf(inForce.decidedAt()).isBefore(dueOn);
    }

    /** The same prompt, when it meets its case: a prompt that arrived before its case has seen no decision yet. */
    public RecheckPrompt meeting(@Nullable Indication inForce) {
        return decisionId != null || inForce == null ? this : new RecheckPrompt(dueOn, inForce.decisionId());
    }
}
