package nl.kraamflex.scheduling.rest.region;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Objects;
import java.util.Set;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSize;
import nl.kraamflex.scheduling.usecase.DistributeRegion;
import org.jspecify.annotations.Nullable;

/**
 * A request for the plan of a region, read and in itself without fault.
 *
 * @param asOf the date of planning; null when no change comes at short notice
 * @param guarantee guaranteed quanta; {@link CheckedFields#NONE} when not given
 * @param weights weights; null for those that are shipped
 * @param families the families, which {@link #problem} takes away one by one as it makes their problems
 * @param effort how hard to search
 */
record RegionRequest(
        @Nullable LocalDate asOf,
        int guarantee,
        @Nullable ObjectiveWeights weights,
        CapacityRead capacity,
        List<@Nullable FamilyRead> families,
        DistributeRegion.Effort effort) {

    /**
     * The problem to solve; to be asked for once.
     *
     * @param settings what holds where the request says nothing
     * @throws ProblemException when families and capacity do not fit each other
     */
    RegionProblem problem(PlanningSettings settings) {
        RequestFaults faults = new RequestFaults(List.of());
        refuseTooManyDates();
        refuseDatesWithoutCapacity(faults);
        faults.refuseIfAny();
        ObjectiveWeights all = weights == null ? settings.weights() : weights;
        RegionFamily[] described = new RegionFamily[families.size()];
        ListIterator<@Nullable FamilyRead> each = families.listIterator();
        while (each.hasNext()) {
            int at = each.nextIndex();
            FamilyRead family = Objects.requireNonNull(each.next(), "families are described once");
            try {
                described[at] = family.described(
                        settings, all, guarantee == CheckedFields.NONE ? settings.guarantee() : guarantee, asOf);
            } catch (IllegalArgumentException tooHigh) {
                faults.add("/families/" + at, "of family " + family.key() + ": " + tooHigh.getMessage());
            }
            // So that what was read and what is made of it are not held side by side.
            each.set(null);
        }
        faults.refuseIfAny();
        try {
            return new RegionProblem(List.of(described), capacity.firstDate(), capacity.quanta(), all);
        } catch (IllegalArgumentException tooHigh) {
            faults.add("/weights", Objects.requireNonNullElse(tooHigh.getMessage(), "are too high"));
            faults.refuseIfAny();
            throw tooHigh;
        }
    }

    private void refuseTooManyDates() {
        long dates = capacity.span();
        int most = RegionSize.mostDates(families.size());
        if (dates > most) {
            throw new ProblemException(
                    Problem.of(413, "region-too-large", "The region is too large to be planned at once")
                            .detail(
                                    "With %d families at most %d dates are planned, and the capacity runs over %d. Leave out dates on which no family has an open day, or send fewer families."
                                            .formatted(families.size(), most, dates))
                            .invalid("/capacity", "runs over %d dates; at most %d are planned".formatted(dates, most))
                            .build());
        }
    }

    private void refuseDatesWithoutCapacity(RequestFaults faults) {
        Set<LocalDate> told = new HashSet<>();
        for (int at = 0; at < families.size(); at++) {
            FamilyRead family = Objects.requireNonNull(families.get(at), "families are described once");
            List<CareDay> days = family.days();
            for (int k = 0; k < days.size(); k++) {
                LocalDate date = family.birthDate().plusDays(k);
                if (days.get(k).isOpen() && !capacity.has(date) && told.add(date)) {
                    faults.add(
                            "/capacity",
                            "has no hours for %s, day %d of family %s at /families/%d: give the hours of that date, 0 for none"
                                    .formatted(date, k + 1, family.key(), at));
                }
            }
        }
    }
}
