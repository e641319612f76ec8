package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Wishes;
import nl.kraamflex.scheduling.usecase.ChangeWishes.Changed;
import org.jspecify.annotations.Nullable;

/** A family's wishes as the API shows them; after a change with what it made of the plan. */
public record WishesAnswer(
        UUID caseId,
        Pattern pattern,
        List<WishesBody.DayBody> days,
        @Nullable Instant recordedAt,
        long version,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ChangedAnswer made) {

    static WishesAnswer of(UUID caseId, Wishes wishes) {
        return answer(caseId, wishes, null);
    }

    static WishesAnswer of(Changed changed) {
        return answer(changed.after().caseId(), changed.after().wishes(), ChangedAnswer.of(changed));
    }

    private static WishesAnswer answer(UUID caseId, Wishes wishes, @Nullable ChangedAnswer made) {
        List<WishesBody.DayBody> days = WishesBody.of(wishes).days();
        return new WishesAnswer(
                caseId, wishes.pattern(), days == null ? List.of() : days, wishes.recordedAt(), wishes.version(), made);
    }
}
