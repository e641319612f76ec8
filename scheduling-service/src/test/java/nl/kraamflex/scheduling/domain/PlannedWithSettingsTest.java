package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plans that hang on a setting an organisation may replace, and what a plan and its alternatives carry beside their days. */
class PlannedWithSettingsTest {
    private static final LocalDate BORN = LocalDate.parse("2026-01-05");
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final Path SHIPPED = Path.of("src/main/resources/law/distribution/2008-03-01.yaml");
    private static final Extension EXCEPTION = new Extension(Extension.Kind.EXCEPTION, 11, null);
    private static final FundedDays TRIAL = new FundedDays(Funding.AGREEMENT, "trial", 9, 14, true);

    @TempDir
    Path operator;

    @Test
    void a_day_in_hospital_ends_an_exception_where_the_organisation_says_so() throws IOException {
        Schedule schedule = family(70, 14, EXCEPTION)
                .withClosedDates(List.of(new ClosedDate(date(12), PlanCause.HOSPITAL_READMISSION)));

        assertThat(reasons(planned(DatedLaw.shipped(), schedule, PlanCause.HOSPITAL_READMISSION)))
                .containsExactly("null", "AWAY", "null", "null");
        assertThat(reasons(planned(hospitalInterrupts(), schedule, PlanCause.HOSPITAL_READMISSION)))
                .containsExactly("null", "AWAY", "NOT_FUNDED", "NOT_FUNDED");
    }

    @Test
    void a_plan_says_why_and_when_it_was_made_and_what_it_rests_on() {
        Schedule first = family(49, 8, null);
        Plan plan = planned(DatedLaw.shipped(), first, PlanCause.WISHES);

        Plan next = planned(DatedLaw.shipped(), first.planned(plan), PlanCause.FEEDING_PROBLEM);

        assertThat(plan.cause()).isEqualTo(PlanCause.FIRST_PLAN);
        assertThat(plan.version()).isEqualTo(1);
        assertThat(plan.plannedAt()).isEqualTo(NOW);
        assertThat(plan.asOf()).isEqualTo(BORN);
        assertThat(plan.profile()).isEqualTo("shipped");
        assertThat(plan.value()).isEqualTo(plan.lowerBound());
        assertThat(plan.plannedMinutes()).isEqualTo(49 * 60);
        assertThat(plan.assumptions())
                .extracting(Assumption::code)
                .containsExactly(Assumption.Code.REST_AFTER_BIRTH, Assumption.Code.END_OF_DAY_CARE);
        assertThat(next.cause()).isEqualTo(PlanCause.FEEDING_PROBLEM);
        assertThat(next.version()).isEqualTo(2);
    }

    @Test
    void a_refusal_for_want_of_funding_names_the_day_and_the_mode() {
        Schedule schedule = family(49, 8, null).withArrangement(arranged(Mode.FLEXIBLE));

        assertThat(new Planner(DatedLaw.shipped()).plan(schedule, PlanCause.ARRANGEMENT, NOW))
                .isInstanceOfSatisfying(
                        PlanningOutcome.NotPlannable.class,
                        refused -> assertThat(refused.attention().english()).contains("Mode FLEXIBLE", "day 9"));
    }

    @Test
    void alternatives_come_with_their_hours_and_what_sets_them_apart_from_the_plan_in_force() {
        Schedule schedule = family(49, 8, null).withArrangement(arranged(Mode.FLEXIBLE, TRIAL));
        Plan inForce = planned(DatedLaw.shipped(), schedule, PlanCause.ARRANGEMENT);

        List<Alternatives.Alternative> offered = alternatives(schedule.planned(inForce));

        assertThat(offered).hasSizeBetween(2, 4).allSatisfy(one -> {
            assertThat(one.hours().stream().mapToInt(HoursByPayer::minutes).sum())
                    .isEqualTo(49 * 60);
            assertThat(one.difference()).isEqualTo(PlanDifference.between(inForce, one.plan()));
        });
    }

    @Test
    void without_a_plan_in_force_the_first_alternative_is_what_the_others_are_held_against() {
        List<Alternatives.Alternative> offered = alternatives(family(49, 8, null));

        assertThat(offered.getFirst().difference().days()).isEmpty();
        assertThat(offered)
                .allSatisfy(one -> assertThat(one.difference())
                        .isEqualTo(PlanDifference.between(offered.getFirst().plan(), one.plan())));
    }

    @Test
    void alternatives_keep_the_parts_of_the_day_and_leave_other_wishes_out() {
        Schedule schedule = family(49, 8, null)
                .withArrangement(arranged(Mode.FLEXIBLE, TRIAL))
                .withWishes(new Wishes(
                        3,
                        NOW,
                        Pattern.EVEN,
                        List.of(
                                new DayWish(date(3), DayWish.Amount.MORE, null, PartOfDay.MORNING),
                                new DayWish(date(4), DayWish.Amount.FEWER, null, null))));

        List<Alternatives.Alternative> offered = alternatives(schedule);

        assertThat(offered).allSatisfy(one -> {
            assertThat(one.wishes().of(date(3)))
                    .contains(new DayWish(date(3), DayWish.Amount.USUAL, null, PartOfDay.MORNING));
            assertThat(one.wishes().of(date(4))).isEmpty();
            assertThat(one.wishes().version()).isEqualTo(3);
        });
        assertThat(offered)
                .filteredOn(one -> one.shape() == Alternatives.Shape.WITH_PAUSE)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.wishes().pattern()).isEqualTo(Pattern.USUAL);
                    assertThat(one.wishes().of(date(9)))
                            .contains(new DayWish(date(9), DayWish.Amount.PAUSE, null, null));
                });
    }

    private static List<Alternatives.Alternative> alternatives(Schedule schedule) {
        return Alternatives.of(new Planner(DatedLaw.shipped()), schedule, NOW, 120)
                .offered();
    }

    private static List<String> reasons(Plan plan) {
        return plan.days().subList(10, 14).stream()
                .map(day -> String.valueOf(day.reason()))
                .toList();
    }

    private static Plan planned(DatedLaw law, Schedule schedule, PlanCause cause) {
        return switch (new Planner(law).plan(schedule, cause, NOW)) {
            case Planned(Plan plan, var _) -> plan;
            case PlanningOutcome.NotPlannable(Attention attention) -> throw new AssertionError(attention);
        };
    }

    private static LocalDate date(int day) {
        return CareCalendar.dateOfDay(BORN, day);
    }

    private static Arrangement arranged(Mode mode, FundedDays... funded) {
        return new Arrangement(1, NOW, mode, List.of(funded), null, false, null);
    }

    private static Schedule family(int hours, int lastDay, @Nullable Extension extension) {
        return Schedule.of(new CaseFacts(
                new UUID(0, 1),
                1,
                new Birth(Instant.parse("2026-01-05T02:12:00Z"), BORN, BORN, List.of()),
                new Indication(
                        new UUID(0, 2),
                        "START",
                        false,
                        hours * 60,
                        lastDay,
                        "lip/2008-03-01",
                        Instant.EPOCH,
                        0,
                        false,
                        null,
                        extension),
                TextSet.STANDARD));
    }

    private DatedLaw hospitalInterrupts() throws IOException {
        String shipped = Files.readString(SHIPPED);
        String figure = "hospital-day-interrupts:\n    amount: ";
        assertThat(shipped).contains(figure + "0");
        Path file = Files.createDirectories(operator.resolve("distribution")).resolve("2008-03-01.yaml");
        Files.writeString(file, "supersedes: distribution/2008-03-01\n" + shipped.replace(figure + "0", figure + "1"));
        return DatedLaw.load(operator);
    }
}
