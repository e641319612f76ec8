package nl.kraamflex.billing.domain.costs;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Time at its prices: each price is rounded once, half up, on all its minutes. */
final class PricedMinutes {
    private static final long MINUTES_PER_HOUR = 60;

    private final Map<Long, Long> byPrice = new TreeMap<>();
    private int minutes;
    private int minutesWithoutPrice;

    void add(int more, @Nullable Long centsPerHour) {
        minutes = Math.addExact(minutes, more);
        if (centsPerHour == null) {
            minutesWithoutPrice = Math.addExact(minutesWithoutPrice, more);
        } else {
            byPrice.merge(centsPerHour, (long) more, Math::addExact);
        }
    }

    int minutes() {
        return minutes;
    }

    /** What all of it costs, in euro cents; null when part of it has no price. */
    @Nullable
    Long cents() {
        return minutesWithoutPrice > 0 ? null : (Long) centsOfPriced();
    }

    /** The part of it that has a price. */
    Share priced() {
        return Share.known(minutes - minutesWithoutPrice, centsOfPriced());
    }

    private long centsOfPriced() {
        return byPrice.entrySet().stream()
                .mapToLong(price -> halfUp(Math.multiplyExact(price.getKey(), price.getValue())))
                .reduce(0, Math::addExact);
    }

    private static long halfUp(long centMinutes) {
        return Math.addExact(centMinutes, MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
    }
}
