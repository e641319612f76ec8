package nl.kraamflex.scheduling.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.testing.Scenarios;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/** What the scenario files about alerts say: of a child born at home on 2026-01-05, which is day 1. */
final class AlertScenario {
    static final Scenarios<Given, When, Then> ALL = Scenarios.below("alerts", Given.class, When.class, Then.class);
    static final LocalDate BORN = LocalDate.parse("2026-01-05");
    private static final Instant PLANNED_AT = Instant.parse("2026-01-05T08:30:00Z");
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    private AlertScenario() {}

    /**
     * A case on day 1.
     *
     * @param plan hours of each day in the plan made at 9:30; null for a case without one
     */
    record Given(
            BigDecimal hours,
            @Nullable BigDecimal declined,
            @Nullable BigDecimal offered,
            @Nullable List<BigDecimal> plan,
            @Nullable TextSet texts) {}

    /** What happens, one step after the other. */
    record When(List<Step> steps) {}

    /**
     * What has changed when the case is looked at, at 20:00 of a day.
     *
     * @param visits hours given on days, from 9:00; 0 when it was recorded that there were none
     * @param nightVisits the same from 22:00
     * @param plan a new plan of that moment
     * @param earlier what the plans before it had on days it can no longer move
     * @param attention why no plan could be made
     * @param decidedOn day of a new decision
     * @param recheck day of a re-check that was prompted
     * @param awayOn day of which it became known that nobody was at home
     */
    record Step(
            int day,
            @Nullable BigDecimal declined,
            @Nullable Map<Integer, BigDecimal> visits,
            @Nullable Map<Integer, BigDecimal> nightVisits,
            @Nullable List<BigDecimal> plan,
            @Nullable Map<Integer, BigDecimal> earlier,
            Attention.@Nullable Code attention,
            @Nullable TextSet texts,
            @Nullable Integer decidedOn,
            @Nullable Integer recheck,
            @Nullable Integer awayOn) {}

    /** What becomes of the alerts at each step: + raised, = lasting, - cleared. */
    record Then(List<List<String>> alerts) {}

    /** Plays a scenario. */
    static List<List<String>> play(Given given, When when) {
        Story story = new Story(given);
        return when.steps().stream().map(story::next).toList();
    }

    /** A case as it goes on. */
    private static final class Story {
        private Schedule schedule;
        private @Nullable RecheckPrompt recheck;
        private List<AlertGround> open = List.of();

        private Story(Given given) {
            Indication indication = new Indication(
                    new UUID(0, 1),
                    "START",
                    false,
                    HoursNumber.minutes(given.hours()),
                    8,
                    "lip/2008-03-01",
                    PLANNED_AT,
                    minutes(given.declined()),
                    false,
                    given.offered() == null ? null : minutes(given.offered()),
                    null);
            schedule = Schedule.of(new CaseFacts(
                    CASE,
                    1,
                    new Birth(Instant.parse("2026-01-05T02:12:00Z"), BORN, BORN, List.of()),
                    indication,
                    given.texts() == null ? TextSet.STANDARD : given.texts()));
            if (given.plan() != null) {
                schedule = schedule.planned(plan(indication, given.plan(), Map.of(), PLANNED_AT));
            }
        }

        private List<String> next(Step step) {
            Instant now = moment(step.day(), "20:00");
            changeFacts(step);
            give(step.visits(), "09:00", now);
            give(step.nightVisits(), "22:00", now);
            Indication indication = schedule.facts().indication();
            if (step.plan() != null && indication != null) {
                schedule = schedule.planned(
                        plan(indication, step.plan(), step.earlier() == null ? Map.of() : step.earlier(), now));
            }
            if (step.attention() != null) {
                schedule = schedule.notPlannable(Attention.of(step.attention()));
            }
            if (step.recheck() != null) {
                recheck = new RecheckPrompt(date(step.recheck()), null).meeting(indication);
            }
            List<AlertGround> found =
                    AlertPolicy.groundsIn(CareStanding.of(schedule, recheck, DatedLaw.shipped(), now));
            AlertChanges changes = AlertChanges.between(open, found);
            open = found;
            List<String> told = new ArrayList<>();
            changes.cleared().forEach(code -> told.add("-" + code));
            changes.lasting().forEach(ground -> told.add("=" + inWords(ground)));
            changes.raised().forEach(ground -> told.add("+" + inWords(ground)));
            return told;
        }

