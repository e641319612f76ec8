package nl.kraamflex.bench.region;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * Regions as they could be on one morning. Feeding, caesareans, multiples, hospital births and the quiet weekends follow
 * published shares; hospital nights, small packages, days that must have a visit, wishes and the unevenness of capacity are
 * free choices.
 */
public final class RandomRegions {
    private static final int PERCENT = 100;
    private static final int PER_MILLE = 1000;
    private static final int QUANTA_PER_HOUR = 4;

    // Published: feeding at birth 69, 7 and 25 in 101, multiples 1.5 %, caesarean 16 %, under a specialist 69.2 %.
    private static final int FEEDING_OF_ALL = 101;
    private static final int FEEDING_BREAST_OR_MIXED = 76;
    private static final int PER_MILLE_MULTIPLE = 15;
    private static final int PERCENT_CAESAREAN = 16;
    private static final int PERCENT_UNDER_SPECIALIST = 69;
    private static final int PERCENT_FEWER_ON_SATURDAY = 15;
    private static final int PERCENT_FEWER_ON_SUNDAY = 20;

    // Hours of the indication protocol.
    private static final int HOURS_BREAST = 49;
    private static final int HOURS_FORMULA = 45;
    private static final int HOURS_SMALLEST = 24;
    private static final int HALF_HOURS_A_NIGHT_BREAST = 12;
    private static final int HALF_HOURS_A_NIGHT_FORMULA = 11;
    private static final int HOURS_A_DAY_FOR_MULTIPLES = 2;
    private static final int HOURS_LARGEST = 80;

    // Free choices.
    private static final int NIGHTS_AFTER_CAESAREAN = 3;
    private static final int PERCENT_NIGHT_UNDER_SPECIALIST = 40;
    private static final int PERCENT_SMALLEST_PACKAGE = 6;
    private static final int PERCENT_TEN_DAYS = 25;
    private static final int PERCENT_FLEXIBLE = 15;
    private static final int PERCENT_PROTECTED = 5;
    private static final int PERCENT_OTHER_WISHES = 30;
    private static final int REQUIRED_AT_HOME = 7;
    private static final int PERCENT_REQUIRED = 80;
    private static final int SHORT_DAY = 16;
    private static final int PERCENT_EVENING_BIRTH = 40;
    private static final int PERCENT_UNEVEN = 20;
    private static final int PERCENT_WEEKEND = 85;
    private static final int DAYS_TO_A_DAY_OFF = 14;
    private static final int DAY_OFF = 10;
    private static final int PERCENT_THAT_HOLDS_NEEDED = 89;
    private static final int PERCENT_SHORT_ON_A_DAY_OFF = 250;
    private static final int DAYS_WITHOUT_A_GAP = 7;
    private static final int HUNDREDTHS = 100;
    private static final int SHORTEST_WINDOW = 8;
    private static final int LONGER_WINDOW = 10;

    private final Random random;
    private final RegionShape shape;
    private final PlanningSettings settings;
    private final LocalDate firstDate;
    private final FamilySolver solver = new FamilySolver();
    private final List<Integer> nights = new ArrayList<>();

    /**
     * A region from a seed.
     *
     * @param seed the same seed gives the same region
     * @param shape how large and how short of hands it is
     * @param settings weights, pattern and rules
     * @param firstDate the first date that has a capacity, and the date of planning
     */
    public RandomRegions(long seed, RegionShape shape, PlanningSettings settings, LocalDate firstDate) {
        this.random = new Random(seed);
        this.shape = shape;
        this.settings = settings;
        this.firstDate = firstDate;
    }

    /**
     * Draws the region.
     *
     * @return a problem in which every family has a plan by itself
     */
    public RegionProblem next() {
        nights.clear();
        List<RegionFamily> families = new ArrayList<>();
        long[] demand = new long[shape.dates()];
        long[] needed = new long[shape.dates()];
        long total = 0;
        while (families.size() < shape.families()) {
            Drawn drawn = family(families.size());
            RegionFamily family = drawn.family();
            if (solver.solve(family.problem()) instanceof FamilyPlan plan) {
                families.add(family);
                nights.add(drawn.nights());
                total += family.problem().toPlan();
                for (int k = 0; k < plan.quanta().size(); k++) {
                    if (plan.quanta().get(k) > 0) {
                        demand[offset(family) + k] += plan.quanta().get(k);
                    }
                    CareDay day = family.problem().days().get(k);
                    if (day.kind() == DayKind.REQUIRED || (day.isOpen() && k < DAYS_WITHOUT_A_GAP)) {
                        needed[offset(family) + k] += day.shortest();
                    }
                }
            }
        }
        RegionProblem region =
                new RegionProblem(families, firstDate, capacity(demand, needed, total), settings.weights());
        return shape.planInForce() ? new PlanOfYesterday(random, settings.nearDays()).inForce(region) : region;
    }

    /** How many nights each family of the region drawn last was in hospital, in the order of the problem. */
    public List<Integer> nights() {
        return List.copyOf(nights);
    }

    private int offset(RegionFamily family) {
        return (int) (family.birthDate().toEpochDay() - firstDate.toEpochDay());
    }

    /**
     * Dates have uneven shares of all hours, weekends fewer. On a day off only visits are given that must be or that a
     * family's first week must not go without, each at its shortest: all of them while capacity in all is above a given
     * percentage of demand, and below it ever fewer, until not even the required ones have room.
     */
    private List<Integer> capacity(long[] demand, long[] needed, long total) {
        long[] shares = new long[demand.length];
        long sum = 0;
        long left = total * shape.capacityPercent() / PERCENT;
        for (int d = 0; d < demand.length; d++) {
            int percent = PERCENT - PERCENT_UNEVEN + random.nextInt(2 * PERCENT_UNEVEN + 1);
            if (isDayOff(d)) {
                left -= onDayOff(needed[d]);
            } else {
                shares[d] = demand[d] * percent * (isWeekend(firstDate.plusDays(d)) ? PERCENT_WEEKEND : PERCENT);
                sum += shares[d];
            }
        }
        List<Integer> capacity = new ArrayList<>();
        for (int d = 0; d < demand.length; d++) {
            capacity.add((int) (isDayOff(d) ? onDayOff(needed[d]) : shares[d] * left / sum));
        }
        return capacity;
    }

