package nl.kraamflex.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.Outlook;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.Retold;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.Wishes;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/** Made-up histories of one case, to be looked at: plans as they were made one after the other, and what was given. */
public final class OutlookCase {
    public static final UUID CASE_ID = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    private final LocalDate dayOne;
    private final List<Plan> plans = new ArrayList<>();
    private final List<Delivery> deliveries = new ArrayList<>();
    private TextSet texts = TextSet.STANDARD;
    private Retold retold = Retold.NEVER;
    private PlanCause cause = PlanCause.FIRST_PLAN;
    private List<Notice> notices = List.of();
    private @Nullable Attention attention;
    private int declinedMinutes;
    private @Nullable LocalDate today;
    private int indicatedAbovePlan;

    private OutlookCase(LocalDate dayOne) {
        this.dayOne = dayOne;
    }

    public static OutlookCase bornOn(String date) {
        return new OutlookCase(LocalDate.parse(date));
    }

    /** Eight days, nothing given yet. */
    public static OutlookCase firstPlan() {
        return bornOn("2026-01-05").plan("2026-01-05T08:31:00Z", 480, 480, 420, 420, 360, 300, 240, 240);
    }

    /** A day that was given, a day that moved, one that fell away, one that came, and a wish for the morning. */
    public static OutlookCase replanned() {
        OutlookCase theCase = firstPlan().given("2026-01-05T09:00:00Z", 510);
        theCase.cause = PlanCause.WISHES;
        return theCase.plan(
                "2026-01-06T06:00:00Z",
                theCase.past(1, 480),
                theCase.day(2, 480),
                theCase.day(3, 555, Funding.BASIC, PartOfDay.MORNING),
                theCase.day(4, 0),
                theCase.day(5, 420),
                theCase.day(6, 300),
                theCase.day(7, 240),
                theCase.day(8, 240),
                theCase.day(9, 180));
    }

    /** The longest window, every way of paying, and everything that can be said of it. */
    public static OutlookCase everything() {
        OutlookCase theCase = bornOn("2026-09-25");
        theCase.plan(
                "2026-09-25T08:00:00Z",
                IntStream.rangeClosed(1, 42)
                        .mapToObj(day -> theCase.day(day, day % 3 == 0 ? 0 : 12 * 60 - 15))
                        .toArray(PlannedDay[]::new));
        theCase.given("2026-09-25T09:00:00Z", 735).given("2026-09-26T09:00:00Z", 675);
        theCase.cause = PlanCause.FEEDING_PROBLEM;
        theCase.declinedMinutes = 345;
        theCase.attention = new Attention(Attention.Code.HOMECOMING_MISSING, null);
        theCase.notices = Arrays.stream(Notice.Code.values())
                .map(code -> new Notice(code, List.of(9, 10, 11), 345))
                .toList();
        Funding[] fundings = Funding.values();
        return theCase.plan(
                "2026-09-27T06:00:00Z",
                IntStream.rangeClosed(1, 42)
                        .mapToObj(day -> day < 3
                                ? theCase.past(day, 12 * 60 - 15)
                                : theCase.day(
                                        day,
                                        day % 4 == 0 ? 0 : 11 * 60 + 45 - day * 15,
                                        fundings[day * fundings.length / 43],
                                        PartOfDay.WHOLE_DAY))
                        .toArray(PlannedDay[]::new));
    }

    /** Each history of a family that lost nobody. */
    public static List<OutlookCase> all() {
        return List.of(firstPlan(), replanned(), everything());
    }

    /** The same case with a family that lost someone. */
    public OutlookCase bereaved() {
        texts = TextSet.NEUTRAL;
        return this;
    }

    /** A case that changed its set of texts. */
    public OutlookCase retold(int times, Instant lastAt) {
        retold = new Retold(times, lastAt);
        return this;
    }

    public OutlookCase because(PlanCause why) {
        cause = why;
        return this;
    }

    /** Another day of looking than that of the last plan. */
    public OutlookCase lookedAtOn(String date) {
        today = LocalDate.parse(date);
        return this;
    }

    /** An indication of which the plan leaves so much out. */
    public OutlookCase leavingOut(int minutes) {
        indicatedAbovePlan = minutes;
        return this;
    }

    public OutlookCase attention(Attention what) {
        attention = what;
        return this;
    }

