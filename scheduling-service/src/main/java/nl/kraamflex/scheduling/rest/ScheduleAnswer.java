package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Assumption;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.FigureUsed;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import org.jspecify.annotations.Nullable;

/** A schedule as the API shows it: the plan in force day by day, what was given, and everything the plan rests on. */
public record ScheduleAnswer(
        UUID caseId,
        long planVersion,
        TextSet textSet,
        PlanAnswer.CauseAnswer cause,
        String mode,
        Instant plannedAt,
        LocalDate asOf,
        BigDecimal indicatedHours,
        BigDecimal declinedHours,
        BigDecimal deliveredHours,
        BigDecimal plannedHours,
        BigDecimal hoursLeft,
        List<Day> days,
        long value,
        long lowerBound,
        long gap,
        CostTerms terms,
        List<RestsOn> weights,
        Profile profile,
        List<RestsOn> settings,
        List<AssumptionAnswer> assumptions,
        List<NoticeAnswer> notices,
        @Nullable AttentionAnswer attention,
        BasedOn basedOn) {

    /** Kind of a date on which care was given though the plan does not reach it. */
    private static final String OUTSIDE_PLAN = "OUTSIDE_PLAN";

    /** One day: what is planned, what was given, and a note where it is short or blocked. */
    public record Day(
            LocalDate date,
            int day,
            String kind,
            BigDecimal plannedHours,
            @Nullable BigDecimal earlierPlannedHours,
            BigDecimal deliveredHours,
            @Nullable String funding,
            @Nullable String partOfDay,
            @Nullable Texts note) {

        private static Day of(Schedule.DayOverview overview, Wording wording) {
            PlannedDay planned = overview.planned();
            BigDecimal delivered = HoursNumber.of(overview.deliveredMinutes());
            if (planned == null) {
                return new Day(
                        overview.date(),
                        overview.day(),
                        OUTSIDE_PLAN,
                        HoursNumber.of(0),
                        null,
                        delivered,
                        null,
                        null,
                        null);
            }
            Integer earlier = planned.earlierMinutes();
            return new Day(
                    overview.date(),
                    overview.day(),
                    planned.kind().name(),
                    HoursNumber.of(planned.minutes()),
                    earlier == null ? null : HoursNumber.of(earlier),
                    delivered,
                    PlanAnswer.Day.funding(planned.funding()),
                    PlanAnswer.Day.partOfDay(planned.partOfDay()),
                    PlanAnswer.Day.note(planned, wording));
        }
    }

    /** The wished pattern the plan was made with. */
    public record Profile(String name, List<RestsOn> figures) {}

    /** Something the plan takes for granted. */
    public record AssumptionAnswer(String code, Texts text, RestsOn figure) {
        private static AssumptionAnswer of(Assumption assumption, Wording wording) {
            return new AssumptionAnswer(
                    assumption.code().name(), wording.assumption(assumption), RestsOn.of(assumption.figure()));
        }
    }

    /** Versions this answer rests on. */
    public record BasedOn(long caseVersion, long deliveriesVersion, long wishesVersion, long arrangementVersion) {}

    /**
     * The answer for a case with a plan.
     *
     * @param plan the plan in force of that schedule
     */
    static ScheduleAnswer of(Schedule schedule, Plan plan) {
        Integer known = schedule.indicatedMinutes();
        int indicated = known == null ? plan.indicatedMinutes() : known;
        Attention attention = schedule.attention();
        TextSet texts = schedule.facts().texts();
        Wording wording = Wording.of(texts);
        return new ScheduleAnswer(
                schedule.caseId(),
                plan.version(),
                texts,
                PlanAnswer.CauseAnswer.of(plan, wording),
                plan.mode().name(),
                plan.plannedAt(),
                plan.asOf(),
                HoursNumber.of(indicated),
                HoursNumber.of(schedule.declinedMinutes()),
                HoursNumber.of(schedule.deliveredMinutes()),
                HoursNumber.of(plan.plannedMinutes()),
                HoursNumber.of(Math.max(0, indicated - schedule.declinedMinutes() - schedule.deliveredMinutes())),
                schedule.days().stream().map(day -> Day.of(day, wording)).toList(),
                plan.value(),
                plan.lowerBound(),
                plan.value() - plan.lowerBound(),
                plan.terms(),
                figures(plan, Part.WEIGHTS),
                new Profile(plan.profile(), figures(plan, Part.PROFILE)),
                figures(plan, Part.SETTINGS),
                plan.assumptions().stream()
                        .map(assumption -> AssumptionAnswer.of(assumption, wording))
                        .toList(),
                NoticeAnswer.of(plan.notices(), wording),
                attention == null ? null : AttentionAnswer.of(attention, wording),
                new BasedOn(
                        schedule.facts().caseVersion(),
                        schedule.deliveriesVersion(),
                        schedule.wishes().version(),
                        schedule.arrangement().version()));
    }

    private enum Part {
        WEIGHTS,
        PROFILE,
        SETTINGS;

        private static Part of(FigureUsed figure) {
            return switch (figure.name()) {
                case "missing-share-divisors" -> WEIGHTS;
                default -> {
                    if (figure.name().endsWith("day-weights") || figure.name().endsWith("later-day-weight")) {
                        yield PROFILE;
                    }
                    yield figure.name().startsWith("weight-") ? WEIGHTS : SETTINGS;
                }
            };
        }
    }

    private static List<RestsOn> figures(Plan plan, Part part) {
        return plan.figures().stream()
                .filter(figure -> Part.of(figure) == part)
                .map(RestsOn::of)
                .toList();
    }
}
