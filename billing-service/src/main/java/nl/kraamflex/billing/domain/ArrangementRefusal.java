package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Why something cannot be arranged for the bill of a case, or chosen for the bills of an organisation. Nothing is stored then. */
public sealed interface ArrangementRefusal {
    /** This organisation has no such case, or what is known of it has not arrived yet. */
    record NoSuchCase(UUID caseId) implements ArrangementRefusal {}

    /** A version is there already, and the caller did not say which one it read. */
    record VersionRequired(long current) implements ArrangementRefusal {}

    /** The caller read another version than the present one; 0 where there is none yet. */
    record VersionMismatch(long given, long current) implements ArrangementRefusal {}

    /**
     * Two entries of a list hold on the same date and contradict each other.
     *
     * @param list name of the list in the request
     * @param earlier index of the one that begins first
     * @param later index of the other
     * @param from first date on which both hold
     */
    record Overlap(String list, int earlier, int later, LocalDate from) implements ArrangementRefusal {}

    /** Somebody consented on a date that has not come yet. */
    record ConsentInTheFuture(LocalDate consentedOn, LocalDate today) implements ArrangementRefusal {}

    /** Parts of the request cannot be, each with its place and what would be right. */
    record Faulty(List<Fault> faults) implements ArrangementRefusal {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A part of a request that cannot be.
     *
     * @param pointer JSON pointer into the body
     * @param reason its value, what is wrong with it and what would be right
     */
    record Fault(String pointer, String reason) {}
}