    private static boolean isDayOff(int date) {
        return date % DAYS_TO_A_DAY_OFF == DAY_OFF;
    }

    private long onDayOff(long needed) {
        int percent =
                PERCENT + PERCENT_SHORT_ON_A_DAY_OFF * (shape.capacityPercent() - PERCENT_THAT_HOLDS_NEEDED) / PERCENT;
        return needed * percent / PERCENT;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private int birth(int window) {
        while (true) {
            int birth = random.nextInt(shape.dates() - 1) - (SHORTEST_WINDOW - 2);
            DayOfWeek day = firstDate.plusDays(birth).getDayOfWeek();
            int fewer = day == DayOfWeek.SATURDAY
                    ? PERCENT_FEWER_ON_SATURDAY
                    : day == DayOfWeek.SUNDAY ? PERCENT_FEWER_ON_SUNDAY : 0;
            if (birth + window <= shape.dates() && !chance(fewer)) {
                return birth;
            }
        }
    }

    private Drawn family(int number) {
        boolean flexible = chance(PERCENT_FLEXIBLE);
        int window = flexible ? settings.flexibleLastDay() : chance(PERCENT_TEN_DAYS) ? LONGER_WINDOW : SHORTEST_WINDOW;
        int birth = birth(window);
        boolean breast = random.nextInt(FEEDING_OF_ALL) < FEEDING_BREAST_OR_MIXED;
        int nights = chance(PERCENT_CAESAREAN)
                ? NIGHTS_AFTER_CAESAREAN
                : chance(PERCENT_UNDER_SPECIALIST) && chance(PERCENT_NIGHT_UNDER_SPECIALIST) ? 1 : 0;
        int hours = chance(PERCENT_SMALLEST_PACKAGE) ? HOURS_SMALLEST : breast ? HOURS_BREAST : HOURS_FORMULA;
        if (random.nextInt(PER_MILLE) < PER_MILLE_MULTIPLE) {
            hours = Math.min(HOURS_LARGEST, hours + HOURS_A_DAY_FOR_MULTIPLES * SHORTEST_WINDOW);
        }
        int night = breast ? HALF_HOURS_A_NIGHT_BREAST : HALF_HOURS_A_NIGHT_FORMULA;
        int quanta = Math.max(HOURS_SMALLEST * QUANTA_PER_HOUR, hours * QUANTA_PER_HOUR - nights * night * 2);

        List<DayKind> whole = kinds(window, nights, 0);
        TargetProfile profile =
                Objects.requireNonNull(settings.profile(), "settings have no profile: take a pattern that has one");
        List<Integer> wholeWishes = profile.targets(whole, quanta);
        int delivered = 0;
        for (int k = 0; k < Math.min(window, -birth); k++) {
            delivered += wholeWishes.get(k) / HUNDREDTHS;
        }
        int toPlan = Math.max(0, quanta - delivered);
        List<DayKind> kinds = kinds(window, nights, -birth);
        List<Integer> wishes = profile.targets(kinds, toPlan);
        List<CareDay> days = new ArrayList<>();
        boolean shortDay = !chance(PERCENT_EVENING_BIRTH);
        for (int k = 0; k < window; k++) {
            int wish = wishes.get(k);
            if (chance(PERCENT_OTHER_WISHES)) {
                wish = Math.max(0, wish + HUNDREDTHS * (random.nextInt(9) - 4));
            }
            // A request tells wishes in hundredths of an hour.
            wish -= wish % QUANTA_PER_HOUR;
            boolean first = k == nights && nights == 0;
            if (kinds.get(k) == DayKind.BLOCKED || (first && !shortDay)) {
                days.add(CareDay.blocked());
            } else if (first) {
                days.add(CareDay.optional(
                        settings.shortDayShortestVisit(), SHORT_DAY + random.nextInt(SHORT_DAY), wish));
            } else {
                days.add(
                        kinds.get(k) == DayKind.REQUIRED
                                ? CareDay.required(settings.shortestVisit(), settings.longestVisit(), wish)
                                : CareDay.optional(settings.shortestVisit(), settings.longestVisit(), wish));
            }
        }
        FamilyProblem problem = new FamilyProblem(
                days,
                quanta,
                toPlan,
                Math.max(0, Math.min(settings.guarantee(), quanta) - delivered),
                settings.gapRule(),
                delivered > 0 ? OptionalInt.of(0) : OptionalInt.empty(),
                chance(PERCENT_PROTECTED),
                settings.weights());
        return new Drawn(new RegionFamily("family-" + (number + 1), firstDate.plusDays(birth), problem), nights);
    }

    private record Drawn(RegionFamily family, int nights) {}

    private List<DayKind> kinds(int window, int nights, int past) {
        boolean required = chance(PERCENT_REQUIRED);
        List<DayKind> kinds = new ArrayList<>();
        for (int k = 0; k < window; k++) {
            if (k < nights || k < past) {
                kinds.add(DayKind.BLOCKED);
            } else if (required && k > nights && k <= nights + REQUIRED_AT_HOME) {
                kinds.add(DayKind.REQUIRED);
            } else {
                kinds.add(DayKind.OPTIONAL);
            }
        }
        return kinds;
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
