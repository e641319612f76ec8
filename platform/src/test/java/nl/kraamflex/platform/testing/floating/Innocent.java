package nl.kraamflex.platform.testing.floating;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Whole numbers and exact decimals, doubled and floored as words only. */
record Innocent(long cents, List<Long> rates) {
    /** A name that sounds like it. */
    record DoubleBooking(int floatingHours) {}

    static long rounded(BigDecimal euros) {
        return euros.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    static int minutes(List<DoubleBooking> bookings) {
        return bookings.stream().collect(Collectors.summingInt(DoubleBooking::floatingHours)) * 60;
    }

    long duplicated() {
        long before = cents;
        return Math.floorDiv(before + cents, 2);
    }
}
