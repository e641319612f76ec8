package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.usecase.RecordDeclinedHours;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Body of {@code declineHours}. */
public record DeclinedHoursRequest(
        BigDecimal hours,
        DeclinedHours.Decliner declinedBy,
        @Nullable OffsetDateTime declinedAt,
        BigDecimal advisedHours,
        Decider toldBy) {

    RecordDeclinedHours.Facts facts() {
        return new RecordDeclinedHours.Facts(
                HoursNumber.minutes(hours),
                declinedBy,
                declinedAt == null ? null : declinedAt.toInstant(),
                HoursNumber.minutes(advisedHours),
                toldBy.decidedBy());
    }
}
