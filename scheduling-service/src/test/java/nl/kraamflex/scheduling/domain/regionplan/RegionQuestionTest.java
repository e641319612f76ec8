package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Rounding;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.Fairness;
import nl.kraamflex.scheduling.domain.region.LossReason;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the cases of a region and its hours ask of the solver. */
class RegionQuestionTest {
    private static final LocalDate BORN = LocalDate.parse("2026-01-05");
    private static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");
    private static final int WINDOW = 8;

    @Test
    void what_sources_give_adds_up_and_no_hours_are_hours_too() {
        RegionQuestion question = ask(
                NOW,
                List.of(family(1)),
                source("roster", WINDOW, 600),
                source("agency", 1, 60),
                source("nobody", 2, 0));

        assertThat(question).isInstanceOfSatisfying(RegionQuestion.Posed.class, posed -> {
            assertThat(posed.problem().firstDate()).isEqualTo(BORN);
            assertThat(posed.problem().capacity()).containsExactly(44, 40, 40, 40, 40, 40, 40, 40);
            assertThat(posed.asked())
                    .extracting(RegionQuestion.Asked::scheduleVersion)
                    .containsExactly(1L);
        });
    }

    @Test
    void dates_that_nobody_gave_hours_for_are_named() {
        RegionQuestion question = ask(NOW, List.of(family(1)), source("roster", WINDOW - 2, 600));

        assertThat(question).isInstanceOfSatisfying(RegionQuestion.Unposed.class, unposed -> {
            assertThat(unposed.fault().code()).isEqualTo(JobFault.Code.CAPACITY_MISSING);
            assertThat(unposed.fault().dates()).containsExactly(BORN.plusDays(6), BORN.plusDays(7));
            assertThat(unposed.fault().detail()).contains("2026-01-11, 2026-01-12");
        });
    }

    @Test
    void hours_of_days_that_are_over_need_not_be_known() {
        RegionQuestion question = ask(
                Instant.parse("2026-01-11T08:00:00Z"),
                List.of(family(1)),
                new CapacitySource(
                        "roster",
                        1,
                        NOW,
                        List.of(new CapacityDate(BORN.plusDays(6), 0), new CapacityDate(BORN.plusDays(7), 0))));

        assertThat(question).isInstanceOf(RegionQuestion.Posed.class);
    }

    @Test
    void a_family_whose_care_is_over_is_neither_planned_nor_missed() {
        RegionQuestion question =
                ask(Instant.parse("2026-02-05T08:00:00Z"), List.of(family(1)), source("roster", WINDOW, 600));

        assertThat(question)
                .isInstanceOfSatisfying(
                        RegionQuestion.Unposed.class,
                        unposed -> assertThat(unposed.fault().code()).isEqualTo(JobFault.Code.NO_FAMILY_TO_PLAN));
    }

    @Test
    void hours_beyond_what_can_be_computed_are_told() {
        CapacitySource much = source("roster", WINDOW, Integer.MAX_VALUE - 7);

        RegionQuestion question = ask(NOW, List.of(family(1)), much, source("agency", WINDOW, 15));

        assertThat(question)
                .isInstanceOfSatisfying(
                        RegionQuestion.Unposed.class,
                        unposed -> assertThat(unposed.fault().code()).isEqualTo(JobFault.Code.BEYOND_RANGE));
    }

    @Test
    void hours_given_today_are_not_given_away_again() {
        RegionQuestion question = ask(NOW, List.of(cared(1, false), family(2)), source("roster", WINDOW, 600));

        assertThat(capacity(question)).containsExactly(40 - 12, 40, 40, 40, 40, 40, 40, 40);
    }

    @Test
    void hours_that_another_organisation_gave_are_still_there() {
        RegionQuestion question = ask(NOW, List.of(cared(1, true), family(2)), source("roster", WINDOW, 600));

        assertThat(capacity(question)).containsExactly(40, 40, 40, 40, 40, 40, 40, 40);
    }

    @Test
    void a_family_that_cannot_be_planned_keeps_its_hours() {
        RegionQuestion question = ask(NOW, List.of(leftOut(1, 120), family(2)), source("roster", WINDOW, 600));

        assertThat(capacity(question)).containsExactly(32, 32, 32, 32, 32, 32, 32, 32);
    }

