package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why a caller's wish is not carried out. Each tells the caller what to do. */
public sealed interface Refusal {
    /** No such case for this organisation, or it has not arrived yet. */
    record NoSuchCase(UUID caseId) implements Refusal {}

    /** The case has no birth on record, before which no care can be delivered. */
    record NoBirthYet(UUID caseId) implements Refusal {}

    /** Nothing was recorded under the date. */
    record NoDelivery(UUID caseId, LocalDate date) implements Refusal {}

    /** The case has no calendar feed of that id. */
    record NoCalendarFeed(UUID caseId, UUID feedId) implements Refusal {}

    /** Parts of a report that cannot be right. */
    record FaultyReport(List<Fault> faults) implements Refusal {
        public FaultyReport {
            faults = List.copyOf(faults);
        }
    }

    /** Parts of a report that contradict what is on record; never empty. */
    record Conflicting(List<DeliveryConflict> conflicts) implements Refusal {
        public Conflicting {
            conflicts = List.copyOf(conflicts);
        }
    }

    /** The resource exists and no version was given. */
    record VersionRequired(long current) implements Refusal {}

    /** The resource is at another version than the caller's; 0 when it does not exist. */
    record VersionMismatch(long given, long current) implements Refusal {}
}
