package nl.kraamflex.bench.region;

import java.time.LocalDate;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;

/** Draws regions, every second one with a plan in force. */
final class Instances {
    private final long firstSeed;
    private final LocalDate firstDate;
    private final PlanningSettings settings;

    /** Regions whose seeds begin at that of the bench, and whose dates begin at that of its law. */
    Instances(Settings told) {
        this.firstSeed = told.seed();
        this.firstDate = told.lawDate();
        this.settings = PlanningSettings.on(DatedLaw.shipped(), told.lawDate(), Pattern.USUAL);
    }

    /** The seed of the first region. */
    long firstSeed() {
        return firstSeed;
    }

    /** The date of planning, and the first with a capacity. */
    LocalDate firstDate() {
        return firstDate;
    }

    PlanningSettings settings() {
        return settings;
    }

    /**
     * Draws one.
     *
     * @param index how many seeds after the first
     */
    Instance draw(int families, int dates, int capacityPercent, int index) {
        RegionShape shape = new RegionShape(families, dates, capacityPercent, index % 2 == 1);
        RandomRegions regions = new RandomRegions(firstSeed + index, shape, settings, firstDate);
        var problem = regions.next();
        return new Instance(shape, firstSeed + index, problem, regions.nights());
    }
}