    @Test
    void no_more_hours_are_taken_off_than_there_are() {
        RegionQuestion question = ask(NOW, List.of(leftOut(1, 480), family(2)), source("roster", WINDOW, 60));

        assertThat(capacity(question)).containsOnly(0);
    }

    @Test
    void nights_in_hospital_are_those_of_the_birth_whatever_days_are_over() {
        Schedule fromHospital = family(1, BORN.plusDays(2), TextSet.STANDARD);
        RegionQuestion.Posed question = (RegionQuestion.Posed) ask(
                Instant.parse("2026-01-10T08:00:00Z"), List.of(fromHospital, family(2)), source("roster", WINDOW, 60));

        RegionQuestion.Answer answer =
                question.answer(new RegionSolver(1).solve(question.problem(), SearchLimits.steps(1000)), 0);

        assertThat(answer).isInstanceOfSatisfying(RegionQuestion.Answer.Proposed.class, proposed -> {
            assertThat(proposed.proposal().fairness())
                    .isNotNull()
                    .satisfies(fairness -> assertThat(fairness.byNights())
                            .extracting(Fairness.OfNights::nights)
                            .containsExactly(0, 2));
            assertThat(proposed.proposal().families().getFirst().reasons())
                    .contains(new LossReason(LossReason.Code.FEWER_DAYS, List.of(1, 2)));
            assertThat(proposed.proposal().families().getLast().reasons())
                    .isNotEmpty()
                    .extracting(LossReason::code)
                    .doesNotContain(LossReason.Code.FEWER_DAYS);
        });
    }

    @Test
    void a_family_that_is_left_out_is_told_of_in_its_own_texts() {
        RegionQuestion question =
                ask(NOW, List.of(family(1, null, TextSet.NEUTRAL), family(2)), source("roster", WINDOW, 600));

        assertThat(question)
                .isInstanceOfSatisfying(
                        RegionQuestion.Posed.class,
                        posed -> assertThat(posed.leftOut())
                                .extracting(RegionProposal.LeftOut::texts)
                                .containsExactly(TextSet.NEUTRAL));
    }

    @Test
    void a_search_begins_with_the_prices_of_the_plan_before_as_far_as_dates_and_weights_allow() {
        RegionQuestion.Posed question =
                (RegionQuestion.Posed) ask(NOW, List.of(family(1)), source("roster", WINDOW, 60));
        long highest = question.problem().weights().uncovered();

        List<Long> start = question.startPrices(List.of(
                new DateShare(BORN.minusDays(1), 4, 4, 700),
                new DateShare(BORN, 4, 4, 800),
                new DateShare(BORN.plusDays(2), 4, 4, highest + 1)));

        assertThat(start).containsExactly(800L, 0L, highest, 0L, 0L, 0L, 0L, 0L);
        assertThat(question.startPrices(List.of())).isEmpty();
    }

    @Test
    void hours_kept_for_births_to_come_are_told_and_not_offered() {
        RegionQuestion question = RegionQuestion.of(
                List.of(family(1)),
                new RegionCapacity("noord-7", List.of(source("roster", WINDOW, 600))),
                new Planner(DatedLaw.shipped()),
                PlanningSettings.on(DatedLaw.shipped(), BORN, Pattern.USUAL).weights(),
                NOW,
                planned -> date -> date.equals(BORN.plusDays(2)) ? 6 : 0);

        assertThat(capacity(question)).containsExactly(40, 40, 34, 40, 40, 40, 40, 40);
        assertThat(((RegionQuestion.Posed) question).heldBack()).containsExactly(new HeldBack(BORN.plusDays(2), 6));
    }

