package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.region.RegionFamily;

/**
 * What of a date's caregiver time is offered to the families of a plan: all that is left, less what is kept for births to come. Required
 * visits of families who are born go first: what their shortest lengths need is never kept from them, so that keeping hours makes no
 * required visit uncovered.
 */
final class HoursOffered {
    private final Map<LocalDate, Integer> required = new HashMap<>();
    private final List<HeldBack> heldBack = new ArrayList<>();

    HoursOffered(List<RegionFamily> families) {
        for (RegionFamily family : families) {
            List<CareDay> days = family.problem().days();
            for (int day = 1; day <= days.size(); day++) {
                CareDay care = days.get(day - 1);
                if (care.kind() == DayKind.REQUIRED) {
                    required.merge(family.dateOf(day), care.shortest(), Math::addExact);
                }
            }
        }
    }

    /**
     * Offers what a date has, once for each date.
     *
     * @param left quarters that are left of it
     * @param forBirths quarters to keep as far as that can be
     * @return quarters offered, 0 or more
     */
    int of(LocalDate date, int left, int forBirths) {
        int kept = Math.min(forBirths, Math.max(0, left - required.getOrDefault(date, 0)));
        if (kept > 0) {
            heldBack.add(new HeldBack(date, kept));
        }
        return left - kept;
    }

    /** What was kept, by date. */
    List<HeldBack> heldBack() {
        return List.copyOf(heldBack);
    }
}
