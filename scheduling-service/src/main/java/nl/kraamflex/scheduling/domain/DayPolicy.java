package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.Optional;

/** One rule about what may be planned on a day. */
@FunctionalInterface
interface DayPolicy {
    /** Every rule in order of precedence; the last always speaks. */
    List<DayPolicy> IN_ORDER = List.of(
            new BeforeHomecoming(),
            new DeliveredDates(),
            new PastDates(),
            new ClosedDays(),
            new UnfundedDays(),
            new ShortDayOfBirth(),
            new ShortDayOfHomecoming(),
            new OrdinaryDays());

    /** What may be planned, or empty when this rule has nothing to say about the day. */
    Optional<DayBounds> boundsOf(DayOfCare day);

    /** What the first rule that speaks says. */
    static DayBounds decide(DayOfCare day) {
        return IN_ORDER.stream()
                .flatMap(policy -> policy.boundsOf(day).stream())
                .findFirst()
                .orElseThrow();
    }
}
