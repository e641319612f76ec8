package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.jspecify.annotations.Nullable;

/**
 * How tight something is, in five steps for a reader's eye: 0 is ample, 4 far too little. Nothing is decided by it, and the figure it
 * stands for is always beside it.
 */
final class Tightness {
    /** The highest step. */
    static final int MOST = 4;

    private static final int PERCENT = 100;
    private static final List<Integer> DEMAND_PERCENT = List.of(90, 100, 110, 125);
    private static final List<Integer> UNCOVERED_PERCENT = List.of(0, 2, 5, 10);
    private static final List<BigDecimal> SCARCITY =
            List.of(BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(4));

    private Tightness() {}

    /** Of expected demand against the hours there are. */
    static int ofDemand(RegionOutlook.Day day) {
        return above(DEMAND_PERCENT, day.demand().median(), day.capacity());
    }

    /** Of planned care without a caregiver against all that is planned. */
    static int ofUncovered(RegionOutlook.Day day) {
        Integer uncovered = day.uncovered();
        return uncovered == null ? 0 : above(UNCOVERED_PERCENT, uncovered, day.planned());
    }

    /** Of what an hour is worth. */
    static int ofPrice(RegionOutlook.@Nullable Price price) {
        BigDecimal scarcity = price == null ? null : price.scarcity();
        return scarcity == null
                ? 0
                : Math.toIntExact(SCARCITY.stream()
                        .filter(step -> scarcity.compareTo(step) > 0)
                        .count());
    }

    /** Of families that fall short. */
    static int ofFamilies(RegionOutlook.Day day) {
        return day.belowGuarantee() > 0 ? MOST : day.belowIndication() > 0 ? 2 : 0;
    }

    private static int above(List<Integer> steps, int part, @Nullable Integer whole) {
        return whole == null
                ? 0
                : Math.toIntExact(steps.stream()
                        .filter(step -> (long) part * PERCENT > (long) whole * step)
                        .count());
    }
}