        private void changeFacts(Step step) {
            CaseFacts facts = schedule.facts();
            Indication before = facts.indication();
            if (before == null) {
                throw new IllegalStateException("Every case of these scenarios has an indication.");
            }
            boolean decided = step.decidedOn() != null;
            Indication now = new Indication(
                    decided ? new UUID(0, before.decisionId().getLeastSignificantBits() + 1) : before.decisionId(),
                    before.moment(),
                    before.provisional(),
                    before.minutes(),
                    before.lastDay(),
                    before.protocol(),
                    step.decidedOn() == null ? before.decidedAt() : moment(step.decidedOn(), "12:00"),
                    step.declined() == null ? before.declinedMinutes() : minutes(step.declined()),
                    before.protectedCase(),
                    before.offeredMinutes(),
                    before.extension());
            schedule = schedule.withFacts(
                    new CaseFacts(
                            facts.caseId(),
                            facts.caseVersion() + 1,
                            birth(facts.birth(), step.awayOn()),
                            now,
                            step.texts() == null ? facts.texts() : step.texts()),
                    moment(step.day(), "20:00"));
        }

        private static @Nullable Birth birth(@Nullable Birth before, @Nullable Integer awayOn) {
            return before == null || awayOn == null
                    ? before
                    : new Birth(
                            before.timeOfBirth(),
                            before.date(),
                            before.homecomingDate(),
                            List.of(new Absence(
                                    CareCalendar.dateOfDay(BORN, awayOn), CareCalendar.dateOfDay(BORN, awayOn + 1))));
        }

        private void give(@Nullable Map<Integer, BigDecimal> visits, String time, Instant now) {
            if (visits == null) {
                return;
            }
            visits.forEach((day, hours) -> {
                Instant begin = moment(day, time);
                List<Visit> given = hours.signum() == 0
                        ? List.of()
                        : List.of(new Visit(begin, begin.plusSeconds(minutes(hours) * 60L), minutes(hours)));
                schedule = schedule.withDelivery(
                        new Delivery(date(day), 1, given, now, schedule.standingWith(date(day), given)));
            });
        }
    }

    /** A plan with so many hours on each day from day 1 on. */
    static Plan plan(
            Indication indication, List<BigDecimal> hours, Map<Integer, BigDecimal> earlier, Instant plannedAt) {
        List<PlannedDay> days = new ArrayList<>();
        for (int day = 1; day <= hours.size(); day++) {
            int minutes = minutes(hours.get(day - 1));
            BigDecimal before = earlier.get(day);
            days.add(new PlannedDay(
                    date(day),
                    day,
                    minutes == 0 ? DayKind.BLOCKED : DayKind.REQUIRED,
                    minutes,
                    before == null ? null : minutes(before),
                    480,
                    null,
                    minutes == 0 ? null : Funding.BASIC,
                    null));
        }
        return new Plan(
                1,
                PlanCause.FIRST_PLAN,
                Mode.STANDARD,
                plannedAt,
                CareCalendar.dateOf(plannedAt),
                1,
                indication.minutes(),
                indication.declinedMinutes(),
                0,
                days,
                new CostTerms(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                PlanningSettings.SHIPPED_PROFILE,
                List.of(),
                null);
    }

    private static String inWords(AlertGround ground) {
        return ground.code() + " " + ground.audience()
                + (ground.minutes() == null ? "" : " " + HoursNumber.of(ground.minutes()))
                + (ground.dueOn() == null ? "" : " day " + CareCalendar.dayNumber(BORN, ground.dueOn()))
                + (ground.attention() == null ? "" : " " + ground.attention());
    }

    private static int minutes(@Nullable BigDecimal hours) {
        return hours == null ? 0 : HoursNumber.minutes(hours);
    }

    private static LocalDate date(int day) {
        return CareCalendar.dateOfDay(BORN, day);
    }

    private static Instant moment(int day, String time) {
        return date(day).atTime(LocalTime.parse(time)).atZone(CareCalendar.ZONE).toInstant();
    }
}
