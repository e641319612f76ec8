package nl.kraamflex.bench.region;

import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Demand;

/** The country for two months in one request to the running service: how much memory it takes, and how long. */
final class CountryOverHttp implements RegionPart {
    static final String NAME = "service";

    private static final int COUNTRY = 27_000;
    private static final int MOST_FAMILIES = 30_000;
    private static final List<Integer> FAMILIES = List.of(COUNTRY, MOST_FAMILIES);
    private static final List<Integer> FAMILIES_WHEN_QUICK = List.of(800);
    private static final int WARM_UP_FAMILIES = 500;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 2;

    /** What the heap is to stay within, in MiB. */
    private static final int MOST_HEAP = 1024;

    /** What it may grow to here, in MiB: a service that needs more than it is to need has to show it. */
    private static final int HEAP = 1536;

    /** A search looks at the clock between rounds; what is left is for the last round. */
    private static final int SECONDS_TO_SEARCH = TwoMonths.SECONDS * 9 / 10;

    /** Caregiver hours in percent of those asked for. */
    private static final int CAPACITY = 90;

    private static final int INDEX = 1;

    private final Extent extent;
    private final Instances instances;
    private final Solving solving;

    CountryOverHttp(Extent extent, Instances instances, Solving solving) {
        this.extent = extent;
        this.instances = instances;
        this.solving = solving;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        findings.say("starting the service");
        try (SchedulingService service = SchedulingService.start(instances.firstDate(), HEAP, findings.progress())) {
            IntStream.range(0, WARM_UP_ROUNDS)
                    .forEach(round -> solving.askFor(
                            drawn(WARM_UP_FAMILIES, Extent.SEEDS + round), service, WARM_UP_SECONDS, WholeCountry.GAP));
            for (int families : extent.quick() ? FAMILIES_WHEN_QUICK : FAMILIES) {
                measure(families, service, findings);
            }
        }
    }

    private Instance drawn(int families, int index) {
        return instances.draw(families, TwoMonths.DATES, CAPACITY, index);
    }

    private void measure(int families, SchedulingService service, Findings findings) {
        findings.say("asking the service for %d families of two months".formatted(families));
        service.heap().forget();
        Solving.Answered answered =
                solving.askFor(drawn(families, INDEX), service, SECONDS_TO_SEARCH, WholeCountry.GAP);
        int heap = service.heap().peak();
        findings.say("the service stopped by %s".formatted(answered.stoppedBy()));
        String name = "region-service-%d-families-%d-dates".formatted(families, TwoMonths.DATES);
        findings.figure(name + "-peak-heap", heap, "MiB");
        findings.demand(Demand.atMost(name + ", peak heap in MiB", heap, MOST_HEAP));
        findings.figure(name + "-request", answered.mebibytes(), "MiB");
        findings.figure(name + "-seconds-of-the-call", answered.secondsOfCall(), "s");
        Country.Planned planned = new Country.Planned(answered.gap(), answered.shapedGap(), answered.seconds());
        findings.found(name, planned);
        if (families <= COUNTRY) {
            findings.demand(name, planned, WholeCountry.GAP, TwoMonths.SECONDS);
        }
    }
}
