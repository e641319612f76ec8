package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.jspecify.annotations.Nullable;

/**
 * One pregnancy and birth with its care (dossier).
 *
 * @param id UUIDv7, key of every event about it
 * @param registration what was told when it was opened
 * @param birth null before it was reported
 * @param decisions every decision ever made, oldest first
 * @param assistance ledger of birth assistance
 * @param declined every record of hours the family declines, oldest first
 * @param offers every offer below the indication, oldest first
 * @param version 1 when opened, one more with each change
 */
public record MaternityCase(
        UUID id,
        Registration registration,
        @Nullable Birth birth,
        List<Decision> decisions,
        BirthAssistance assistance,
        List<DeclinedHours> declined,
        List<Offer> offers,
        long version) {

    /**
     * What is told when a case is opened.
     *
     * @param reference the caller's own name for it, unique within the organisation
     * @param dueDate expected date of birth
     * @param household who gets care
     * @param parity first or later child; null when not told
     * @param registeredAt when the family registered
     */
    public record Registration(
            String reference,
            LocalDate dueDate,
            Household household,
            @Nullable Parity parity,
            Instant registeredAt) {}

    private static final Comparator<Decision> BY_TIME = Comparator.comparing(Decision::decidedAt)
            .thenComparing(Decision::recordedAt)
            .thenComparing(Decision::id);

    public MaternityCase {
        decisions = decisions.stream().sorted(BY_TIME).toList();
        declined = List.copyOf(declined);
        offers = List.copyOf(offers);
    }

    /** A case that was just registered. */
    public static MaternityCase opened(UUID id, Registration registration) {
        return new MaternityCase(id, registration, null, List.of(), BirthAssistance.NONE, List.of(), List.of(), 1);
    }

    /** The same case with its birth reported or corrected. */
    public MaternityCase withBirth(Birth reported) {
        return new MaternityCase(id, registration, reported, decisions, assistance, declined, offers, version + 1);
    }

    /** The same case with one more decision, or with one of them withdrawn. */
    public MaternityCase withDecision(Decision decision) {
        List<Decision> all = new ArrayList<>(decisions);
        all.removeIf(known -> known.id().equals(decision.id()));
        all.add(decision);
        return new MaternityCase(id, registration, birth, all, assistance, declined, offers, version + 1);
    }

    /** The same case with another ledger of birth assistance. */
    public MaternityCase withAssistance(BirthAssistance recorded) {
        return new MaternityCase(id, registration, birth, decisions, recorded, declined, offers, version + 1);
    }

    /** The same case with hours the family declines. */
    public MaternityCase withDeclined(DeclinedHours record) {
        List<DeclinedHours> all = new ArrayList<>(declined);
        all.add(record);
        return new MaternityCase(id, registration, birth, decisions, assistance, all, offers, version + 1);
    }

    /** The same case with one more offer. */
    public MaternityCase withOffer(Offer offer) {
        List<Offer> all = new ArrayList<>(offers);
        all.add(offer);
        return new MaternityCase(id, registration, birth, decisions, assistance, declined, all, version + 1);
    }

    /** Expected date of birth. */
    public LocalDate dueDate() {
        return registration.dueDate();
    }

    /** The decision of an id. */
    public Optional<Decision> decision(UUID decisionId) {
        return decisions.stream()
                .filter(decision -> decision.id().equals(decisionId))
                .findFirst();
    }

    /** Decisions that were not withdrawn, in time. */
    public List<Decision> standing() {
        return decisions.stream().filter(Decision::stands).toList();
    }

    /** The latest decision that stands: the one that counts. */
    public Optional<Decision> decisionInForce() {
        return standing().stream().max(BY_TIME);
    }

    /** Whether midwife or GP marked the family's hours to be cut last; the latest decision that says anything of it counts. */
    public boolean isProtected() {
        return standing().stream()
                .map(Decision::protection)
                .filter(java.util.Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Protection::marked)
                .orElse(false);
    }

    /** Minutes the family declines; 0 when it takes all. */
    public int declinedMinutes() {
        return declined.isEmpty() ? 0 : declined.getLast().minutes();
    }

    /** The offer that counts; empty when none was made. */
    public Optional<Offer> offer() {
        return offers.isEmpty() ? Optional.empty() : Optional.of(offers.getLast());
    }

    /** The date by which rules and figures are chosen: that of the birth, before it the due date. */
    public LocalDate lawDate() {
        return birth == null ? dueDate() : birth.date();
    }

    /** Which words the family gets. */
    public TextSet texts() {
        return birth != null && birth.bereaved() ? TextSet.NEUTRAL : TextSet.STANDARD;
    }
}
