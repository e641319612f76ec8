package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The claim lines of the current organisation. */
public interface ClaimLines {
    /**
     * Which lines to find. What is null does not restrict.
     *
     * @param caseId of one case
     * @param state in one state
     * @param uzovi for one insurer
     * @param after only lines whose reference comes after this one
     * @param limit how many at most
     */
    record Search(
            @Nullable UUID caseId,
            @Nullable ClaimState state,
            @Nullable String uzovi,
            @Nullable String after,
            int limit) {}

    /** Every line of a case, in order of reference; nobody else changes them before this transaction ends. */
    List<ClaimLine> ofCaseForChange(UUID caseId);

    /** Lets nobody else change lines of these cases before this transaction ends; to be called before any of them is read. */
    void lockCases(List<UUID> caseIds);

    /** Cases with a line in a batch, in order of id; reads no line. */
    List<UUID> casesOfBatch(UUID batchId);

    /** Cases with a line that has one of these references, in order of id; reads no line. */
    List<UUID> casesNamed(Collection<String> references);

    /** Every line of a batch, in order of reference. */
    List<ClaimLine> ofBatch(UUID batchId);

    /** The lines that have one of these references, in order of reference. */
    List<ClaimLine> named(Collection<String> references);

    /** Lines that meet the conditions, in order of reference. */
    List<ClaimLine> search(Search search);

    /** Lines for an insurer and month in a state that are in no batch, in order of reference. */
    List<ClaimLine> outsideBatches(ClaimLine.Destination destination, ClaimSign sign, ClaimState state);

    /** Cases with care, intake, registration or a line in a month, in order of id. */
    List<UUID> casesOf(YearMonth month);

    /** Dates of care after a day on which a line under this contract stands with the insurer that leaves no contribution out. */
    SortedSet<LocalDate> claimedInFull(UUID contractId, LocalDate after);

    /** The lines of a case that an insurer has and neither refused nor gave back, in order of reference; keeps nobody from changing them. */
    List<ClaimLine> standing(UUID caseId);

    /** Adds a new line. */
    void add(ClaimLine line);

    /** Replaces a line that has the same reference. */
    void replace(ClaimLine line);

    /** Removes a line that was never sent. */
    void remove(ClaimLine line);

    /** A reference that no line has or had. */
    String nextReference();
}
