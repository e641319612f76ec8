package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.law.LawChange;
import org.jspecify.annotations.Nullable;

/** Who changed an edition of an operator, the oldest change first. */
public record LawHistoryAnswer(String kind, LocalDate validFrom, List<ChangeAnswer> changes) {

    /** A change: what was in force before it, and what was proposed or is in force since. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ChangeAnswer(
            long version,
            LawChange.Action action,
            String changedBy,
            Instant changedAt,
            @Nullable LawEditionBody before,
            LawEditionBody after) {
        private static ChangeAnswer of(LawChange change) {
            @Nullable String before = change.before();
            return new ChangeAnswer(
                    change.version(),
                    change.action(),
                    change.by(),
                    change.at(),
                    before == null ? null : LawEditionBody.of(before),
                    LawEditionBody.of(change.after()));
        }
    }

    static LawHistoryAnswer of(String kind, LocalDate validFrom, List<LawChange> history) {
        return new LawHistoryAnswer(
                kind, validFrom, history.stream().map(ChangeAnswer::of).toList());
    }
}
