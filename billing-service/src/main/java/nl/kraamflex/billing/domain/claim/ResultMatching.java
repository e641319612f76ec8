package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an import of results does to the lines it names. Lines are found by their reference and by nothing else; what was imported
 * before does nothing, and a result that contradicts an earlier one, or names a line that was not sent, refuses the import as a
 * whole.
 *
 * <p>A credit that the insurer refused took nothing back: its debit is again what it was before.
 *
 * @param applied results that are new, with the line in its next state
 * @param restored debits that stand again, because the insurer refused their credit
 * @param repeated references whose same result was imported before
 * @param unmatched references that no line of this organisation has
 * @param refusals why nothing may be imported; empty when it may
 */
public record ResultMatching(
        List<Applied> applied,
        List<ClaimLine> restored,
        List<String> repeated,
        List<String> unmatched,
        List<FileFault> refusals) {
    /** A result that is new, and the line after it. */
    public record Applied(ClaimLine line, ClaimResult result) {}

    public ResultMatching {
        applied = List.copyOf(applied);
        restored = List.copyOf(restored);
        repeated = List.copyOf(repeated);
        unmatched = List.copyOf(unmatched);
        refusals = List.copyOf(refusals);
    }

    /**
     * Matches results.
     *
     * @param results as they were given, in any order
     * @param lines those of the organisation that have one of the references, and the debits that credits among them take back
     * @param before results imported before, of all those lines
     */
    public static ResultMatching of(List<ClaimResult> results, List<ClaimLine> lines, List<ClaimResult> before) {
        Map<String, ClaimLine> byReference =
                lines.stream().collect(Collectors.toMap(ClaimLine::reference, Function.identity()));
        Map<String, ClaimResult> known = new HashMap<>();
        before.forEach(result -> known.put(result.reference(), result));
        List<Applied> applied = new ArrayList<>();
        List<String> repeated = new ArrayList<>();
        List<String> unmatched = new ArrayList<>();
        List<FileFault> refusals = new ArrayList<>();
        for (ClaimResult result : results) {
            @Nullable ClaimLine line = byReference.get(result.reference());
            @Nullable ClaimResult earlier = known.put(result.reference(), result);
            if (line == null) {
                unmatched.add(result.reference());
            } else if (result.equals(earlier)) {
                repeated.add(result.reference());
            } else if (earlier != null) {
                refusals.add(new FileFault(
                        result.reference(),
                        "outcome",
                        "differs from the result on record, %s; a line has one result, a later change is a credit"
                                .formatted(earlier.outcome())));
            } else if (line.state() == ClaimState.CREDITED) {
                // The answer to a debit may arrive after its credit was sent; the line stays taken back.
                applied.add(new Applied(line, result));
            } else if (!line.state().allows(result.outcome().state())) {
                refusals.add(new FileFault(
                        result.reference(),
                        "outcome",
                        "is %s for a line that is %s; only what was sent has a result"
                                .formatted(result.outcome(), line.state())));
            } else {
                applied.add(new Applied(line.to(result.outcome().state()), result));
            }
        }
        return new ResultMatching(applied, restored(applied, byReference, known), repeated, unmatched, refusals);
    }

    private static List<ClaimLine> restored(
            List<Applied> applied, Map<String, ClaimLine> byReference, Map<String, ClaimResult> known) {
        List<ClaimLine> restored = new ArrayList<>();
        for (Applied credit : applied) {
            @Nullable String taken = credit.line().earlierReference();
            @Nullable ClaimLine debit = taken == null ? null : byReference.get(taken);
            if (debit != null
                    && debit.state() == ClaimState.CREDITED
                    && credit.result().outcome() == ClaimResult.Outcome.REJECTED) {
                @Nullable ClaimResult answer = known.get(debit.reference());
                restored.add(debit.to(
                        answer == null ? ClaimState.SENT : answer.outcome().state()));
            }
        }
        return restored;
    }
}
