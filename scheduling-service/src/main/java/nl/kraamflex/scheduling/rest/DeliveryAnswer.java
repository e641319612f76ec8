package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.CareDate;
import nl.kraamflex.scheduling.domain.CorrectionReason;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.RoundingMode;
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.VisitNotGiven;
import nl.kraamflex.scheduling.domain.VisitOutcome;
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
        @Nullable CorrectionReason correctionReason,
        Instant recordedAt,
        long version) {

    /**
     * A visit with the dates on which it counts.
     *
     * @param end null for a visit that did not take place
     * @param minutes how long it lasted by the clock
     * @param hours what counts of it
     * @param rounding the rule by which it counts; null for a visit that did not take place
     */
    public record VisitAnswer(
            Instant begin,
            @Nullable Instant end,
            int minutes,
            BigDecimal hours,
            List<CareDateAnswer> careDates,
            VisitOutcome outcome,
            @Nullable String caregiverReference,
            boolean deliveredElsewhere,
            @Nullable RoundingAnswer rounding) {
        private static VisitAnswer of(Visit visit) {
            return new VisitAnswer(
                    visit.begin(),
                    visit.end(),
                    visit.exactMinutes(),
                    HoursNumber.of(visit.minutes()),
                    visit.careDates().stream().map(CareDateAnswer::of).toList(),
                    VisitOutcome.GIVEN,
                    visit.caregiverReference(),
                    visit.elsewhere(),
                    new RoundingAnswer(
                            visit.rounding().stepMinutes(), visit.rounding().mode()));
        }

        private static VisitAnswer of(VisitNotGiven visit) {
            return new VisitAnswer(
                    visit.begin(),
                    null,
                    0,
                    HoursNumber.of(0),
                    List.of(),
                    visit.outcome(),
                    visit.caregiverReference(),
                    false,
                    null);
        }
    }

    /** How the length of a visit counts. */
    public record RoundingAnswer(int stepMinutes, RoundingMode mode) {}

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
                Stream.concat(
                                delivery.visits().stream().map(VisitAnswer::of),
                                delivery.notGiven().stream().map(VisitAnswer::of))
                        .sorted(Comparator.comparing(VisitAnswer::begin))
                        .toList(),
                HoursNumber.of(delivery.minutes()),
                hours(standing.plannedMinutes()),
                hours(standing.indicatedMinutes()),
                HoursNumber.of(standing.deliveredMinutes()),
                hours(standing.minutesLeft()),
                // A version has one form for ever, also when a loss is reported later: these notices speak of hours
                // only.
                NoticeAnswer.of(delivery.notices(), Wording.STANDARD),
                delivery.correctionReason(),
                delivery.recordedAt(),
                delivery.version());
    }

    private static @Nullable BigDecimal hours(@Nullable Integer minutes) {
        return minutes == null ? null : HoursNumber.of(minutes);
    }
}