    @Test
    void a_family_of_seven_short_visits_keeps_what_it_needs_for_its_guarantee() {
        RegionQuestion.Posed question = (RegionQuestion.Posed) RegionQuestion.of(
                List.of(family(1, BORN.plusDays(1), TextSet.STANDARD)),
                new RegionCapacity("noord-7", List.of(source("roster", WINDOW, 600))),
                new Planner(DatedLaw.shipped()),
                PlanningSettings.on(DatedLaw.shipped(), BORN, Pattern.USUAL).weights(),
                NOW,
                planned -> date -> 28);

        RegionPlan plan = (RegionPlan) new RegionSolver(1).solve(question.problem(), SearchLimits.steps(1000));

        assertThat(question.problem().families().getFirst().problem().toGuarantee())
                .isGreaterThan(7 * 12);
        assertThat(plan.families().getFirst().belowGuarantee()).isZero();
        assertThat(question.heldBack()).isNotEmpty();
    }

    @Test
    void what_is_kept_knows_which_cases_are_planned() {
        Set<UUID> told = new HashSet<>();

        RegionQuestion.of(
                List.of(leftOut(1, 120), family(2)),
                new RegionCapacity("noord-7", List.of(source("roster", WINDOW, 600))),
                new Planner(DatedLaw.shipped()),
                PlanningSettings.on(DatedLaw.shipped(), BORN, Pattern.USUAL).weights(),
                NOW,
                planned -> {
                    told.addAll(planned);
                    return date -> 0;
                });

        assertThat(told).containsExactly(family(2).caseId());
    }

    private static List<Integer> capacity(RegionQuestion question) {
        return ((RegionQuestion.Posed) question).problem().capacity();
    }

    /** A family with three hours of care on the date of planning. */
    private static Schedule cared(int number, boolean elsewhere) {
        Visit visit = new Visit(
                Instant.parse("2026-01-05T07:00:00Z"),
                Instant.parse("2026-01-05T10:00:00Z"),
                180,
                Rounding.NEAREST_QUARTER,
                null,
                elsewhere);
        return family(number)
                .withDelivery(new Delivery(BORN, 1, List.of(visit), NOW, new Delivery.Standing(null, 49 * 60, 0, 180)));
    }

    /** A family that is not home, with a plan in force. */
    private static Schedule leftOut(int number, int minutesADay) {
        CaseFacts home = family(number).facts();
        List<PlannedDay> days = IntStream.rangeClosed(1, WINDOW)
                .mapToObj(day -> new PlannedDay(
                        BORN.plusDays(day - 1L),
                        day,
                        DayKind.OPTIONAL,
                        minutesADay,
                        null,
                        480,
                        null,
                        Funding.BASIC,
                        null))
                .toList();
        return Schedule.of(new CaseFacts(
                        home.caseId(),
                        1,
                        new Birth(Instant.parse("2026-01-05T02:12:00Z"), BORN, null, List.of()),
                        home.indication(),
                        TextSet.STANDARD))
                .planned(new Plan(
                        1,
                        PlanCause.FIRST_PLAN,
                        Mode.STANDARD,
                        NOW,
                        BORN,
                        1,
                        49 * 60,
                        0,
                        0,
                        days,
                        new CostTerms(0, 0, 0, 0, 0, 0),
                        List.of(),
                        List.of(),
                        "shipped",
                        List.of(),
                        null));
    }

    private static RegionQuestion ask(Instant now, List<Schedule> families, CapacitySource... sources) {
        DatedLaw law = DatedLaw.shipped();
        return RegionQuestion.of(
                families,
                new RegionCapacity("noord-7", List.of(sources)),
                new Planner(law),
                PlanningSettings.on(law, BORN, Pattern.USUAL).weights(),
                now);
    }

    private static CapacitySource source(String name, int days, int minutes) {
        return new CapacitySource(
                name,
                1,
                NOW,
                IntStream.range(0, days)
                        .mapToObj(day -> new CapacityDate(BORN.plusDays(day), minutes))
                        .toList());
    }

    private static Schedule family(int number) {
        return family(number, BORN, TextSet.STANDARD);
    }

    private static Schedule family(int number, @Nullable LocalDate home, TextSet texts) {
        return Schedule.of(new CaseFacts(
                new UUID(0, number),
                1,
                new Birth(Instant.parse("2026-01-05T02:12:00Z"), BORN, home, List.of()),
                new Indication(
                        new UUID(1, number),
                        "START",
                        false,
                        49 * 60,
                        WINDOW,
                        "lip/2008-03-01",
                        Instant.EPOCH,
                        0,
                        false,
                        null,
                        null),
                texts));
    }
}
