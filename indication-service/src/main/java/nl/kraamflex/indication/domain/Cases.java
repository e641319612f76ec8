package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The cases of the current organisation. */
public interface Cases {
    /**
     * What cases are looked for; every condition that is present must hold.
     *
     * @param reference the caller's own name for the case
     * @param born whether the birth is on record
     * @param dueFrom first due date
     * @param dueBefore first due date that is too late
     * @param after the case after which to go on; null from the start
     * @param limit how many at most
     */
    record Search(
            @Nullable String reference,
            @Nullable Boolean born,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueBefore,
            @Nullable Place after,
            int limit) {}

    /** Where a case stands among others: by due date, then by id. */
    record Place(LocalDate dueDate, UUID caseId) {}

    /** Reads a case as it stands. */
    Optional<MaternityCase> find(UUID caseId);

    /** Reads a case and keeps others from changing it until the transaction ends. */
    Optional<MaternityCase> findForChange(UUID caseId);

    /**
     * Reads a case that must be there.
     *
     * @throws Refused when this organisation has none of that id here
     */
    default MaternityCase existing(UUID caseId) {
        return find(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
    }

    /**
     * Reads a case that must be there and keeps others from changing it until the transaction ends.
     *
     * @throws Refused when this organisation has none of that id here
     */
    default MaternityCase existingForChange(UUID caseId) {
        return findForChange(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
    }

    /** Cases in the order of their {@link Place}. */
    List<MaternityCase> search(Search search);

    /** Whether the organisation has any case. */
    boolean any();

    /**
     * Stores a new case.
     *
     * @throws Refused with {@link Refusal.ReferenceTaken} when the organisation already has a case of that reference
     */
    void add(MaternityCase opened);

    /** Stores a birth report or correction beside the earlier ones, and the case's new version. */
    void addBirth(MaternityCase changed, Birth birth);

    /** Stores one more decision and the case's new version. */
    void addDecision(MaternityCase changed, Decision decision);

    /** Stores that a decision was withdrawn, and the case's new version. */
    void addWithdrawal(MaternityCase changed, Decision withdrawn);

    /** Stores the ledger of birth assistance beside earlier ones, and the case's new version. */
    void addBirthAssistance(MaternityCase changed);

    /** Stores hours that are declined, and the case's new version. */
    void addDeclined(MaternityCase changed, DeclinedHours declined);

    /** Stores an offer, and the case's new version. */
    void addOffer(MaternityCase changed, Offer offer);
}
