package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.ExpectedBirth;
import org.jspecify.annotations.Nullable;

/**
 * What families without a plan will need. A family whose birth is on record is counted from that date on; one whose birth is still to
 * come is an expected birth. The hours are those of its indication, provisional ones too; without one they are assumed.
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

    /** Longest visit that a forecast knows, in quarters. */
    private static final int LONGEST_DAY = 96;

    /** Keeps a copy of the list. */
    public ComingCare {
        births = List.copyOf(births);
    }

    /**
     * Looks at the cases of a region.
     *
     * @param assumptions what is assumed of births to come
     * @param profile how hours run over the days
     */
    public static ComingCare of(
            Iterable<CaseOnRecord> cases, BirthAssumptions assumptions, TargetProfile profile, LocalDate today) {
        List<ExpectedBirth.Possibility> assumed = assumptions.possibilities(profile);
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
                withoutPlan += add(asked, birthDate, quanta(one.indication(), profile, likeliest), today);
            } else if (dueDate == null) {
                withoutDueDate++;
            } else if (dueDate.isBefore(lastDueDate)) {
                overdue++;
            } else {
                births.add(new ExpectedBirth(dueDate, possibilities(one.indication(), profile, assumed)));
            }
        }
        return new ComingCare(births, overdue, withoutDueDate, withoutPlan, asked);
    }

    private static int add(SortedMap<LocalDate, Integer> asked, LocalDate born, List<Integer> quanta, LocalDate today) {
        for (int i = 0; i < quanta.size(); i++) {
            LocalDate date = born.plusDays(i);
            if (!date.isBefore(today)) {
                asked.merge(date, quanta.get(i) * QuarterHours.MINUTES, Integer::sum);
            }
        }
        return born.plusDays(quanta.size()).isAfter(today) ? 1 : 0;
    }

    private static List<ExpectedBirth.Possibility> possibilities(
            @Nullable Indication indication, TargetProfile profile, List<ExpectedBirth.Possibility> assumed) {
        return indication == null
                ? assumed
                : List.of(new ExpectedBirth.Possibility(1, quanta(indication, profile, List.of())));
    }

    private static List<Integer> quanta(
            @Nullable Indication indication, TargetProfile profile, List<Integer> otherwise) {
        if (indication == null) {
            return otherwise;
        }
        int wanted = Math.max(0, indication.minutes() - indication.declinedMinutes());
        return BirthAssumptions.spread(profile, wanted / QuarterHours.MINUTES, indication.lastDay()).stream()
                .map(amount -> Math.min(amount, LONGEST_DAY))
                .toList();
    }
}
