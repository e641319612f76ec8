package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Cases drawn from a seed, as they stand on a day of care: the same seed gives the same case on every machine. */
final class RandomCases {
    private static final LocalDate BORN = LocalDate.parse("2026-01-05");

    private static final List<DayWish.Amount> AMOUNTS = List.of(DayWish.Amount.values());
    private static final List<Pattern> PATTERNS = List.of(Pattern.values());

    private final SplittableRandom random;
    private final int today;

    /** Whether anything that was given is on record yet. */
    private final boolean reported;

    private RandomCases(long seed) {
        random = new SplittableRandom(seed);
        today = random.nextInt(3) == 0 ? 1 : random.nextInt(1, 17);
        reported = random.nextInt(4) > 0;
    }

    /**
     * A case and the moment at which it is planned.
     *
     * @param schedule the case, with what was delivered and perhaps a plan in force
     * @param now that moment
     */
    record Drawn(Schedule schedule, Instant now) {}

    static Drawn of(long seed) {
        return new RandomCases(seed).draw();
    }

    private Drawn draw() {
        Schedule schedule = Schedule.of(facts());
        schedule = schedule.withArrangement(arrangement());
        if (random.nextBoolean()) {
            schedule = inForce(schedule);
        }
        for (int day = 1; reported && day <= today; day++) {
            int draw = random.nextInt(10);
            if (draw < (day == today ? 3 : 8)) {
                schedule = delivered(schedule, day, random.nextInt(8, 33));
            } else if (draw == 9) {
                schedule = delivered(schedule, day, 0);
            }
        }
        return new Drawn(schedule.withWishes(wishes()).withClosedDates(closed()), moment(today, 20));
    }

    private Schedule inForce(Schedule schedule) {
        return new Planner(ScheduleScenario.LAW)
                                .plan(schedule.withWishes(wishes()), PlanCause.NEW_INDICATION, moment(1, 8))
                        instanceof PlanningOutcome.Planned(Plan plan, var _)
                ? schedule.planned(plan)
                : schedule;
    }

    private static Schedule delivered(Schedule schedule, int day, int quarters) {
        Instant begin = moment(day, 9);
        int minutes = quarters * QuarterHours.MINUTES;
        List<Visit> visits =
                quarters == 0 ? List.of() : List.of(new Visit(begin, begin.plusSeconds(60L * minutes), minutes));
        LocalDate date = date(day);
        return schedule.withDelivery(new Delivery(date, 1, visits, begin, schedule.standingWith(date, visits)));
    }

    private CaseFacts facts() {
        int home = random.nextInt(4) == 0 ? random.nextInt(2, 4) : 1;
        List<Absence> absences = new ArrayList<>();
        if (random.nextInt(5) == 0) {
            int from = random.nextInt(home + 1, 12);
            absences.add(new Absence(date(from), date(from + random.nextInt(1, 4))));
        }
        boolean ten = random.nextBoolean();
        @Nullable
        Extension extension = !ten || random.nextBoolean()
                ? null
                : random.nextBoolean()
                        ? new Extension(Extension.Kind.EXCEPTION, 11, null)
                        : new Extension(Extension.Kind.AGREEMENT, 11, "trial");
        return new CaseFacts(
                new UUID(0, 1),
                1,
                new Birth(moment(1, random.nextInt(0, 8)), BORN, date(home), absences),
                new Indication(
                        new UUID(0, 2),
                        "START",
                        false,
                        random.nextInt(96, 321) * QuarterHours.MINUTES,
                        extension != null ? random.nextInt(11, 25) : ten ? 10 : 8,
                        "lip/2008-03-01",
                        Instant.EPOCH,
                        random.nextInt(4) == 0 ? random.nextInt(0, 60) * QuarterHours.MINUTES : 0,
                        random.nextInt(5) == 0,
                        random.nextInt(5) == 0 ? random.nextInt(96, 200) * QuarterHours.MINUTES : null,
                        extension),
                TextSet.STANDARD);
    }

    private Arrangement arrangement() {
        List<FundedDays> funded = new ArrayList<>();
        if (random.nextInt(4) == 0) {
            funded.add(new FundedDays(Funding.PRIVATE, "contract", random.nextInt(1, 12), 14, false));
        }
        if (random.nextInt(4) > 0) {
            funded.add(new FundedDays(
                    Funding.AGREEMENT,
                    "trial",
                    random.nextInt(7, 10),
                    random.nextInt(4) == 0 ? random.nextInt(10, 25) : 14,
                    random.nextInt(4) > 0));
        }
        @Nullable
        Mode mode = switch (random.nextInt(8)) {
            case 0 -> Mode.STANDARD;
            case 1 -> Mode.MINIMUM;
            case 2 -> Mode.EXTENDED;
            case 3 -> null;
            default -> Mode.FLEXIBLE;
        };
        return new Arrangement(
                1,
                Instant.EPOCH,
                mode,
                funded,
                random.nextInt(4) == 0 ? new Arrangement.EarlierPauses(random.nextInt(2, 10), "08001234", BORN) : null,
                random.nextBoolean(),
                null);
    }

    private Wishes wishes() {
        List<DayWish> days = new ArrayList<>();
        for (int day = 1; day <= 16; day++) {
            if (random.nextInt(4) == 0) {
                DayWish.Amount amount = any(AMOUNTS);
                days.add(new DayWish(
                        date(day),
                        amount,
                        amount == DayWish.Amount.HOURS ? random.nextInt(6, 36) * QuarterHours.MINUTES : null,
                        random.nextInt(3) == 0 ? PartOfDay.MORNING : null));
            }
        }
        return new Wishes(1, Instant.EPOCH, any(PATTERNS), days);
    }

    private List<ClosedDate> closed() {
        List<ClosedDate> closed = new ArrayList<>();
        for (int day = 1; day <= 14; day++) {
            if (random.nextInt(20) == 0) {
                closed.add(new ClosedDate(
                        date(day), random.nextBoolean() ? PlanCause.CAREGIVER_ILL : PlanCause.HOSPITAL_READMISSION));
            }
        }
        return closed;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static LocalDate date(int day) {
        return CareCalendar.dateOfDay(BORN, day);
    }

    private static Instant moment(int day, int hour) {
        return date(day).atTime(hour, 0).atZone(CareCalendar.ZONE).toInstant();
    }
}
