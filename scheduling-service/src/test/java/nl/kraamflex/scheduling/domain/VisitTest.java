package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;

/** What holds for every visit, wherever it begins in the two years with their changes of the clock. */
class VisitTest {
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final int TWO_YEARS = 2 * 365 * 24 * 60;

    private static Visit visit(int beginMinute, int length) {
        Instant begin = FROM.plus(Duration.ofMinutes(beginMinute));
        Instant end = begin.plus(Duration.ofMinutes(length));
        return new Visit(begin, end, QuarterHours.nearest(Duration.between(begin, end)));
    }

    @Property
    void the_parts_of_a_visit_add_up_to_it_in_quarters(
            @ForAll @IntRange(min = 0, max = TWO_YEARS) int beginMinute,
            @ForAll @IntRange(min = 8, max = 1440) int length) {
        Visit visit = visit(beginMinute, length);

        assertThat(visit.careDates().stream().mapToInt(CareDate::minutes).sum()).isEqualTo(visit.minutes());
        assertThat(visit.careDates()).allSatisfy(part -> {
            assertThat(part.minutes()).isPositive();
            assertThat(part.minutes() % 15).isZero();
        });
    }

    @Property
    void each_part_is_less_than_a_quarter_off_what_was_really_given_on_its_date(
            @ForAll @IntRange(min = 0, max = TWO_YEARS) int beginMinute,
            @ForAll @IntRange(min = 8, max = 1440) int length) {
        Visit visit = visit(beginMinute, length);

        for (CareDate part : visit.careDates()) {
            assertThat(Math.abs(part.minutes() - givenOn(visit, part.date()))).isLessThan(15);
        }
    }

    @Property
    void a_visit_rounds_by_seven_minutes_at_most(@ForAll @IntRange(min = 0, max = 1440) int length) {
        assertThat(Math.abs(QuarterHours.nearest(Duration.ofMinutes(length)) - length))
                .isLessThanOrEqualTo(7);
    }

    @Property
    void hours_that_are_reported_alone_are_what_counts(
            @ForAll @IntRange(min = 0, max = TWO_YEARS) int beginMinute,
            @ForAll @IntRange(min = 1, max = 96) int quarters) {
        Instant begin = FROM.plus(Duration.ofMinutes(beginMinute));
        DeliveryReport report =
                new DeliveryReport(CareCalendar.dateOf(begin), List.of(new ReportedVisit(begin, null, quarters * 15)));

        Reading reading = report.read();

        assertThat(reading).isInstanceOfSatisfying(Reading.Sound.class, sound -> {
            assertThat(sound.visits().getFirst().minutes()).isEqualTo(quarters * 15);
            assertThat(sound.visits().getFirst().end()).isEqualTo(begin.plus(Duration.ofMinutes(quarters * 15L)));
        });
    }

    private static long givenOn(Visit visit, LocalDate date) {
        Instant begin = max(visit.begin(), CareCalendar.beginOf(date));
        Instant midnight = CareCalendar.beginOf(date.plusDays(1));
        Instant end = visit.end().isBefore(midnight) ? visit.end() : midnight;
        return Duration.between(begin, end).toMinutes();
    }

    private static Instant max(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
