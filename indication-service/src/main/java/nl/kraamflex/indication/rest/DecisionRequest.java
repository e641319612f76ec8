package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Feeding;
import nl.kraamflex.indication.domain.Moment;
import nl.kraamflex.indication.usecase.RecordDecision;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordDecision}. */
public record DecisionRequest(
        Moment moment,
        Feeding feeding,
        By decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable BigDecimal clinicianHours) {

    /** Who decided. */
    public record By(DecidedBy.Role role, @Nullable String agbCode) {}

    RecordDecision.Facts facts() {
        return new RecordDecision.Facts(
                moment,
                feeding,
                new DecidedBy(decidedBy.role(), decidedBy.agbCode()),
                decidedAt == null ? null : decidedAt.toInstant(),
                clinicianHours == null ? null : HoursNumber.minutes(clinicianHours));
    }
}
