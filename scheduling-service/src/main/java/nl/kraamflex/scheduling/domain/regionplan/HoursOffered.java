package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * What of each date's caregiver time is offered to the families of a plan: all that is left, less what is kept for births to come.
 * Families who are born go first: their {@link GuaranteedHours} are never kept from them, so that keeping hours puts nobody below the
 * guarantee and makes no visit uncovered that must take place.
 *
 * @param quanta quarters that are offered, 0 or more, one entry per date
 * @param heldBack what was kept, by date
 */
record HoursOffered(List<Integer> quanta, List<HeldBack> heldBack) {
    HoursOffered {
        quanta = List.copyOf(quanta);
        heldBack = List.copyOf(heldBack);
    }

    /**
     * Decides what is offered.
     *
     * @param region its families, and all that is left of its dates
     * @param forBirths quarters of a date to keep as far as that can be
     */
    static HoursOffered of(RegionProblem region, ToIntFunction<LocalDate> forBirths) {
        List<Integer> wished = IntStream.range(0, region.dates())
                .map(d -> forBirths.applyAsInt(region.firstDate().plusDays(d)))
                .boxed()
                .toList();
        if (wished.stream().allMatch(quanta -> quanta == 0)) {
            return new HoursOffered(region.capacity(), List.of());
        }
        List<Integer> guaranteed = GuaranteedHours.of(region).quanta();
        List<Integer> offered = new ArrayList<>();
        List<HeldBack> heldBack = new ArrayList<>();
        for (int d = 0; d < region.dates(); d++) {
            int left = region.capacity().get(d);
            int kept = Math.min(wished.get(d), Math.max(0, left - guaranteed.get(d)));
            offered.add(left - kept);
            if (kept > 0) {
                heldBack.add(new HeldBack(region.firstDate().plusDays(d), kept));
            }
        }
        return new HoursOffered(offered, heldBack);
    }
}
