package nl.kraamflex.bench.region;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.BenchOption;
import nl.kraamflex.bench.NamedBench;
import nl.kraamflex.bench.Outcome;
import nl.kraamflex.bench.Settings;

/**
 * How near the best possible plan of a region is, how soon, and how far others get on the same regions. Every plan is
 * written as an answer and checked by the validator; others' plans count with the value that the validator finds. The last
 * parts measure the service as it runs: its memory with a whole country in one request, and one birth over HTTP.
 */
public final class RegionBench implements NamedBench {
    /** As many as the machine has for which figures are asked for. */
    static final int THREADS = 2;

    /** Hours of caregivers in percent of those asked for. */
    static final List<Integer> CAPACITIES = List.of(115, 100, 90, 75);

    /** Dates that most regions lie on. */
    static final int DATES = 28;

    static final RegionPeer CONSTRAINT_SOLVER = new CpSatRegion(THREADS);

    /** All who plan the same regions too. */
    static final List<RegionPeer> PEERS = List.of(CONSTRAINT_SOLVER, new TimefoldRegion(), new ColumnGeneration());

    private static final List<String> PARTS = List.of(
            FewFamilies.NAME,
            ManyFamilies.NAME,
            WholeCountry.NAME,
            TwoMonths.NAME,
            BirthsInMemory.NAME,
            CountryOverHttp.NAME,
            BirthsOverHttp.NAME);
    private static final BenchOption WRITE = new BenchOption("--write", true);
    private static final int WARM_UP_ROUNDS = 6;

    @Override
    public String name() {
        return "region";
    }

    @Override
    public List<BenchOption> options() {
        return Stream.concat(Extent.OPTIONS.stream(), Stream.of(WRITE)).toList();
    }

    @Override
    public Outcome measure(Settings settings, PrintStream progress) {
        Extent extent =
                Extent.of(settings, PARTS, PEERS.stream().map(RegionPeer::key).toList());
        Instances instances = new Instances(settings);
        Optional<String> kept = settings.value(WRITE.name());
        Solving solving = new Solving(new RegionFiles(instances.settings()), folder(kept), kept.isPresent());
        Findings findings = new Findings(extent.quick(), progress);
        warmUp(instances, findings);
        for (RegionPart part : parts(extent, instances, solving)) {
            measure(part, findings);
        }
        findings.checked(solving.checked(), solving.refused());
        solving.tidyUp();
        return findings.outcome();
    }

    private static List<RegionPart> parts(Extent extent, Instances instances, Solving solving) {
        return Stream.<RegionPart>of(
                        new FewFamilies(extent, instances, solving),
                        new ManyFamilies(extent, instances, solving),
                        new WholeCountry(extent, instances, solving),
                        new TwoMonths(extent, instances, solving),
                        new BirthsInMemory(instances, solving),
                        new CountryOverHttp(extent, instances, solving),
                        new BirthsOverHttp(extent, instances))
                .filter(part -> extent.has(part.name()))
                .toList();
    }

    private static void measure(RegionPart part, Findings findings) {
        try {
            part.measure(findings);
        } catch (RuntimeException failure) {
            // Whatever it is, what the other parts found is still told.
            findings.brokeOff(part.name(), failure);
        }
    }

    private static Path folder(Optional<String> kept) {
        try {
            return kept.isPresent()
                    ? Files.createDirectories(Path.of(kept.get()))
                    : Files.createTempDirectory("kraamflex-regions");
        } catch (IOException broken) {
            throw new BenchFailure("the folder for the regions cannot be made: " + broken.getMessage(), broken);
        }
    }

    private static void warmUp(Instances instances, Findings findings) {
        findings.say("warming up");
        for (int round = 0; round < WARM_UP_ROUNDS; round++) {
            Solving.plan(
                    instances
                            .draw(200, DATES, CAPACITIES.get(round % CAPACITIES.size()), Extent.SEEDS + round)
                            .problem(),
                    THREADS,
                    1,
                    0);
        }
    }
}
