package nl.kraamflex.scheduling.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import nl.kraamflex.scheduling.domain.RandomCases.Drawn;
import nl.kraamflex.scheduling.domain.WishCollision.Reason;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/** What holds of the plan of every case, whatever was arranged, wished, closed and delivered. */
@Label("For every case")
class PlannerPropertiesTest {
    private static final String SEED = "1142";
    private static final int SHORTEST = 180;
    private static final int SHORTEST_ON_A_SHORT_DAY = 120;

    private final Planner planner = new Planner(ScheduleScenario.LAW);

    @Provide
    Arbitrary<Drawn> cases() {
        return Arbitraries.longs().between(0, 1_000_000_000).map(RandomCases::of);
    }

    @Property(tries = 1000, seed = SEED)
    @Label("a visit is as long as a visit may be, takes place where it must, and nowhere that none can")
    void visitsKeepTheirBounds(@ForAll("cases") Drawn drawn) {
        for (PlannedDay day : plan(drawn, PlanCause.WISHES).plan().days()) {
            boolean shortDay = day.day() == 1 || day.date().equals(home(drawn)) || backOn(drawn, day.date());
            int shortest = shortDay ? SHORTEST_ON_A_SHORT_DAY : SHORTEST;
            switch (day.kind()) {
                case BLOCKED -> assertThat(day.minutes()).isZero();
                case REQUIRED -> assertThat(day.minutes()).isBetween(shortest, day.longestMinutes());
                case OPTIONAL ->
                    assertThat(day.minutes() == 0
                                    || (shortest <= day.minutes() && day.minutes() <= day.longestMinutes()))
                            .isTrue();
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    @Label("no more is planned than is wanted and still to give")
    void noMoreThanIsWanted(@ForAll("cases") Drawn drawn) {
        Plan plan = plan(drawn, PlanCause.WISHES).plan();
        int wanted = requireNonNull(drawn.schedule().facts().indication()).plannableMinutes();

        assertThat(plan.plannedMinutes())
                .isLessThanOrEqualTo(Math.max(0, wanted - drawn.schedule().deliveredMinutes()));
    }

    @Property(tries = 1000, seed = SEED)
    @Label("a date that was delivered or is over holds no plan")
    void whatIsOverHoldsNoPlan(@ForAll("cases") Drawn drawn) {
        LocalDate today = CareCalendar.dateOf(drawn.now());

        assertThat(plan(drawn, PlanCause.WISHES).plan().days())
                .filteredOn(day -> day.date().isBefore(today)
                        || drawn.schedule().deliveredDates().contains(day.date()))
                .allSatisfy(day -> assertThat(day.minutes()).isZero());
    }

    @Property(tries = 1000, seed = SEED)
    @Label("somebody pays for every visit, and nobody for a day without")
    void everyVisitIsPaidFor(@ForAll("cases") Drawn drawn) {
        for (PlannedDay day : plan(drawn, PlanCause.WISHES).plan().days()) {
            if (day.minutes() > 0) {
                assertThat(day.funding()).as("day %d", day.day()).isNotNull();
            } else if (drawn.schedule().deliveredMinutesOn(day.date()) == 0) {
                assertThat(day.funding()).as("day %d", day.day()).isNull();
            }
        }
    }

    @Property(tries = 4000, seed = SEED)
    @Label("where every day of the mode has a payer no plan is refused for want of one")
    void noPlanPutsHoursWhereNobodyPays(@ForAll("cases") Drawn drawn) {
        CareWindow window = CareWindow.of(
                requireNonNull(drawn.schedule().facts().indication()),
                drawn.schedule().arrangement(),
                DaysOfCare.SETTINGS);
        Assume.that(window.unfundedDays().isEmpty());

        PlanningOutcome outcome = planner.planAsWished(
                drawn.schedule().withWishes(Wishes.NONE), drawn.schedule().wishes(), drawn.now());

        if (outcome instanceof PlanningOutcome.NotPlannable(Attention attention)) {
            assertThat(attention.code()).isNotEqualTo(Attention.Code.NO_FUNDING);
        }
    }

    @Property(tries = 1000, seed = SEED)
    @Label("before a planned visit that an exception pays for lies care on every day at home since the first visit")
    void exceptionsAreContiguous(@ForAll("cases") Drawn drawn) {
        Plan plan = plan(drawn, PlanCause.WISHES).plan();
        LocalDate today = CareCalendar.dateOf(drawn.now());
        List<PlannedDay> toCome =
                plan.days().stream().filter(day -> !day.date().isBefore(today)).toList();
        int last = toCome.stream()
                .filter(day -> day.minutes() > 0 && day.funding() == Funding.BASIC_EXCEPTION)
                .mapToInt(PlannedDay::day)
                .max()
                .orElse(0);

        assertThat(toCome)
                .filteredOn(day -> day.day() <= last && day.reason() != DayReason.AWAY)
                .filteredOn(day -> day.reason() != DayReason.BEFORE_HOMECOMING)
                // Nothing was given before a day of birth or homecoming without a visit: it is no interruption.
                .filteredOn(day -> toCome.stream().anyMatch(other -> other.day() < day.day() && other.minutes() > 0)
                        || !drawn.schedule().deliveredDates().isEmpty())
                .allMatch(day ->
                        day.minutes() > 0 || drawn.schedule().deliveredDates().contains(day.date()));
    }

    @Property(tries = 1000, seed = SEED)
    @Label("days without a visit between two visits are too many only where a wish or what is over makes them so")
    void pausesAreNotTooLong(@ForAll("cases") Drawn drawn) {
        Planned planned = plan(drawn, PlanCause.WISHES);
        Assume.that(planned.plan().notices().stream().noneMatch(one -> one.code() == Notice.Code.FEWER_VISITS));
        Set<LocalDate> tooLong = planned.collisions().stream()
                .filter(one -> one.reason() == Reason.PAUSE_TOO_LONG)
                .map(WishCollision::date)
                .collect(Collectors.toSet());
        int pausesFrom = CareWindow.of(
                        requireNonNull(drawn.schedule().facts().indication()),
                        drawn.schedule().arrangement(),
                        DaysOfCare.SETTINGS)
                .pausesFrom();
        LocalDate today = CareCalendar.dateOf(drawn.now());
        int gap = 0;
        boolean refused = false;
        boolean visited = false;
        for (PlannedDay day : planned.plan().days()) {
            boolean visit =
                    day.minutes() > 0 || drawn.schedule().deliveredDates().contains(day.date());
            boolean counts =
                    !day.date().isBefore(today) && (day.kind() != DayKind.BLOCKED || day.reason() == DayReason.PAUSE);
            if (visit) {
                assertThat(gap <= 2 || refused)
                        .as("gap before day %d", day.day())
                        .isTrue();
                visited = true;
                gap = 0;
                refused = false;
            } else if (counts && visited) {
                assertThat(day.day() >= pausesFrom || noVisitAfter(planned.plan(), day))
                        .as("gap on day %d", day.day())
                        .isTrue();
                gap++;
                refused |= tooLong.contains(day.date());
            }
        }
    }

    @Property(tries = 1000, seed = SEED)
    @Label("a wish for a day to come holds, or is named with what it collides with")
    void wishesHoldOrAreNamed(@ForAll("cases") Drawn drawn) {
        Planned planned = plan(drawn, PlanCause.WISHES);
        LocalDate today = CareCalendar.dateOf(drawn.now());
        Set<LocalDate> named =
                planned.collisions().stream().map(WishCollision::date).collect(Collectors.toSet());
        for (DayWish wish : drawn.schedule().wishes().days()) {
            boolean over = wish.date().isBefore(today)
                    || drawn.schedule().deliveredDates().contains(wish.date());
            if (!over && !named.contains(wish.date())) {
                int minutes = planned.plan().on(wish.date()).orElseThrow().minutes();
                switch (wish.amount()) {
                    case NONE, PAUSE -> assertThat(minutes).isZero();
                    case HOURS -> assertThat(minutes).isEqualTo(wish.minutes());
                    case MORE -> assertThat(minutes).isPositive();
                    case FEWER, USUAL -> assertThat(minutes).isNotNegative();
                }
            }
        }
        assertThat(planned.collisions())
                .allSatisfy(one -> assertThat(one.nearestMinutes())
                        .isEqualTo(planned.plan()
                                .on(one.date())
                                .map(PlannedDay::minutes)
                                .orElse(0)));
    }

    @Property(tries = 1000, seed = SEED)
    @Label("planned again without a change, the days stay as they are")
    void nothingDrifts(@ForAll("cases") Drawn drawn) {
        Plan first = plan(drawn, PlanCause.WISHES).plan();

        Plan second = plan(new Drawn(drawn.schedule().planned(first), drawn.now()), PlanCause.FAMILY_ASKS)
                .plan();

        assertThat(minutes(second)).isEqualTo(minutes(first));
        assertThat(PlanDifference.between(first, second).days()).isEmpty();
        assertThat(second.version()).isEqualTo(first.version() + 1);
    }

    @Property(tries = 100, seed = SEED)
    @Label(
            "the wishes of an alternative give just the days it shows, and alternatives are clearly different and lose nothing")
    void alternativesAreWhatTheyShow(@ForAll("cases") Drawn drawn) {
        Alternatives alternatives = Alternatives.of(planner, drawn.schedule(), drawn.now(), 120);

        assertThat(alternatives.offered()).hasSizeLessThanOrEqualTo(4);
        for (Alternatives.Alternative one : alternatives.offered()) {
            assertThat(planner.planAsWished(drawn.schedule(), one.wishes(), drawn.now()))
                    .isInstanceOfSatisfying(Planned.class, put -> {
                        assertThat(minutes(put.plan())).isEqualTo(minutes(one.plan()));
                        assertThat(put.collisions()).isEmpty();
                    });
            assertThat(one.plan().plannedMinutes())
                    .isEqualTo(alternatives.offered().getFirst().plan().plannedMinutes());
            assertThat(alternatives.offered())
                    .filteredOn(other -> minutes(other.plan()).equals(minutes(one.plan())))
                    .hasSize(1);
        }
    }

    @Property(tries = 1000, seed = SEED)
    @Label("the hours by year and payer add up to what is planned and what was given")
    void hoursByPayerAddUp(@ForAll("cases") Drawn drawn) {
        Plan plan = plan(drawn, PlanCause.WISHES).plan();

        assertThat(HoursByPayer.of(drawn.schedule(), plan).stream()
                        .mapToInt(HoursByPayer::minutes)
                        .sum())
                .isEqualTo(plan.plannedMinutes() + drawn.schedule().deliveredMinutes());
    }

    @Property(tries = 500, seed = SEED)
    @Label("the difference from one plan to another is the mirror of the way back")
    void differencesAreMirrored(@ForAll("cases") Drawn one, @ForAll("cases") Drawn other) {
        Plan before = plan(one, PlanCause.WISHES).plan();
        Plan after = plan(other, PlanCause.WISHES).plan();

        PlanDifference there = PlanDifference.between(before, after);
        PlanDifference back = PlanDifference.between(after, before);

        assertThat(back.days())
                .isEqualTo(there.days().stream()
                        .map(day -> new PlanDifference.DayChange(
                                day.date(),
                                /* beforeMinutes= */ day.afterMinutes(),
                                /* afterMinutes= */ day.beforeMinutes()))
                        .toList());
        assertThat(back.movedMinutes()).isEqualTo(there.movedMinutes());
        assertThat(back.addedMinutes()).isEqualTo(-there.addedMinutes());
        assertThat(back.visitsGained()).isEqualTo(there.visitsLost());
        assertThat(back.visitsLost()).isEqualTo(there.visitsGained());
    }

    private Planned plan(Drawn drawn, PlanCause cause) {
        PlanningOutcome outcome = cause == PlanCause.WISHES
                ? planner.planAsWished(
                        drawn.schedule().withWishes(Wishes.NONE),
                        drawn.schedule().wishes(),
                        drawn.now())
                : planner.plan(drawn.schedule(), cause, drawn.now());
        Assume.that(outcome instanceof Planned);
        return (Planned) outcome;
    }

    private static List<Integer> minutes(Plan plan) {
        return plan.days().stream().map(PlannedDay::minutes).toList();
    }

    private static boolean noVisitAfter(Plan plan, PlannedDay day) {
        return plan.days().stream().noneMatch(other -> other.day() > day.day() && other.minutes() > 0);
    }

    private static LocalDate home(Drawn drawn) {
        return requireNonNull(requireNonNull(drawn.schedule().facts().birth()).homecomingDate());
    }

    private static boolean backOn(Drawn drawn, LocalDate date) {
        return requireNonNull(drawn.schedule().facts().birth()).absences().stream()
                .anyMatch(absence -> date.equals(absence.backOn()));
    }
}
