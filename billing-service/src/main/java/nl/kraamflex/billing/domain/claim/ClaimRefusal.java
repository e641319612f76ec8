package nl.kraamflex.billing.domain.claim;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.InsurancePlan;

/** Why something about insurance and claims was not done; nothing was stored then. */
public sealed interface ClaimRefusal {
    /** This organisation knows no such case, or not yet. */
    record NoSuchCase(UUID caseId) implements ClaimRefusal {}

    /** This organisation has no such batch. */
    record NoSuchBatch(UUID batchId) implements ClaimRefusal {}

    /** The batch was not sent, so there is no file of it. */
    record NoFileYet(UUID batchId) implements ClaimRefusal {}

    /** The caller changes what exists and did not say which version it read. */
    record VersionRequired(long current) implements ClaimRefusal {}

    /** The caller read another version. */
    record VersionMismatch(long given, long current) implements ClaimRefusal {}

    /** The list of policies cannot be recorded. */
    record FaultyInsurance(List<InsurancePlan.Fault> faults) implements ClaimRefusal {}

    /** A field is out of its range. */
    record FaultyField(String field, String reason) implements ClaimRefusal {}

    /**
     * Nothing for this insurer and month can be claimed.
     *
     * @param held how many lines wait, by reason
     */
    record NothingToClaim(ClaimLine.Destination destination, ClaimSign sign, Map<ClaimHold, Integer> held)
            implements ClaimRefusal {}

    /** The batch was sent before, and is never changed. */
    record AlreadySent(UUID batchId) implements ClaimRefusal {}

    /**
     * What may be claimed is no longer what was released.
     *
     * @param changes what became of each line that changed
     */
    record ChangedSinceRelease(UUID batchId, List<FileFault> changes) implements ClaimRefusal {}

    /** The file cannot be written. */
    record FileRefused(List<FileFault> faults) implements ClaimRefusal {}

    /** The file that came back cannot be read. */
    record ReturnUnreadable(List<FileFault> faults) implements ClaimRefusal {}

    /** The results contradict what is on record. */
    record ResultsContradict(List<FileFault> faults) implements ClaimRefusal {}
}
