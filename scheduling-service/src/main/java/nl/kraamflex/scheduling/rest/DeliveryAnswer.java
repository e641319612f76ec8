package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.CareDate;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Visit;
import org.jspecify.annotations.Nullable;

/** What was delivered on a date as the API shows it. Everything in it is as of this version, so that one version has one form. */
public record DeliveryAnswer(
        UUID caseId,
        LocalDate date,
        List<VisitAnswer> visits,
        BigDecimal hours,
        @Nullable BigDecimal plannedHours,
        @Nullable BigDecimal indicatedHours,
        BigDecimal deliveredHours,
        @Nullable BigDecimal hoursLeft,
        List<NoticeAnswer> notices,
        Instant recordedAt,
        long version) {

    /** A visit with the dates on which it counts. */
    public record VisitAnswer(Instant begin, Instant end, BigDecimal hours, List<CareDateAnswer> careDates) {
        private static VisitAnswer of(Visit visit) {
            return new VisitAnswer(
                    visit.begin(),
                    visit.end(),
                    HoursNumber.of(visit.minutes()),
                    visit.careDates().stream().map(CareDateAnswer::of).toList());
        }
    }

    /** Care that counts on a calendar date. */
    public record CareDateAnswer(LocalDate date, BigDecimal hours) {
        private static CareDateAnswer of(CareDate part) {
            return new CareDateAnswer(part.date(), HoursNumber.of(part.minutes()));
        }
    }

    static DeliveryAnswer of(UUID caseId, Delivery delivery) {
        Delivery.Standing standing = delivery.standing();
        return new DeliveryAnswer(
                caseId,
                delivery.date(),
                delivery.visits().stream().map(VisitAnswer::of).toList(),
                HoursNumber.of(delivery.minutes()),
                hours(standing.plannedMinutes()),
                hours(standing.indicatedMinutes()),
                HoursNumber.of(standing.deliveredMinutes()),
                hours(standing.minutesLeft()),
                NoticeAnswer.of(delivery.notices()),
                delivery.recordedAt(),
                delivery.version());
    }

    private static @Nullable BigDecimal hours(@Nullable Integer minutes) {
        return minutes == null ? null : HoursNumber.of(minutes);
    }
}
