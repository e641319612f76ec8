package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.protocol.Moment;

/** Why a caller's wish is not carried out. Each tells the caller what to do. */
public sealed interface Refusal {
    /** No such case for this organisation. */
    record NoSuchCase(UUID caseId) implements Refusal {}

    /** The case has no birth report yet. */
    record NoBirthYet(UUID caseId) implements Refusal {}

    /** The case has no decision yet. */
    record NoDecisionYet(UUID caseId) implements Refusal {}

    /** The case has no decision of that id. */
    record NoSuchDecision(UUID caseId, UUID decisionId) implements Refusal {}

    /** No protocol of that id is on file. */
    record NoSuchProtocol(String id, List<String> onFile) implements Refusal {}

    /** Another case of the organisation has this reference. */
    record ReferenceTaken() implements Refusal {}

    /** Fields whose values cannot be right. */
    record Implausible(List<Plausibility.Fault> faults) implements Refusal {
        public Implausible {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Facts that cannot all be right.
     *
     * @param inItself whether the request alone shows it; else it contradicts what is on record
     */
    record Contradictory(List<Contradiction> contradictions, boolean inItself) implements Refusal {
        public Contradictory {
            contradictions = List.copyOf(contradictions);
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

    /**
     * An exception after day 10 that does not follow on the days before.
     *
     * @param lastDay last day of care so far
     * @param practiceLastDay last day without an exception
     * @param decidedOnDay day on which the extension was decided
     */
    record ExtensionNotContiguous(int lastDay, int practiceLastDay, long decidedOnDay) implements Refusal {}

    /**
     * The moment of this decision is over.
     *
     * @param latestDay last day of care on which it could be decided
     * @param decidedOnDay day on which it was decided
     */
    record DecidedTooLate(Moment moment, int latestDay, long decidedOnDay) implements Refusal {}

    /** A standing exception follows on the days this decision gave. */
    record ExtensionRestsOnIt(UUID decisionId, UUID extensionId) implements Refusal {}

    /** The decision was withdrawn before. */
    record AlreadyWithdrawn(UUID decisionId) implements Refusal {}

    /**
     * The protocol has no hours for these facts and the request brought none.
     *
     * @param factors every factor that needs hours; empty for other questions
     * @param proposal what the protocol gives without them, line by line
     */
    record ClinicianMustDecide(Question question, List<String> factors, List<Line> proposal) implements Refusal {
        public ClinicianMustDecide {
            factors = List.copyOf(factors);
            proposal = List.copyOf(proposal);
        }
    }

    /** Hours cannot be declined or offered while the case has none. */
    record NoHoursYet(UUID caseId) implements Refusal {}

    /** More hours are declined than the case has. */
    record DeclinesMoreThanIndicated(int minutes, int indicated) implements Refusal {}

    /** The family was told another number than the one that is advised. */
    record ToldOtherHours(int told, int advised) implements Refusal {}

    /** An offer that is not below the indication. */
    record OfferNotBelowIndication(int minutes, int indicated) implements Refusal {}

    /** An offer below the minimum without a clinician's agreement. */
    record OfferBelowFloor(int minutes, int floor) implements Refusal {}

    /** The organisation does not apply the rule for late registration, or the family was in time. */
    record LateRegistrationNotApplied() implements Refusal {}

    /** Settings that would change what running cases are entitled to. */
    record SettingsInThePast(LocalDate validFrom, LocalDate earliest) implements Refusal {}

    /** A receipt names a protocol file that is not on file. */
    record ReceiptNotReproducible(String protocol, String sha256) implements Refusal {}
}
