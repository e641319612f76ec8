package nl.kraamflex.bench.region;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.validation.RegionAnswered;
import nl.kraamflex.bench.validation.RegionAsked;
import nl.kraamflex.bench.validation.RegionReading;
import nl.kraamflex.bench.validation.Validator;
import nl.kraamflex.bench.validation.Verdict;
import nl.kraamflex.scheduling.domain.region.FamiliesWithoutPlan;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;

/** Has the solver plan regions, writes request and answer to files, and has the validator check them. */
final class Solving {
    /** No search needs as many. */
    private static final long STEPS = Long.MAX_VALUE / 4;

    /** A solver looks at the clock between rounds; what is left is for the last round. */
    private static final double SHARE_OF_TIME = 0.9;

    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private static final double MILLIONTHS = 1e6;
    private static final double BYTES_PER_MEBIBYTE = 1024.0 * 1024;

    private final RegionFiles files;
    private final Path folder;
    private final boolean keepsFiles;
    private final List<String> refused = new ArrayList<>();
    private int checked;

    /**
     * Solves for one bench.
     *
     * @param folder where the files go
     * @param keepsFiles whether they stay there
     */
    Solving(RegionFiles files, Path folder, boolean keepsFiles) {
        this.files = files;
        this.folder = folder;
        this.keepsFiles = keepsFiles;
    }

    /** Limits that end a search in time. */
    static SearchLimits within(double seconds, int targetGapPerMillion) {
        long end = System.nanoTime() + (long) (SHARE_OF_TIME * seconds * NANOS);
        return new SearchLimits(targetGapPerMillion, STEPS, () -> System.nanoTime() - end >= 0);
    }

    /**
     * Plans a region, without a check.
     *
     * @param targetGapPerMillion gap that is good enough, 0 for none
     */
    static RegionPlan plan(RegionProblem problem, int threads, double seconds, int targetGapPerMillion) {
        return plan(problem, threads, within(seconds, targetGapPerMillion));
    }

    /** Plans a region, without a check. */
    static RegionPlan plan(RegionProblem problem, int threads, SearchLimits limits) {
        return switch (new RegionSolver(threads).solve(problem, limits)) {
            case RegionPlan plan -> plan;
            case FamiliesWithoutPlan without ->
                throw new BenchFailure("drawn families have no plan: " + without.families());
        };
    }

    /** Plans a region in that time, and has the plan checked after it. */
    Solved solve(Instance instance, int threads, int seconds, int targetGapPerMillion) {
        long begin = System.nanoTime();
        RegionPlan plan = plan(instance.problem(), threads, seconds, targetGapPerMillion);
        Solved solved = new Solved(instance, plan, (System.nanoTime() - begin) / NANOS);
        check(solved, seconds, targetGapPerMillion);
        return solved;
    }

    /** Has a plan checked that was made with these limits. */
    void check(Solved solved, int seconds, int targetGapPerMillion) {
        Path request = folder.resolve(solved.instance().name() + ".json");
        Path answer = folder.resolve(solved.instance().name() + ".answer.json");
        try {
            files.writeRequest(solved.instance().problem(), seconds, targetGapPerMillion, request);
            files.writeAnswer(solved.plan(), Math.round(solved.seconds() * 1000), answer);
            Answer told = checked(solved.instance().name(), request, answer);
            long proven = solved.plan().priceBound();
            if (told.verdict().accepted() && told.verdict().priceBound() != proven) {
                refused.add("%s: its prices prove %d, and the solver says %d"
                        .formatted(solved.instance().name(), told.verdict().priceBound(), proven));
            }
        } finally {
            if (!keepsFiles) {
                delete(request);
                delete(answer);
            }
        }
    }

    /**
     * What the service answered.
     *
     * @param gap in millionths
     * @param shapedGap in millionths
     * @param seconds from the last byte of the request read to the plan ready, as the service says
     * @param secondsOfCall from the first byte sent to the last byte received
     * @param mebibytes how long the request was
     * @param stoppedBy what ended the search
     */
    record Answered(
            double gap, double shapedGap, double seconds, double secondsOfCall, double mebibytes, String stoppedBy) {}

    /**
     * Has a service plan a region, and has its answer checked.
     *
     * @throws BenchFailure when the service refuses
     */
    Answered askFor(Instance instance, SchedulingService service, int seconds, int targetGapPerMillion) {
        String name = instance.name() + "-over-http";
        Path request = folder.resolve(name + ".json");
        Path answer = folder.resolve(name + ".answer.json");
        try {
            files.writeRequest(instance.problem(), seconds, targetGapPerMillion, request);
            long begin = System.nanoTime();
            service.post("/v1/region-distributions", request, answer);
            double taken = (System.nanoTime() - begin) / NANOS;
            RegionAnswered answered = checked(name, request, answer).plan();
            return new Answered(
                    MILLIONTHS * answered.gap().doubleValue(),
                    MILLIONTHS * answered.shapedGap().doubleValue(),
                    answered.elapsedMillis() / MILLIS,
                    taken,
                    Files.size(request) / BYTES_PER_MEBIBYTE,
                    answered.stoppedBy());
        } catch (IOException broken) {
            throw unreadable(request, broken);
        } finally {
            if (!keepsFiles) {
                delete(request);
                delete(answer);
            }
        }
    }

    /** What an instance asks, as the validator reads it. */
    RegionAsked asked(Instance instance) {
        Path request = folder.resolve(instance.name() + ".json");
        files.writeRequest(instance.problem(), request);
        try (InputStream in = open(request)) {
            return RegionReading.request(in);
        } catch (IOException broken) {
            throw unreadable(request, broken);
        } finally {
            if (!keepsFiles) {
                delete(request);
            }
        }
    }

    /** How many plans were checked. */
    int checked() {
        return checked;
    }

    /** Those that the validator refused, with the first reason. */
    List<String> refused() {
        return List.copyOf(refused);
    }

    /** Deletes the folder when nothing in it is to stay. */
    void tidyUp() {
        if (!keepsFiles) {
            delete(folder);
        }
    }

    /** An answer and what a second reading makes of it. */
    private record Answer(RegionAnswered plan, Verdict verdict) {}

    private Answer checked(String name, Path request, Path answer) {
        try (InputStream asked = open(request);
                InputStream answered = open(answer)) {
            RegionAnswered plan = RegionReading.answer(answered);
            Verdict verdict = Validator.check(RegionReading.request(asked), plan);
            checked++;
            if (!verdict.accepted()) {
                refused.add(name + ": " + verdict.refusals().getFirst());
            }
            return new Answer(plan, verdict);
        } catch (IOException broken) {
            throw unreadable(answer, broken);
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file));
    }

    private static BenchFailure unreadable(Path file, IOException broken) {
        return new BenchFailure("file " + file + " cannot be read: " + broken.getMessage(), broken);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException broken) {
            throw new BenchFailure("file " + file + " cannot be deleted: " + broken.getMessage(), broken);
        }
    }
}
