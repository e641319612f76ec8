package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.usecase.ChangeWishes.Changed;
import org.jspecify.annotations.Nullable;

/** What was arranged for a case as the API shows it; after a change with what it made of the plan. */
public record ArrangementAnswer(
        UUID caseId,
        @JsonUnwrapped ArrangementBody arrangement,
        @Nullable Instant recordedAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangedAnswer made) {

    static ArrangementAnswer of(UUID caseId, Arrangement arrangement) {
        return answer(caseId, arrangement, null);
    }

    static ArrangementAnswer of(Changed changed) {
        return answer(changed.after().caseId(), changed.after().arrangement(), ChangedAnswer.of(changed));
    }

    private static ArrangementAnswer answer(UUID caseId, Arrangement arrangement, @Nullable ChangedAnswer made) {
        return new ArrangementAnswer(
                caseId, ArrangementBody.of(arrangement), arrangement.recordedAt(), arrangement.version(), made);
    }
}
