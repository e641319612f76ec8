package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What insurers answered to the current organisation's lines. */
public interface ClaimResults {
    /** The results on record of these lines, in order of reference. */
    List<ClaimResult> of(Collection<String> references);

    /** Adds the result of a line that has none yet. */
    void add(ClaimResult result, Instant importedAt);
}