    /** One more version of the plan with minutes for day 1 and on. */
    public OutlookCase plan(String plannedAt, int... minutes) {
        return plan(
                plannedAt,
                IntStream.range(0, minutes.length)
                        .mapToObj(i -> day(i + 1, minutes[i]))
                        .toArray(PlannedDay[]::new));
    }

    /** One more version of the plan. */
    public OutlookCase plan(String plannedAt, PlannedDay... days) {
        Instant at = Instant.parse(plannedAt);
        int planned = Arrays.stream(days).mapToInt(PlannedDay::minutes).sum();
        int given = deliveries.stream().mapToInt(Delivery::minutes).sum();
        plans.add(new Plan(
                plans.size() + 1L,
                cause,
                Mode.STANDARD,
                at,
                CareCalendar.dateOf(at),
                1,
                planned + given,
                declinedMinutes,
                given,
                List.of(days),
                new CostTerms(0, 0, 0, 0, 0, 0),
                notices,
                List.of(),
                "shipped",
                List.of(),
                null));
        return this;
    }

    public PlannedDay day(int number, int minutes) {
        return day(number, minutes, Funding.BASIC, null);
    }

    public PlannedDay day(int number, int minutes, Funding funding, @Nullable PartOfDay part) {
        boolean visit = minutes > 0;
        return new PlannedDay(
                CareCalendar.dateOfDay(dayOne, number),
                number,
                visit ? DayKind.REQUIRED : DayKind.OPTIONAL,
                minutes,
                null,
                480,
                visit ? null : DayReason.VISIT_GIVEN_UP,
                visit ? funding : null,
                visit ? part : null);
    }

    /** A day that a plan can no longer move. */
    public PlannedDay past(int number, int earlierMinutes) {
        return new PlannedDay(
                CareCalendar.dateOfDay(dayOne, number),
                number,
                DayKind.BLOCKED,
                0,
                earlierMinutes,
                0,
                DayReason.DELIVERED,
                null,
                null);
    }

    /** A visit that took place; one more on a date that has a record corrects it. */
    public OutlookCase given(String begin, int minutes) {
        Instant from = Instant.parse(begin);
        return recorded(CareCalendar.dateOf(from), List.of(new Visit(from, from.plusSeconds(minutes * 60L), minutes)));
    }

    /** A record that no visit took place. */
    public OutlookCase nothingGiven(String date) {
        return recorded(LocalDate.parse(date), List.of());
    }

    /** The same, recorded at a moment. */
    public OutlookCase nothingGiven(String date, String recordedAt) {
        return recorded(LocalDate.parse(date), List.of(), Instant.parse(recordedAt));
    }

    private OutlookCase recorded(LocalDate date, List<Visit> visits) {
        return recorded(
                date,
                visits,
                date.plusDays(1).atTime(20, 0).atZone(CareCalendar.ZONE).toInstant());
    }

    private OutlookCase recorded(LocalDate date, List<Visit> visits, Instant at) {
        Delivery first = new Delivery(date, 1, visits, at, new Delivery.Standing(null, null, 0, 0));
        Delivery latest = deliveries.stream()
                .filter(delivery -> delivery.date().equals(date))
                .findFirst()
                .map(before -> new Delivery(date, before.version() + 1, visits, at, first.standing()).following(before))
                .orElse(first);
        deliveries.removeIf(delivery -> delivery.date().equals(date));
        deliveries.add(latest);
        return this;
    }

    public Outlook outlook() {
        Plan plan = plans.isEmpty() ? null : plans.getLast();
        Instant born = dayOne.atTime(3, 12).atZone(CareCalendar.ZONE).toInstant();
        CaseFacts facts = new CaseFacts(
                CASE_ID,
                3,
                new Birth(born, dayOne, dayOne, List.of()),
                new Indication(
                        CASE_ID,
                        "START",
                        false,
                        plan == null ? 0 : plan.indicatedMinutes() + indicatedAbovePlan,
                        42,
                        "lip/2008-03-01",
                        born,
                        declinedMinutes,
                        false,
                        null,
                        null),
                texts);
        Schedule schedule = new Schedule(
                facts,
                plan,
                deliveries,
                Arrangement.NONE,
                Wishes.NONE,
                List.of(),
                attention,
                retold,
                deliveries.size(),
                7);
        return new Outlook(schedule, plans, today == null ? (plan == null ? dayOne : plan.asOf()) : today);
    }
}
