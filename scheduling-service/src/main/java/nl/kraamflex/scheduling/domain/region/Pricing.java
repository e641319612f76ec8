package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BiFunction;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.MarginSolver;

/**
 * Solves every family's own program at given prices, on several threads. Each family's answer has its own place and
 * sums are taken afterwards, so the number of threads changes nothing.
 */
final class Pricing implements AutoCloseable {

    /** Outweighs every family's value, on as many days as a window has. */
    static final long DECISIVE = 1L << 55;

    private static final int FAMILIES_AT_A_TIME = 8;

    private final RegionModel model;
    private final List<OneFamily> workers;
    private final ExecutorService threads;

    /** What the families do at given prices. */
    static final class Answer {

        /** The prices. */
        final long[] prices;

        /** The prices of a visit, whatever its length; 0 but where the number of visits is limited. */
        final long[] visitPrices;

        /** What all families plan: amounts in the row of all days. */
        final int[] plan;

        /** Quanta used per date. */
        final int[] used;

        /** Visits per date. */
        final int[] visits;

        /** Value of each family's plan, prices included; {@link FamilySolver#NO_PLAN} when it has none. */
        final long[] values;

        /** What the prices prove: no plan of the region has a lower value. */
        long bound;

        Answer(RegionModel model, long[] prices) {
            this(model, prices, new long[model.dates]);
        }

        Answer(RegionModel model, long[] prices, long[] visitPrices) {
            this.prices = prices;
            this.visitPrices = visitPrices;
            this.visits = new int[model.dates];
            this.plan = new int[model.start[model.families]];
            this.used = new int[model.dates];
            this.values = new long[model.families];
        }

        /** Counts quanta and visits per date from the plan. */
        void fillUse(RegionModel model) {
            for (int at = 0; at < plan.length; at++) {
                if (plan[at] > 0) {
                    used[model.dateOf[at]] += plan[at];
                    visits[model.dateOf[at]]++;
                }
            }
        }
    }

