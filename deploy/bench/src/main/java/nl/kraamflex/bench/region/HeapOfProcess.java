package nl.kraamflex.bench.region;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kraamflex.bench.BenchFailure;

/**
 * The heap of another Java process of this machine, as the log of its own collector tells it. Between two collections the heap
 * only fills, so the most that it held is the most that it held before one of them; the last one is asked for.
 */
final class HeapOfProcess {
    private static final Pattern COLLECTION = Pattern.compile("(\\d+)M->\\d+M\\(\\d+M\\)");
    private static final int SECONDS_TO_ANSWER = 60;

    private final long processId;
    private final Path log;
    private long begin;

    private HeapOfProcess(long processId, Path log) {
        this.processId = processId;
        this.log = log;
    }

    /**
     * Has a process write down its collections from now on.
     *
     * @param processId a process of the same person
     * @param log the file it writes to; it must be able to
     * @throws BenchFailure when the process does not do so
     */
    static HeapOfProcess observed(long processId, Path log) {
        HeapOfProcess heap = new HeapOfProcess(processId, log.toAbsolutePath());
        heap.command("VM.log", "output=\"" + heap.log + "\"", "what=gc");
        heap.forget();
        return heap;
    }

    /** Collects, and forgets what the heap held so far. */
    void forget() {
        collect();
        begin = size();
    }

    /**
     * The most that the heap held since {@link #forget}, garbage included, in MiB.
     *
     * @throws BenchFailure when the process does not tell
     */
    int peak() {
        collect();
        return highest(written());
    }

    /**
     * The most that a heap held before any collection, in MiB.
     *
     * @param lines of the collector's log
     * @throws BenchFailure when the lines tell of no collection
     */
    static int highest(List<String> lines) {
        return lines.stream()
                .map(COLLECTION::matcher)
                .filter(Matcher::find)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .max()
                .orElseThrow(() -> new BenchFailure("the collector's log tells of no collection: use a JVM whose log"
                        + " has lines such as \"Pause Young 24M->4M(256M)\"."));
    }

    private void collect() {
        command("GC.run");
    }

    private void command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), Long.toString(processId)));
        command.addAll(List.of(words));
        try {
            Process asked =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String told = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!asked.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS) || asked.exitValue() != 0) {
                asked.destroyForcibly();
                throw new BenchFailure("process %d does not tell of its heap: %s".formatted(processId, told.strip()));
            }
        } catch (IOException broken) {
            throw new BenchFailure("jcmd cannot be started: " + broken.getMessage(), broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BenchFailure("the measurement was interrupted", stopped);
        }
    }

    private long size() {
        try {
            return Files.size(log);
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private List<String> written() {
        try {
            byte[] all = Files.readAllBytes(log);
            int from = Math.toIntExact(Math.min(begin, all.length));
            return new String(all, from, all.length - from, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException broken) {
            throw unreadable(broken);
        }
    }

    private BenchFailure unreadable(IOException broken) {
        return new BenchFailure("the collector's log " + log + " cannot be read: " + broken.getMessage(), broken);
    }
}
