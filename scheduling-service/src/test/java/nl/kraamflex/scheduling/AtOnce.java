package nl.kraamflex.scheduling;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Callers who come at the same moment, each with a thread of its own, however few cores there are. */
public final class AtOnce {
    private AtOnce() {}

    /**
     * Has all called, none before all are ready.
     *
     * @return what each got, in the order of the calls
     * @throws Exception when one of them ended in it
     */
    public static <T> List<T> call(List<? extends Callable<T>> calls) throws Exception {
        CyclicBarrier ready = new CyclicBarrier(calls.size());
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            List<Future<T>> answers = new ArrayList<>();
            for (Callable<T> call : calls) {
                answers.add(threads.submit(() -> {
                    ready.await();
                    return call.call();
                }));
            }
            List<T> got = new ArrayList<>();
            for (Future<T> answer : answers) {
                got.add(answer.get());
            }
            return got;
        }
    }
}