    Pricing(RegionModel model, int threads) {
        this.model = model;
        this.workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            workers.add(new OneFamily(model));
        }
        this.threads = Executors.newFixedThreadPool(threads);
    }

    /** A worker of the calling thread. */
    OneFamily own() {
        return workers.getFirst();
    }

    /** Solves all families. */
    Answer at(long[] prices) {
        Answer answer = new Answer(model, prices.clone());
        int chunks = (model.families + FAMILIES_AT_A_TIME - 1) / FAMILIES_AT_A_TIME;
        AtomicInteger next = new AtomicInteger();
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(workers.size(), chunks); i++) {
            OneFamily worker = workers.get(i);
            others.add(threads.submit(() -> work(worker, answer, next)));
        }
        work(workers.getFirst(), answer, next);
        for (Future<?> other : others) {
            await(other);
        }
        long bound = -model.worth(prices);
        for (long value : answer.values) {
            bound += value == FamilySolver.NO_PLAN ? 0 : value;
        }
        answer.bound = bound;
        answer.fillUse(model);
        return answer;
    }

    /**
     * Has each task done once, by any thread.
     *
     * @return the results in the order of the tasks
     */
    <T, R> List<R> each(List<T> tasks, BiFunction<OneFamily, T, R> work) {
        AtomicInteger next = new AtomicInteger();
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(tasks.size());
        List<Future<?>> others = new ArrayList<>();
        for (int i = 1; i < Math.min(workers.size(), tasks.size()); i++) {
            OneFamily worker = workers.get(i);
            others.add(threads.submit(() -> each(worker, tasks, work, next, results)));
        }
        each(workers.getFirst(), tasks, work, next, results);
        for (Future<?> other : others) {
            await(other);
        }
        List<R> all = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            all.add(results.get(i));
        }
        return all;
    }

    private static <T, R> void each(
            OneFamily worker,
            List<T> tasks,
            BiFunction<OneFamily, T, R> work,
            AtomicInteger next,
            AtomicReferenceArray<R> results) {
        for (int i = next.getAndIncrement(); i < tasks.size(); i = next.getAndIncrement()) {
            results.set(i, work.apply(worker, tasks.get(i)));
        }
    }

    private void work(OneFamily worker, Answer answer, AtomicInteger next) {
        for (int from = next.getAndAdd(FAMILIES_AT_A_TIME);
                from < model.families;
                from = next.getAndAdd(FAMILIES_AT_A_TIME)) {
            for (int f = from; f < Math.min(from + FAMILIES_AT_A_TIME, model.families); f++) {
                answer.values[f] = worker.atPrices(f, answer.prices);
                if (answer.values[f] != FamilySolver.NO_PLAN) {
                    worker.writeTo(answer.plan, f);
                }
            }
        }
    }

    private static void await(Future<?> other) {
        try {
            other.get();
        } catch (ExecutionException failure) {
            throw new IllegalStateException("a family's program failed: report this", failure.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the search was interrupted: ask for the plan again", interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    /** Solves one family at a time, for one thread. */
    static final class OneFamily {

        private final RegionModel model;
        private final FamilySolver solver = new FamilySolver();
        private final MarginSolver margins = new MarginSolver();
        private final long[] charges = new long[FamilyProblem.LONGEST_WINDOW * FamilySolver.CHARGES_PER_DAY];
        private final long[] visiting = new long[FamilyProblem.LONGEST_WINDOW];
        private final int[] quanta = new int[FamilyProblem.LONGEST_WINDOW];

        OneFamily(RegionModel model) {
            this.model = model;
        }

        /** The value of the family's cheapest plan at prices per date. */
        long atPrices(int f, long[] prices) {
            long value = margins.solve(model.prepared[f], prices, model.offset[f], quanta);
            if (value != MarginSolver.UNDECIDED) {
                return value;
            }
            fillPrices(f, prices);
            return solver.solve(model.problems[f], charges, quanta);
        }

        /**
         * The value of the family's cheapest plan when a quantum has its price as long as there is room, and is paid
         * for as uncovered beyond it.
         */
        long inRoom(int f, long[] prices, int[] room) {
            for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                int d = model.dateOf[at];
                if (d >= 0) {
                    int from = (at - model.start[f]) * FamilySolver.CHARGES_PER_DAY;
                    int free = Math.max(0, room[d]);
                    for (int x = model.shortest[at]; x <= model.longest[at]; x++) {
                        charges[from + x] =
                                prices[d] * Math.min(x, free) + model.weights.uncovered() * Math.max(0, x - free);
                    }
                }
            }
            return solver.solve(model.problems[f], charges, quanta);
        }

        /**
         * The same as at prices, where visits have prices too and those on some days of the row are settled.
         *
         * @param visitPrices price of a visit per date, or what it spares when below 0
         * @param settled per day of the row: 1 must have a visit, -1 must have none, 0 is free
         * @return the value, prices included; {@link FamilySolver#NO_PLAN} when no plan does so
         */
        long atPrices(int f, long[] prices, long[] visitPrices, byte[] settled) {
            int visits = 0;
            for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                int d = model.dateOf[at];
                if (d >= 0) {
                    visits += settled[at] > 0 ? 1 : 0;
                    visiting[at - model.start[f]] = visitPrices[d] - settled[at] * DECISIVE;
                }
            }
            long value = margins.solve(model.prepared[f], prices, model.offset[f], visiting, quanta);
            if (value == MarginSolver.UNDECIDED) {
                value = solveSettled(f, prices);
            }
            if (value == FamilySolver.NO_PLAN) {
                return value;
            }
            value += visits * DECISIVE;
            return value >= DECISIVE / 2 ? FamilySolver.NO_PLAN : value;
        }

        private long solveSettled(int f, long[] prices) {
            fillPrices(f, prices);
            for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                int k = at - model.start[f];
                if (visiting[k] != 0 && model.dateOf[at] >= 0) {
                    for (int x = model.shortest[at]; x <= model.longest[at]; x++) {
                        charges[k * FamilySolver.CHARGES_PER_DAY + x] += visiting[k];
                    }
                }
            }
            return solver.solve(model.problems[f], charges, quanta);
        }

        private void fillPrices(int f, long[] prices) {
            for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                int d = model.dateOf[at];
                if (d >= 0) {
                    int from = (at - model.start[f]) * FamilySolver.CHARGES_PER_DAY;
                    for (int x = model.shortest[at]; x <= model.longest[at]; x++) {
                        charges[from + x] = prices[d] * x;
                    }
                }
            }
        }

        /** The days of the plan found last. */
        int[] days(int f) {
            return Arrays.copyOf(quanta, model.start[f + 1] - model.start[f]);
        }

        /** Writes the plan found last into the row of all days. */
        void writeTo(int[] plan, int f) {
            System.arraycopy(quanta, 0, plan, model.start[f], model.start[f + 1] - model.start[f]);
        }
    }
}
