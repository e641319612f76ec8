package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What holds for every visit, whatever its step and mode, wherever it begins in the two years with their changes of the clock. */
class VisitTest {
    private static final Instant FROM = Instant.parse("2025-01-01T00:00:00Z");
    private static final int TWO_YEARS = 2 * 365 * 24 * 60;
    private static final int WHOLE_DAY = 24 * 60;

    @Provide
    Arbitrary<Rounding> everyRounding() {
        return Combinators.combine(Arbitraries.of(Rounding.STEPS), Arbitraries.of(RoundingMode.class))
                .as(Rounding::new);
    }

    /** Begins spread over two years, and every other one within two hours of a midnight or a change of the clock. */
    @Provide
    Arbitrary<Instant> everyBegin() {
        Arbitrary<Instant> anywhere =
                Arbitraries.integers().between(0, TWO_YEARS).map(minute -> FROM.plus(Duration.ofMinutes(minute)));
        Arbitrary<Instant> edges = Combinators.combine(
                        Arbitraries.of("2025-03-29", "2025-03-30", "2025-10-25", "2025-10-26", "2025-12-31")
                                .map(LocalDate::parse),
                        Arbitraries.integers().between(-120, 300))
                .as((date, minutes) -> CareCalendar.beginOf(date).plus(Duration.ofMinutes(minutes)));
        return Arbitraries.oneOf(anywhere, edges);
    }

    private static Visit visit(Instant begin, int length, Rounding rounding) {
        Instant end = begin.plus(Duration.ofMinutes(length));
        return new Visit(begin, end, rounding.counted(Duration.between(begin, end)), rounding, null, false);
    }

    @Property
    void the_parts_of_a_visit_add_up_to_it_in_steps(
            @ForAll("everyBegin") Instant begin,
            @ForAll @IntRange(min = 1, max = WHOLE_DAY) int length,
            @ForAll("everyRounding") Rounding rounding) {
        Visit visit = visit(begin, length, rounding);

        assertThat(visit.careDates().stream().mapToInt(CareDate::minutes).sum()).isEqualTo(visit.minutes());
        assertThat(visit.careDates()).allSatisfy(part -> {
            assertThat(part.minutes()).isPositive();
            assertThat(part.minutes() % rounding.stepMinutes()).isZero();
        });
        assertThat(visit.careDates()).extracting(CareDate::date).isSorted().doesNotHaveDuplicates();
    }

    @Property
    void each_part_is_less_than_a_step_off_what_was_really_given_on_its_date(
            @ForAll("everyBegin") Instant begin,
            @ForAll @IntRange(min = 1, max = WHOLE_DAY) int length,
            @ForAll("everyRounding") Rounding rounding) {
        Visit visit = visit(begin, length, rounding);

        for (CareDate part : visit.careDates()) {
            assertThat(Math.abs(part.minutes() - givenOn(visit, part.date()))).isLessThan(rounding.stepMinutes());
        }
    }

    @Property
    void a_length_is_rounded_to_the_side_that_was_chosen(
            @ForAll @IntRange(min = 0, max = WHOLE_DAY) int length, @ForAll("everyRounding") Rounding rounding) {
        int off = rounding.counted(Duration.ofMinutes(length)) - length;

        switch (rounding.mode()) {
            case NEAREST_HALF_UP ->
                assertThat(2 * off).isGreaterThan(-rounding.stepMinutes()).isLessThanOrEqualTo(rounding.stepMinutes());
            case UP -> assertThat(off).isNotNegative().isLessThan(rounding.stepMinutes());
            case DOWN -> assertThat(off).isNotPositive().isGreaterThan(-rounding.stepMinutes());
        }
    }

    @Property
    void the_shortest_visit_that_counts_is_the_one_that_is_named(@ForAll("everyRounding") Rounding rounding) {
        int shortest = rounding.shortestThatCounts();

        assertThat(rounding.counted(Duration.ofMinutes(shortest))).isEqualTo(rounding.stepMinutes());
        assertThat(rounding.counted(Duration.ofMinutes(shortest - 1L))).isZero();
    }

    @Property
    void hours_that_are_reported_alone_are_what_counts(
            @ForAll("everyBegin") Instant begin,
            @ForAll @IntRange(min = 1, max = 24) int steps,
            @ForAll("everyRounding") Rounding rounding) {
        int minutes = steps * rounding.stepMinutes();
        DeliveryReport report =
                new DeliveryReport(CareCalendar.dateOf(begin), List.of(new ReportedVisit(begin, null, minutes)), null);

        Reading reading = report.read(rounding);

        assertThat(reading).isInstanceOfSatisfying(Reading.Sound.class, sound -> {
            assertThat(sound.visits().getFirst().minutes()).isEqualTo(minutes);
            assertThat(sound.visits().getFirst().exactMinutes()).isEqualTo(minutes);
            assertThat(sound.visits().getFirst().end()).isEqualTo(begin.plus(Duration.ofMinutes(minutes)));
        });
    }

    @ParameterizedTest(name = "{2} minutes count {3} in steps of {0}, {1}")
    @CsvSource({
        "15, NEAREST_HALF_UP, 7, 0",
        "15, NEAREST_HALF_UP, 8, 15",
        "30, NEAREST_HALF_UP, 14, 0",
        "30, NEAREST_HALF_UP, 15, 30",
        "60, NEAREST_HALF_UP, 89, 60",
        "60, NEAREST_HALF_UP, 90, 120",
        "15, UP, 1, 15",
        "30, UP, 30, 30",
        "60, UP, 61, 120",
        "15, DOWN, 14, 0",
        "30, DOWN, 59, 30",
        "60, DOWN, 60, 60"
    })
    void a_length_at_the_edge_of_a_step_counts_as_it_must(int step, RoundingMode mode, int length, int counted) {
        assertThat(new Rounding(step, mode).counted(Duration.ofMinutes(length))).isEqualTo(counted);
    }

    @Test
    void a_step_that_hours_in_quarters_cannot_show_is_refused() {
        assertThatThrownBy(() -> new Rounding(20, RoundingMode.UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rounding step is 20: give one of [15, 30, 60]");
    }

    @Test
    void a_visit_that_was_given_is_not_among_those_that_were_not() {
        assertThatThrownBy(() -> new VisitNotGiven(FROM, VisitOutcome.GIVEN, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("outcome is GIVEN");
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
