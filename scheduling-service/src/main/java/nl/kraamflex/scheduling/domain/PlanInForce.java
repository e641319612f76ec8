package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * Holds a new plan near the one the family already has: each date keeps what was planned for it unless something else weighs
 * more. A date on which the former plan could have no visit was never promised, so nothing holds it.
 */
final class PlanInForce {
    private PlanInForce() {}

    /**
     * The day with the amount of the plan in force.
     *
     * @param inForce null when this is the case's first plan
     * @param asOf date of planning; from it on changes of {@code nearDays} dates come at short notice
     */
    static CareDay hold(CareDay day, LocalDate date, @Nullable Plan inForce, LocalDate asOf, int nearDays) {
        if (inForce == null || !day.isOpen()) {
            return day;
        }
        CareDay held = inForce.on(date)
                .filter(planned -> planned.kind() != DayKind.BLOCKED)
                .map(planned -> day.withInForce(planned.minutes() / QuarterHours.MINUTES))
                .orElse(day);
        boolean soon = !date.isBefore(asOf) && date.isBefore(asOf.plusDays(nearDays));
        return soon ? held.withChangesSoon() : held;
    }
}
