package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Gatherers;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.HoursForBirths;
import nl.kraamflex.scheduling.domain.regionplan.RegionQuestion;

/**
 * Puts the cases and hours of a region together to what is to be planned. Some cases at a time are read in a transaction of
 * their own, so that a large region holds none for long; the version of each tells later whether it has changed.
 */
@ApplicationScoped
public class AskRegion {
    private final ReadRegion readRegion;
    private final ReadSchedule readSchedule;
    private final DatedLaw law;
    private final Planner planner;

    AskRegion(ReadRegion readRegion, ReadSchedule readSchedule, DatedLaw law) {
        this.readRegion = readRegion;
        this.readSchedule = readSchedule;
        this.law = law;
        this.planner = new Planner(law);
    }

    /**
     * The question of a region.
     *
     * @param now moment of planning
     * @param someCases done each time before some cases are read; what it throws ends the reading
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when no weights are on file for its date
     */
    public RegionQuestion of(String regionCode, Instant now, Runnable someCases) {
        LocalDate asOf = CareCalendar.dateOf(now);
        LocalDate bornFrom = asOf.minusDays(FamilyProblem.LONGEST_WINDOW);
        // Before its cases: one that is born in between is planned, and one that is planned in between is to come.
        List<CaseOnRecord> onRecord = readRegion.onRecord(regionCode, bornFrom);
        return RegionQuestion.of(
                () -> readRegion.cases(regionCode, bornFrom).stream()
                        .gather(Gatherers.windowFixed(Schedules.AT_A_TIME))
                        .peek(some -> someCases.run())
                        .flatMap(some -> readSchedule.all(some).stream())
                        .iterator(),
                readRegion.capacity(regionCode),
                planner,
                PlanningSettings.on(law, asOf, Pattern.USUAL).weights(),
                now,
                planned -> HoursForBirths.of(onRecord, planned, law, asOf));
    }
}
