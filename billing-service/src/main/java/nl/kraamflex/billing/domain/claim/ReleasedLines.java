package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody released, compared with what may be claimed when it is sent. Visits are corrected, signatures withdrawn and policies
 * changed in between, and nothing goes out that nobody released.
 */
public final class ReleasedLines {
    private ReleasedLines() {}

    /**
     * What changed since the release.
     *
     * @param before the lines of a batch as they were released
     * @param now the lines of the batch once its cases were brought up to date
     * @return one entry a line; empty when all of it may be sent as it was released
     */
    public static List<FileFault> changed(List<ClaimLine> before, List<ClaimLine> now) {
        Map<String, ClaimLine> left = now.stream().collect(Collectors.toMap(ClaimLine::reference, Function.identity()));
        List<FileFault> changes = new ArrayList<>();
        for (ClaimLine line : before) {
            @Nullable ClaimLine found = left.get(line.reference());
            if (line.state() == ClaimState.RELEASED && (found == null || found.state() != ClaimState.RELEASED)) {
                changes.add(new FileFault(
                        line.reference(),
                        "state",
                        found == null
                                ? "was RELEASED, and the line can no longer be sent with this batch"
                                : "was RELEASED, and the line says something else now"));
            }
        }
        return List.copyOf(changes);
    }
}
