package nl.kraamflex.bench.region;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.platform.events.CaseUpdated;

/**
 * One family after the other that comes into a region which the running service has planned: over HTTP from the request that brings a
 * newborn's family into the region to the answer that brings its plan, and from the event of a birth to the plan that can be read; and
 * one after the other that asks for a new plan. A birth is asked to be as soon in a region that has too few hours. Births by events stay,
 * and such a region may fall so far behind with them that the service plans it as a whole again on the same cores. So of the replans
 * after them nothing is asked there: so many of one region one after the other are not what a day brings.
 */
final class BirthsOverHttp implements RegionPart {
    static final String NAME = "http";

    private static final int FAMILIES_WHEN_QUICK = 100;
    private static final int BIRTHS = 200;
    private static final int BIRTHS_WHEN_QUICK = 20;
    /**
     * Rounds before what is measured, so that the service runs as it does after its first minutes. Until then its methods are compiled
     * on the cores that answer.
     */
    private static final int WARM_UPS = 12;

    private static final int CAPACITY = 115;
    private static final int CAPACITY_TOO_LOW = 90;
    private static final int SECONDS_TO_PLAN = 20;
    private static final double MOST_MILLIS = 25;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final double MILLIONTHS = 1e6;
    private static final double QUANTA_PER_HOUR = 4;

    /** As the command {@code up} gives it, in MiB. */
    private static final int HEAP = 512;

    private final Extent extent;
    private final Instances instances;

    BirthsOverHttp(Extent extent, Instances instances) {
        this.extent = extent;
        this.instances = instances;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        findings.say("starting the service");
        LocalDate today = instances.firstDate();
        try (SchedulingService service = SchedulingService.start(today, HEAP, findings.progress());
                CaseTopic topic = new CaseTopic(service.bootstrapServers())) {
            for (int capacity : List.of(CAPACITY, CAPACITY_TOO_LOW)) {
                RunningRegion region = new RunningRegion("bench-" + capacity, service, topic, today);
                measure(region, capacity, new RandomBirths(instances.firstSeed() + capacity, today), findings);
            }
        }
    }

    private void measure(RunningRegion region, int capacity, RandomBirths drawn, Findings findings) {
        int size = extent.quick() ? FAMILIES_WHEN_QUICK : BirthsInMemory.FAMILIES;
        int births = extent.quick() ? BIRTHS_WHEN_QUICK : BIRTHS;
        List<CaseUpdated> all = Stream.generate(drawn::next)
                .limit(size + (2L + WARM_UPS) * births)
                .toList();
        List<CaseUpdated> families = all.subList(0, size);
        List<CaseUpdated> born = all.subList(size, size + births);
        List<CaseUpdated> coming = all.subList(size + births, size + 2 * births);
        List<CaseUpdated> first = all.subList(size + 2 * births, all.size());

        findings.say("bringing %d families into a region of the service".formatted(size));
        region.take(families);
        // There are hours for those who are still to be born too; otherwise each would take what nobody has.
        Map<LocalDate, Integer> hours =
                region.giveHours(all.subList(0, size + births), RandomBirths.datesToPlan(), capacity);
        String name = "region-service-%d-families-%d-percent".formatted(size, capacity);
        findings.figure(name + "-gap", MILLIONTHS * region.plan(SECONDS_TO_PLAN).doubleValue(), "millionths");
        region.take(born.stream().map(drawn::expected).toList());
        region.takeElsewhere(first);
        region.takeElsewhere(coming);

        // Each leaves again, so that all come into the region as it was planned. The first to come warm the service up.
        findings.say("%d families that come to the region, and as many births".formatted(births));
        Call comes = call(region::join, region::leave);
        times(name + "-one-birth-from-request-to-plan-in-the-first-minutes", first.subList(0, births), comes, findings);
        milliseconds(first.subList(births, first.size()), comes);
        Spread birth = times(name + "-one-birth-from-request-to-plan", coming, comes, findings);
        times(
                name + "-one-birth-from-event-to-plan",
                born.stream().map(drawn::born).toList(),
                call(region::born),
                findings);
        for (int round = 0; round < WARM_UPS; round++) {
            milliseconds(born, call(region::replan));
        }
        Spread replan = times(name + "-one-replan-from-request-to-plan", born, call(region::replan), findings);
        keepToRules(name + "-plans-of-answers", region.plansOfJoined(), findings);
        double uncovered = check(name, region.read(all.subList(0, size + births)), hours, region.standing(), findings);
        demand(name + ", one birth", birth, findings);
        if (capacity == CAPACITY) {
            demand(name + ", one replan", replan, findings);
            findings.demand(Demand.atMost(name + ", hours that nobody covers though there are enough", uncovered, 0));
        }
    }

    private static void demand(String name, Spread millis, Findings findings) {
        double worst = millis.at(BirthsInMemory.NINETY_NINE);
        findings.demand(Demand.atMost(name + ", p99 in milliseconds over HTTP", worst, MOST_MILLIS));
    }

    private static Spread times(String name, List<CaseUpdated> families, Call call, Findings findings) {
        Spread millis = milliseconds(families, call);
        findings.figure(name + "-median", millis.median(), "ms");
        findings.figure(name + "-p99", millis.at(BirthsInMemory.NINETY_NINE), "ms");
        findings.figure(name + "-worst", millis.worst(), "ms");
        return millis;
    }

    /** What is measured of a family, and what is done after it. */
    private record Call(Consumer<CaseUpdated> measured, Consumer<CaseUpdated> after) {}

    private static Call call(Consumer<CaseUpdated> measured, Consumer<CaseUpdated> after) {
        return new Call(measured, after);
    }

    private static Call call(Consumer<CaseUpdated> measured) {
        return new Call(measured, family -> {});
    }

    private static Spread milliseconds(List<CaseUpdated> families, Call call) {
        return new Spread(DoubleStream.of(families.stream()
                .mapToDouble(family -> {
                    long begin = System.nanoTime();
                    call.measured().accept(family);
                    double millis = (System.nanoTime() - begin) / NANOS_PER_MILLI;
                    call.after().accept(family);
                    return millis;
                })
                .toArray()));
    }

    private static void keepToRules(String name, List<PlannedCase> plans, Findings findings) {
        findings.figure(name, plans.size(), "plans");
        findings.offences(
                name, plans.stream().flatMap(plan -> plan.offences().stream()).toList());
    }

    /**
     * Every plan is one that may be, and no date has more hours planned than it has and the region owns up to.
     *
     * @return hours that it owns up to
     */
    private static double check(
            String name, List<PlannedCase> plans, Map<LocalDate, Integer> hours, JsonNode standing, Findings findings) {
        keepToRules(name + "-plans-read", plans, findings);
        GivenHours given = new GivenHours(hours, plans, standing);
        double uncovered = given.uncovered() / QUANTA_PER_HOUR;
        findings.figure(name + "-uncovered", uncovered, "h");
        findings.figure(name + "-given-twice", given.twice() / QUANTA_PER_HOUR, "h");
        findings.demandAlways(Demand.atMost(name + ", hours given twice", given.twice() / QUANTA_PER_HOUR, 0));
        findings.figure(
                name + "-gap-after-births", MILLIONTHS * standing.path("gap").doubleValue(), "millionths");
        return uncovered;
    }
}
