package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The schedules of the current organisation. */
public interface Schedules {
    /** Reads a case as it stands. */
    Optional<Schedule> find(UUID caseId);

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
    void addPlan(UUID caseId, Plan plan);

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
