package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Why a plan could not be made.
 *
 * @param code what was wrong
 * @param detail what is wrong this time and what to do, in English
 * @param dates dates at fault, ascending
 * @param caseIds cases at fault
 */
public record JobFault(Code code, String detail, List<LocalDate> dates, List<UUID> caseIds) {
    /** What was wrong. */
    public enum Code {
        /** No case of the region has hours to plan. */
        NO_FAMILY_TO_PLAN,
        /** Dates on which families may have care have no caregiver hours on record, not even none. */
        CAPACITY_MISSING,
        /** Families have no plan even with hours in plenty. */
        FAMILIES_WITHOUT_PLAN,
        /** Amounts or weights are beyond what can be computed exactly. */
        BEYOND_RANGE,
        /** A figure of the installation is not published for the date, or is none that can be used. */
        FIGURE_UNUSABLE,
        /** It was taken up again and again and never finished. */
        GIVEN_UP
    }

    /** Keeps copies of the lists. */
    public JobFault {
        dates = List.copyOf(dates);
        caseIds = List.copyOf(caseIds);
    }

    /** One that concerns no date or case in particular. */
    public static JobFault of(Code code, String detail) {
        return new JobFault(code, detail, List.of(), List.of());
    }
}
