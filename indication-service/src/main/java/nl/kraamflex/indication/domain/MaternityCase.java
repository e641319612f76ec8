package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One pregnancy and birth with its care (dossier).
 *
 * @param id UUIDv7, key of every event about it
 * @param reference the caller's own name for it, unique within the organisation
 * @param dueDate expected date of birth
 * @param birth null before it was reported
 * @param decisions every decision ever made, oldest first
 * @param version 1 when opened, one more with each change
 */
public record MaternityCase(
        UUID id,
        String reference,
        LocalDate dueDate,
        @Nullable Birth birth,
        List<Decision> decisions,
        long version) {

    public MaternityCase {
        decisions = List.copyOf(decisions);
    }

    /** A case that was just registered. */
    public static MaternityCase opened(UUID id, String reference, LocalDate dueDate) {
        return new MaternityCase(id, reference, dueDate, null, List.of(), 1);
    }

    /** The same case with its birth reported or corrected. */
    public MaternityCase withBirth(Birth reported) {
        return new MaternityCase(id, reference, dueDate, reported, decisions, version + 1);
    }

    /** The same case with one more decision. */
    public MaternityCase withDecision(Decision decision) {
        List<Decision> all = new java.util.ArrayList<>(decisions);
        all.add(decision);
        return new MaternityCase(id, reference, dueDate, birth, all, version + 1);
    }

    /** The latest decision: the one that counts. */
    public Optional<Decision> decisionInForce() {
        return decisions.stream()
                .max(Comparator.comparing(Decision::decidedAt)
                        .thenComparing(Decision::recordedAt)
                        .thenComparing(Decision::id));
    }

    /** Whether days 9 and 10 were decided on. */
    public boolean daysNineAndTenDecided() {
        return decisions.stream().anyMatch(decision -> decision.moment() == Moment.DAY9_10);
    }

    /** The date by which rules and figures are chosen: that of the birth, before it the due date. */
    public LocalDate lawDate() {
        return birth == null ? dueDate : birth.date();
    }
}
