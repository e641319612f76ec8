package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import org.jspecify.annotations.Nullable;

/**
 * Nights in hospital after birth, where only the windows of a region tell of them: as many as days at the beginning on which no care is
 * possible. A window that may have days that are over tells nothing of it: its first days can be closed because they are past.
 */
public final class NightsToldByWindow implements IntFunction<OptionalInt> {
    private final RegionProblem problem;
    private final @Nullable LocalDate asOf;

    /**
     * Reads the windows of a region.
     *
     * @param problem its families
     * @param asOf days before it are over; null when no day is
     */
    public NightsToldByWindow(RegionProblem problem, @Nullable LocalDate asOf) {
        this.problem = problem;
        this.asOf = asOf;
    }

    /**
     * The nights of a family.
     *
     * @param f its position in the problem, from 0
     * @return nights, at most as many as the window has days; empty when some of its days are over, by their dates or because care was
     *     given on them
     */
    @Override
    public OptionalInt apply(int f) {
        RegionFamily family = problem.families().get(f);
        FamilyProblem asked = family.problem();
        boolean hadCare =
                asked.toPlan() < asked.indicated() || asked.daysSinceLastVisit().isPresent();
        if (hadCare || (asOf != null && family.birthDate().isBefore(asOf))) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(
                (int) asked.days().stream().takeWhile(day -> !day.isOpen()).count());
    }
}
