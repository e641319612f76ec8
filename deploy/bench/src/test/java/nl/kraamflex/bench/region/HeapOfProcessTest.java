package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another process holds is told by its own collector, whichever that is. */
class HeapOfProcessTest {
    private static final int MEBIBYTE = 1 << 20;
    private static final int HELD = 48;

    @TempDir
    private Path folder;

    @Test
    void the_most_before_any_collection_counts_not_what_stays_after_it() {
        assertThat(HeapOfProcess.highest(List.of(
                        "[1.2s][info][gc] Using Serial",
                        "[2.0s][info][gc] GC(0) Pause Young (Allocation Failure) 133M->44M(494M) 33.1ms",
                        "[3.0s][info][gc] GC(1) Pause Full (Ergonomics) 301M->290M(494M) 80.0ms",
                        "[3.1s][info][gc] GC(2) Pause Full (Diagnostic Command) 295M->60M(494M) 50.3ms")))
                .isEqualTo(301);
    }

    @Test
    void a_log_without_a_collection_is_no_measurement() {
        assertThatThrownBy(() -> HeapOfProcess.highest(List.of("[1.2s][info][gc] Using Serial")))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("tells of no collection");
    }

    @Test
    void what_a_process_held_for_a_moment_is_seen_and_what_it_held_before_is_not() throws IOException {
        Process holder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        HeapOfProcessTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            HeapOfProcess heap = HeapOfProcess.observed(holder.pid(), folder.resolve("heap of holder.log"));
            int idle = heap.peak();

            hold(holder);
            int held = heap.peak();
            heap.forget();

            assertThat(idle).isLessThan(HELD);
            assertThat(held).isBetween(HELD, 256);
            assertThat(heap.peak()).isLessThan(HELD);
        } finally {
            holder.destroyForcibly();
        }
    }

    @Test
    void a_process_that_is_gone_is_named() throws IOException, InterruptedException {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();

        assertThatThrownBy(() -> HeapOfProcess.observed(gone.pid(), folder.resolve("heap.log")))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("process " + gone.pid() + " does not tell of its heap");
    }

    private static void hold(Process holder) throws IOException {
        holder.getOutputStream().write('\n');
        holder.getOutputStream().flush();
        assertThat(holder.getInputStream().read()).isEqualTo('.');
    }

    /** Fills its heap for a moment whenever it is told to. */
    public static void main(String[] none) throws IOException {
        while (System.in.read() >= 0) {
            List<byte[]> held = new ArrayList<>();
            for (int i = 0; i < HELD; i++) {
                held.add(new byte[MEBIBYTE]);
            }
            System.out.print(held.size() == HELD ? "." : "!");
            System.out.flush();
        }
    }
}
