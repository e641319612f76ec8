package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.ExpectedBirth;

/**
 * What families without a plan will need. A family whose birth is on record is counted from that date on; one whose birth is still to
 * come is an expected birth. The hours are those that a plan by its indication would have, provisional ones too; without one they are
 * assumed. Of a family that is born what was not given yet counts, on the days it has left.
 *
 * <p>A case with neutral texts and no plan is left out: what care it will have is not known here, and its due date says nothing of it.
 *
 * @param births births to come
 * @param overdue cases so long past their due date without a birth on record that none is expected any more
 * @param withoutDueDate cases without birth and without a due date here
 * @param withoutPlan families born already that have no plan, as long as they may have care
 * @param asked minutes by date that these will need, from today on
 */
public record ComingCare(
        List<ExpectedBirth> births,
        int overdue,
        int withoutDueDate,
        int withoutPlan,
        SortedMap<LocalDate, Integer> asked) {

    /** Keeps a copy of the list. */
    public ComingCare {
        births = List.copyOf(births);
    }

    /**
     * Looks at the cases of a region.
     *
     * @param assumptions what is assumed of births to come
     * @param settings how hours run over the days, how long a visit may be and what everyone gets
     */
    public static ComingCare of(
            Iterable<CaseOnRecord> cases, BirthAssumptions assumptions, PlanningSettings settings, LocalDate today) {
        List<ExpectedBirth.Possibility> assumed = assumptions.possibilities(settings.targetProfile());
        List<Integer> likeliest = assumed.stream()
                .max(Comparator.comparingInt(ExpectedBirth.Possibility::weight))
                .orElseThrow()
                .quanta();
        LocalDate lastDueDate = today.minusDays(assumptions.daysUntilOverdue());
        List<ExpectedBirth> births = new ArrayList<>();
        SortedMap<LocalDate, Integer> asked = new TreeMap<>();
        int overdue = 0;
        int withoutDueDate = 0;
        int withoutPlan = 0;
        for (CaseOnRecord one : cases) {
            if (one.plan() != null || one.texts() == TextSet.NEUTRAL) {
                continue;
            }
            LocalDate dueDate = one.dueDate();
            LocalDate birthDate = one.birthDate();
            if (birthDate != null) {
                withoutPlan += add(asked, birthDate, left(one, birthDate, settings, likeliest, today), today);
            } else if (dueDate == null) {
                withoutDueDate++;
            } else if (dueDate.isBefore(lastDueDate)) {
                overdue++;
            } else {
                births.add(new ExpectedBirth(dueDate, possibilities(one, settings, assumed)));
            }
        }
        return new ComingCare(births, overdue, withoutDueDate, withoutPlan, asked);
    }

    private static int add(SortedMap<LocalDate, Integer> asked, LocalDate born, List<Integer> quanta, LocalDate today) {
        for (int i = 0; i < quanta.size(); i++) {
            LocalDate date = born.plusDays(i);
            if (!date.isBefore(today) && quanta.get(i) > 0) {
                asked.merge(date, quanta.get(i) * QuarterHours.MINUTES, Integer::sum);
            }
        }
        return born.plusDays(quanta.size()).isAfter(today) ? 1 : 0;
    }

    private static List<ExpectedBirth.Possibility> possibilities(
            CaseOnRecord one, PlanningSettings settings, List<ExpectedBirth.Possibility> assumed) {
        Indication indication = one.indication();
        return indication == null
                ? assumed
                : List.of(new ExpectedBirth.Possibility(
                        1, spread(quantaToGet(one, settings), 1, indication.lastDay(), settings)));
    }

    /** What a family that is born is still to get, on the days that are left: hours not given yet do not get less by waiting. */
    private static List<Integer> left(
            CaseOnRecord one, LocalDate born, PlanningSettings settings, List<Integer> likeliest, LocalDate today) {
        Indication indication = one.indication();
        int wanted = indication == null
                ? likeliest.stream().mapToInt(Integer::intValue).sum()
                : quantaToGet(one, settings);
        int lastDay = indication == null ? likeliest.size() : indication.lastDay();
        LocalDate from = one.caredOn(today) ? today.plusDays(1) : today;
        return spread(
                Math.max(0, wanted - one.givenMinutes() / QuarterHours.MINUTES),
                Math.max(1, CareCalendar.dayNumber(born, from)),
                lastDay,
                settings);
    }

    private static int quantaToGet(CaseOnRecord one, PlanningSettings settings) {
        return one.minutesToGet(settings.guarantee() * QuarterHours.MINUTES) / QuarterHours.MINUTES;
    }

    /** Hours by day, where what is too much for a visit goes on to the days after; what fits on none of them is left out. */
    private static List<Integer> spread(int quanta, int from, int lastDay, PlanningSettings settings) {
        List<Integer> byDay = new ArrayList<>();
        int over = 0;
        for (int amount : BirthAssumptions.spread(settings.targetProfile(), quanta, from, lastDay)) {
            int visit = Math.min(amount + over, settings.longestVisit());
            over += amount - visit;
            byDay.add(visit);
        }
        return List.copyOf(byDay);
    }
}
