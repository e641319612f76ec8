package nl.kraamflex.scheduling.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.testing.Scenarios;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.DeliveryReport.Reading;
import org.jspecify.annotations.Nullable;

/** What the scenario files of this service say. */
final class ScheduleScenario {
    static final Scenarios<Given, When, Then> ALL = Scenarios.below("scenarios", Given.class, When.class, Then.class);
    static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    private ScheduleScenario() {}

    /**
     * A case; {@code before} is what it was when its plan in force was made. What is absent from {@code before} on wishes,
     * arrangement and closed dates was absent then.
     */
    record Given(
            @Nullable Instant birth,
            @Nullable LocalDate home,
            @Nullable BigDecimal hours,
            @Nullable BigDecimal declined,
            int lastDay,
            boolean provisional,
            Instant now,
            @Nullable BigDecimal offered,
            boolean protectedCase,
            @Nullable Extension extension,
            @Nullable List<Absence> absences,
            @Nullable Arranged arranged,
            @Nullable Wished wished,
            @Nullable List<ClosedDate> closed,
            @Nullable List<Report> delivered,
            @Nullable Given before) {

        /** The case as scheduling knows it. */
        Schedule known() {
            Schedule schedule = Schedule.of(facts());
            if (arranged != null) {
                schedule = schedule.withArrangement(arranged.arrangement());
            }
            if (wished != null) {
                schedule = schedule.withWishes(wished.wishes());
            }
            if (closed != null) {
                schedule = schedule.withClosedDates(closed);
            }
            if (before != null) {
                schedule = schedule.planned(planned(before.known(), before.now()));
            }
            if (delivered != null) {
                for (Report report : delivered) {
                    if (!(report.report().read(Rounding.NEAREST_QUARTER) instanceof Reading.Sound sound)) {
                        throw new IllegalStateException("The scenario's own deliveries are faulty.");
                    }
                    List<Visit> visits = sound.visits();
                    schedule = schedule.withDelivery(
                            new Delivery(report.date(), 1, visits, now, schedule.standingWith(report.date(), visits)));
                }
            }
            return schedule;
        }

        /** What the family wished when the plan in force was made. */
        Wishes wishedBefore() {
            return before == null || before.wished() == null
                    ? Wishes.NONE
                    : before.wished().wishes();
        }

        private CaseFacts facts() {
            return new CaseFacts(
                    CASE,
                    1,
                    birth == null
                            ? null
                            : new Birth(
                                    birth, CareCalendar.dateOf(birth), home, absences == null ? List.of() : absences),
                    hours == null
                            ? null
                            : new Indication(
                                    new UUID(0, 1),
                                    provisional ? "INTAKE" : "START",
                                    provisional,
                                    HoursNumber.minutes(hours),
                                    lastDay,
                                    "lip/2008-03-01",
                                    now,
                                    declined == null ? 0 : HoursNumber.minutes(declined),
                                    protectedCase,
                                    offered == null ? null : HoursNumber.minutes(offered),
                                    extension),
                    TextSet.STANDARD);
        }
    }

    /** What the organisation arranged. */
    record Arranged(
            @Nullable Mode mode,
            @Nullable List<FundedDays> funded,
            @Nullable Integer pausesFromDay,
            boolean startUpCare) {
        Arrangement arrangement() {
            return new Arrangement(
                    1,
                    Instant.EPOCH,
                    mode,
                    funded == null ? List.of() : funded,
                    pausesFromDay == null
                            ? null
                            : new Arrangement.EarlierPauses(pausesFromDay, "08001234", LocalDate.EPOCH),
                    startUpCare,
                    null);
        }
    }

    /** What the family wishes. */
    record Wished(@Nullable Pattern pattern, @Nullable List<WishedDay> days) {
        Wishes wishes() {
            return new Wishes(
                    1,
                    Instant.EPOCH,
                    pattern == null ? Pattern.USUAL : pattern,
                    days == null
                            ? List.of()
                            : days.stream().map(WishedDay::toWish).toList());
        }
    }

    /** What the family wishes of one date. */
    record WishedDay(
            LocalDate date,
            DayWish.@Nullable Amount wish,
            @Nullable BigDecimal hours,
            @Nullable PartOfDay part) {
        /** The wish; absent means as the pattern has it. */
        private DayWish toWish() {
            return new DayWish(
                    date,
                    wish == null ? DayWish.Amount.USUAL : wish,
                    hours == null ? null : HoursNumber.minutes(hours),
                    part);
        }
    }

    /** What was or is reported under a date. */
    record Report(LocalDate date, List<Reported> visits) {
        DeliveryReport report() {
            return new DeliveryReport(
                    date,
                    visits.stream()
                            .map(visit -> new ReportedVisit(
                                    visit.begin(),
                                    visit.end(),
                                    visit.hours() == null ? null : HoursNumber.minutes(visit.hours())))
                            .toList(),
                    null);
        }
    }

    record Reported(
            Instant begin, @Nullable Instant end, @Nullable BigDecimal hours) {}

    /**
     * The case is planned (for {@code cause}, NEW_INDICATION unless said), or alternatives are asked for, or something is
     * recorded.
     */
    record When(
            boolean plan,
            @Nullable PlanCause cause,
            boolean alternatives,
            @Nullable Report record) {
        When {
            if ((plan ? 1 : 0) + (alternatives ? 1 : 0) + (record == null ? 0 : 1) != 1) {
                throw new IllegalArgumentException(
                        "Say one of `plan: true`, `alternatives: true`, or what to `record`.");
            }
        }

        PlanCause why() {
            return cause == null ? PlanCause.NEW_INDICATION : cause;
        }
    }

    /** What must come of it; what is absent is not looked at, and a planning that is refused has only its attention. */
    record Then(
            @Nullable List<String> kinds,
            @Nullable List<BigDecimal> hours,
            @Nullable List<String> notices,
            @Nullable Map<Integer, String> reasons,
            @Nullable Map<Integer, BigDecimal> earlier,
            @Nullable Map<Integer, BigDecimal> longest,
            @Nullable String attention,
            @Nullable List<Map<LocalDate, BigDecimal>> careDates,
            @Nullable List<String> faults,
            @Nullable List<String> conflicts,
            @Nullable String mode,
            @Nullable Map<Integer, String> funding,
            @Nullable Map<Integer, String> parts,
            @Nullable List<String> collisions,
            @Nullable String difference,
            @Nullable List<String> shapes,
            @Nullable List<String> notOffered) {}

    private static Plan planned(Schedule schedule, Instant now) {
        return switch (new Planner(LAW).plan(schedule, PlanCause.NEW_INDICATION, now)) {
            case PlanningOutcome.Planned(Plan plan, var _) -> plan;
            case PlanningOutcome.NotPlannable(Attention attention) ->
                throw new IllegalStateException("The scenario's former case has no plan: " + attention);
        };
    }
}
