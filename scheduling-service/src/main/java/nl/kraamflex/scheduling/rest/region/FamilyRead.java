package nl.kraamflex.scheduling.rest.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import org.jspecify.annotations.Nullable;

/**
 * A family as it was read. What holds for the whole request may come after its families, so the problem of a family is made
 * when all is read; its days are taken over as they are.
 *
 * @param key the caller's name for it
 * @param birthDate day 1
 * @param indicated indicated quanta
 * @param delivered delivered quanta; nothing is left to plan when they are more than indicated
 * @param protectedCase whether a clinician marked it as protected
 * @param longestGap longest gap in days, {@link CheckedFields#NONE} when not given
 * @param pauseFromDay first day of pauses, {@link CheckedFields#NONE} when not given
 * @param daysSinceLastVisit {@link CheckedFields#NONE} when not given
 * @param days the window from day 1 on; days that were left out are BLOCKED
 */
record FamilyRead(
        String key,
        LocalDate birthDate,
        int indicated,
        int delivered,
        boolean protectedCase,
        int longestGap,
        int pauseFromDay,
        int daysSinceLastVisit,
        List<CareDay> days) {

    /**
     * The family with its problem.
     *
     * @param settings what holds where the family says nothing
     * @param weights weights of the request
     * @param guarantee guaranteed quanta
     * @param asOf changes on this date and the days after it come at short notice; null when none do
     * @throws IllegalArgumentException when its worst possible value is too high
     */
    RegionFamily described(
            PlanningSettings settings, ObjectiveWeights weights, int guarantee, @Nullable LocalDate asOf) {
        GapRule shipped = settings.gapRule();
        boolean given = longestGap != CheckedFields.NONE || pauseFromDay != CheckedFields.NONE;
        GapRule gapRule = given
                ? new GapRule(
                        longestGap == CheckedFields.NONE ? shipped.longestGap() : longestGap,
                        pauseFromDay == CheckedFields.NONE ? shipped.pauseFromDay() : pauseFromDay)
                : shipped;
        return new RegionFamily(
                key,
                birthDate,
                new FamilyProblem(
                        asOf == null ? days : withChangesSoon(asOf, settings.nearDays()),
                        indicated,
                        Math.max(0, indicated - delivered),
                        Math.max(0, Math.min(guarantee, indicated) - delivered),
                        gapRule,
                        daysSinceLastVisit == CheckedFields.NONE
                                ? OptionalInt.empty()
                                : OptionalInt.of(daysSinceLastVisit),
                        protectedCase,
                        weights));
    }

    private List<CareDay> withChangesSoon(LocalDate asOf, int nearDays) {
        @Nullable List<CareDay> changed = null;
        for (int near = 0; near < nearDays; near++) {
            long at = asOf.toEpochDay() + near - birthDate.toEpochDay();
            if (at >= 0 && at < days.size()) {
                CareDay day = days.get((int) at);
                if (day.isOpen() && day.inForce().isPresent()) {
                    changed = changed == null ? new ArrayList<>(days) : changed;
                    changed.set((int) at, day.withChangesSoon());
                }
            }
        }
        return changed == null ? days : changed;
    }
}
