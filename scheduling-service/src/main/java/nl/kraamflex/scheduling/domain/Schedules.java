package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The schedules of the current organisation. */
public interface Schedules {
    /** How many cases are read at once: enough to save statements, few enough to be held in passing. */
    int AT_A_TIME = 500;

    /** The order in which several cases are locked, so that two who do so never wait for each other: that of their text. */
    Comparator<UUID> LOCKING = Comparator.comparing(UUID::toString);

    /** Reads a case as it stands. */
    Optional<Schedule> find(UUID caseId);

    /**
     * Reads cases as they stand, with a number of statements that does not grow with theirs.
     *
     * @param caseIds at most {@link #AT_A_TIME}
     * @return those that are here, in the order of their ids
     */
    List<Schedule> all(List<UUID> caseIds);

    /**
     * Reads cases as {@link #all} does and keeps others from changing them until the transaction ends. What was read before in the
     * transaction is let go, so that a large region can be gone through in parts.
     *
     * @param caseIds at most {@link #AT_A_TIME}; in the order of {@link #LOCKING} over all parts of a transaction
     * @return those that are here, in that order
     */
    List<Schedule> allForChange(List<UUID> caseIds);

    /** Reads a case and keeps others from changing it until the transaction ends. */
    Optional<Schedule> findForChange(UUID caseId);

    /**
     * Reads a case that must be there.
     *
     * @throws Refused when this organisation has none of that id here
     */
    default Schedule existing(UUID caseId) {
        return find(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
    }

    /**
     * Reads a case that must be there and keeps others from changing it until the transaction ends.
     *
     * @throws Refused when this organisation has none of that id here
     */
    default Schedule existingForChange(UUID caseId) {
        return findForChange(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
    }

    /** Reads every version of a case's plan, ascending; empty before the first. */
    List<Plan> plans(UUID caseId);

    /** Reads one version of a case's plan; empty when it has no such version. */
    Optional<Plan> plan(UUID caseId, long version);

    /** Stores a case that just arrived; a plan of it is stored beside it. */
    void add(Schedule arrived);

    /** Stores a case with new facts. */
    void change(Schedule changed);

    /** Stores one more plan of a case, beside those before. */
    default void addPlan(UUID caseId, Plan plan) {
        addPlans(Map.of(caseId, plan));
    }

    /** Stores one more plan of each of some cases, beside those before, with a number of statements that hardly grows with theirs. */
    void addPlans(Map<UUID, Plan> plans);

    /** Stores one more version of what the organisation arranged, beside those before. */
    void addArrangement(UUID caseId, Arrangement arrangement);

    /** Stores one more version of a family's wishes, beside those before. */
    void addWishes(UUID caseId, Wishes wishes);

    /** Stores which dates are closed in place of those that were. */
    void replaceClosedDates(UUID caseId, List<ClosedDate> closedDates);

    /** Stores one more version of a date's delivery, beside those before. */
    void addDelivery(UUID caseId, Delivery delivery);

    /**
     * The cases that are arranged to be in a region and may still have care.
     *
     * @param bornFrom earliest date of birth that counts
     * @return their ids, ascending
     */
    List<UUID> inRegion(String regionCode, LocalDate bornFrom);

    /** Whether any case is arranged to be in a region. */
    boolean anyInRegion(String regionCode);

    /** The latest date under which a delivery of any case is recorded; empty while there is none. */
    Optional<LocalDate> lastDeliveryDate();
}
