package nl.kraamflex.bench.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;

/**
 * Families that have a plan and ask for another one: the wishes changed, days fell out, hours got a price. The shares are no
 * statistics; they only have to give every term and every rule of the problem work.
 */
final class RandomFamilies {
    private static final int PERCENT = 100;
    private static final int PERCENT_REQUIRED = 20;
    private static final int PERCENT_BLOCKED = 8;
    private static final int PERCENT_OTHER_WISH = 40;
    private static final int PERCENT_NEVER_PLANNED = 10;
    private static final int PERCENT_SHORT_DAYS = 5;
    private static final int PERCENT_PRICED_FAMILIES = 25;
    private static final int PERCENT_PRICED_DAYS = 30;
    private static final int PERCENT_PROTECTED = 10;
    private static final int PERCENT_VISITED_BEFORE = 25;
    private static final int PERCENT_VISITED_YESTERDAY = 80;
    private static final int MOST_DAYS_SINCE = 3;

    /** Later ones would ask for more visits on the way than the hours allow. */
    private static final int LAST_REQUIRED_DAY = 10;

    private static final int HUNDREDTHS = 100;
    private static final int MOST_MORE_OR_LESS = 8;
    private static final int MOST_SHORTER = 12;
    private static final int HIGHEST_PRICE = 2_000_000;

    private final Random random;
    private final FamilySize size;
    private final PlanningSettings settings;
    private final FamilySolver solver = new FamilySolver();

    /**
     * Families from a seed.
     *
     * @param seed the same seed gives the same families
     * @param size how many days and hours all of them have
     * @param settings weights, profile and rules of all of them
     */
    RandomFamilies(long seed, FamilySize size, PlanningSettings settings) {
        this.random = new Random(seed);
        this.size = size;
        this.settings = settings;
    }

    /** The settings that are shipped, as they hold on a date. */
    static PlanningSettings settings(LocalDate lawDate) {
        return PlanningSettings.on(DatedLaw.shipped(), lawDate, Pattern.USUAL);
    }

    /** That many families that have a plan; no two are equal. */
    List<FamilyProblem> distinct(int count) {
        Set<FamilyProblem> drawn = new LinkedHashSet<>();
        while (drawn.size() < count) {
            FamilyProblem problem = next();
            if (solver.solve(problem) instanceof FamilyPlan) {
                drawn.add(problem);
            }
        }
        return List.copyOf(drawn);
    }

    /** A family, for which there may be no plan. */
    FamilyProblem next() {
        List<DayKind> before = kinds();
        List<CareDay> firstPlanned = days(before, wishes(before));
        List<Integer> inForce =
                solver.solve(problem(firstPlanned, OptionalInt.empty(), false)) instanceof FamilyPlan plan
                        ? plan.quanta()
                        : List.of();

        List<DayKind> kinds = before.stream()
                .map(kind -> chance(PERCENT_BLOCKED) ? DayKind.BLOCKED : kind)
                .toList();
        List<Integer> wishes = wishes(kinds).stream().map(this::otherWish).toList();
        List<CareDay> days = new ArrayList<>(days(kinds, wishes));
        int asOf = random.nextInt(size.days());
        boolean priced = chance(PERCENT_PRICED_FAMILIES);
        for (int k = 0; k < days.size(); k++) {
            CareDay day = days.get(k);
            if (k < inForce.size() && !chance(PERCENT_NEVER_PLANNED)) {
                day = day.withInForce(inForce.get(k));
            }
            if (asOf <= k && k < asOf + settings.nearDays()) {
                day = day.withChangesSoon();
            }
            if (priced && chance(PERCENT_PRICED_DAYS)) {
                day = day.withPrice(random.nextInt(HIGHEST_PRICE));
            }
            days.set(k, day);
        }
        return problem(days, daysSinceLastVisit(), chance(PERCENT_PROTECTED));
    }

    private List<DayKind> kinds() {
        List<DayKind> kinds = new ArrayList<>();
        for (int day = 1; day <= size.days(); day++) {
            kinds.add(day <= LAST_REQUIRED_DAY && chance(PERCENT_REQUIRED) ? DayKind.REQUIRED : DayKind.OPTIONAL);
        }
        return kinds;
    }

    private List<Integer> wishes(List<DayKind> kinds) {
        return Objects.requireNonNull(settings.profile()).targets(kinds, size.quanta());
    }

    private int otherWish(int wish) {
        if (!chance(PERCENT_OTHER_WISH)) {
            return wish;
        }
        int change = random.nextInt(2 * MOST_MORE_OR_LESS + 1) - MOST_MORE_OR_LESS;
        return Math.max(0, wish + HUNDREDTHS * change);
    }

    private List<CareDay> days(List<DayKind> kinds, List<Integer> wishes) {
        List<CareDay> days = new ArrayList<>();
        for (int k = 0; k < kinds.size(); k++) {
            int longest = settings.longestVisit() - (chance(PERCENT_SHORT_DAYS) ? random.nextInt(MOST_SHORTER) : 0);
            days.add(
                    switch (kinds.get(k)) {
                        case REQUIRED -> CareDay.required(settings.shortestVisit(), longest, wishes.get(k));
                        case OPTIONAL -> CareDay.optional(settings.shortestVisit(), longest, wishes.get(k));
                        case BLOCKED -> CareDay.blocked();
                    });
        }
        return days;
    }

    private OptionalInt daysSinceLastVisit() {
        if (!chance(PERCENT_VISITED_BEFORE)) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(chance(PERCENT_VISITED_YESTERDAY) ? 0 : random.nextInt(MOST_DAYS_SINCE));
    }

    private FamilyProblem problem(List<CareDay> days, OptionalInt daysSinceLastVisit, boolean protectedCase) {
        return new FamilyProblem(
                days,
                size.quanta(),
                size.quanta(),
                Math.min(settings.guarantee(), size.quanta()),
                settings.gapRule(),
                daysSinceLastVisit,
                protectedCase,
                settings.weights());
    }

    private boolean chance(int percent) {
        return random.nextInt(PERCENT) < percent;
    }
}
