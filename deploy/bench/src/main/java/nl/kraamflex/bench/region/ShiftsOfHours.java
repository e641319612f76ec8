package nl.kraamflex.bench.region;

import ai.timefold.solver.core.impl.heuristic.selector.move.factory.MoveIteratorFactory;
import ai.timefold.solver.core.impl.score.director.ScoreDirector;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningSolutionMetaModel;
import ai.timefold.solver.core.preview.api.domain.metamodel.PlanningVariableMetaModel;
import ai.timefold.solver.core.preview.api.move.Move;
import ai.timefold.solver.core.preview.api.move.builtin.Moves;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Timefold's moves between two days that have something to give each other: hours go from one day of a family to another of its days,
 * or from one family to another on the same date. Drawn from all days of a region such pairs would hardly ever come.
 */
public final class ShiftsOfHours implements MoveIteratorFactory<VisitDays, Move<VisitDays>> {
    private static final PlanningVariableMetaModel<VisitDays, VisitDay, Integer> QUANTA = PlanningSolutionMetaModel.of(
                    VisitDays.class, VisitDay.class)
            .genuineEntity(VisitDay.class)
            .basicVariable("quanta", Integer.class);

    /** Places of days in the plan that share a family or a date; two at least in each. */
    private List<int[]> groups = List.of();

    @Override
    public void phaseStarted(ScoreDirector<VisitDays> director) {
        List<VisitDay> days = director.getWorkingSolution().getDays();
        groups = Stream.concat(groups(days, VisitDay::family), groups(days, VisitDay::date))
                .filter(group -> group.length > 1)
                .toList();
    }

    private static Stream<int[]> groups(List<VisitDay> days, Function<VisitDay, Integer> by) {
        Map<Integer, List<Integer>> places =
                IntStream.range(0, days.size()).boxed().collect(Collectors.groupingBy(at -> by.apply(days.get(at))));
        return places.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(group ->
                        group.getValue().stream().mapToInt(Integer::intValue).toArray());
    }

    @Override
    public long getSize(ScoreDirector<VisitDays> director) {
        return groups.stream()
                .mapToLong(group -> (long) group.length * (group.length - 1))
                .sum();
    }

    @Override
    public Iterator<Move<VisitDays>> createOriginalMoveIterator(ScoreDirector<VisitDays> director) {
        throw new UnsupportedOperationException("shifts are drawn at random");
    }

    @Override
    public Iterator<Move<VisitDays>> createRandomMoveIterator(
            ScoreDirector<VisitDays> director, RandomGenerator random) {
        List<VisitDay> days = director.getWorkingSolution().getDays();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return !groups.isEmpty();
            }

            @Override
            public Move<VisitDays> next() {
                int[] group = groups.get(random.nextInt(groups.size()));
                int one = random.nextInt(group.length);
                int other = (one + 1 + random.nextInt(group.length - 1)) % group.length;
                return shift(days.get(group[one]), days.get(group[other]), random);
            }
        };
    }

    /** One day gets another amount, and the other what is nearest to making up for it. */
    private static Move<VisitDays> shift(VisitDay one, VisitDay other, RandomGenerator random) {
        List<Integer> amounts = one.getAmounts();
        int changed = amounts.get(random.nextInt(amounts.size()));
        int madeUp = other.quantaOrNone() + one.quantaOrNone() - changed;
        int nearest = other.getAmounts().stream()
                .min(Comparator.comparingInt(amount -> Math.abs(amount - madeUp)))
                .orElseThrow();
        return Moves.compose(Moves.change(QUANTA, one, changed), Moves.change(QUANTA, other, nearest));
    }
}
