package nl.kraamflex.indication.domain;

import java.util.List;
import java.util.UUID;

/** Why a caller's wish is not carried out. Each tells the caller what to do. */
public sealed interface Refusal {
    /** No such case for this organisation. */
    record NoSuchCase(UUID caseId) implements Refusal {}

    /** The case has no birth report yet. */
    record NoBirthYet(UUID caseId) implements Refusal {}

    /** The case has no decision yet. */
    record NoDecisionYet(UUID caseId) implements Refusal {}

    /** Another case of the organisation has this reference. */
    record ReferenceTaken() implements Refusal {}

    /** Fields whose values cannot be right. */
    record Implausible(List<Plausibility.Fault> faults) implements Refusal {
        public Implausible {
            faults = List.copyOf(faults);
        }
    }

    /** The resource exists and no version was given. */
    record VersionRequired(long current) implements Refusal {}

    /** The resource is at another version than the caller's. */
    record VersionMismatch(long given, long current) implements Refusal {}

    /** A decision of this moment needs the birth on record. */
    record BirthNotRecorded(Moment moment) implements Refusal {}

    /** An intake belongs before the birth. */
    record IntakeAfterBirth() implements Refusal {}

    /** The decision would lie before the birth it rests on. */
    record DecisionBeforeBirth() implements Refusal {}

    /** The protocol has no hours for these facts and the request brought none. */
    record ClinicianMustDecide(Indication.Question question) implements Refusal {}
}
