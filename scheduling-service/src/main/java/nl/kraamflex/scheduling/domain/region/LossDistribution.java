package nl.kraamflex.scheduling.domain.region;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;

/**
 * How loss is spread over a group of families, those without any included. A quantile is the loss of the family at that
 * place of the order (nearest rank): half, or nine tenths, of the families lose no more. The order by quanta and the
 * order by share are two, so the worst of both may be two families.
 *
 * @param families how many families there are, 1 or more
 * @param withLoss how many of them get less than indicated
 * @param belowGuarantee how many stay below the guaranteed hours
 * @param median quanta that the family in the middle loses
 * @param ninetieth quanta that nine of ten families do not exceed
 * @param worst most quanta that a family loses
 * @param medianShare loss as part of the indicated hours, of the family in the middle; four decimals, rounded up
 * @param ninetiethShare the part that nine of ten families do not exceed
 * @param worstShare the largest part that a family loses
 */
public record LossDistribution(
        int families,
        int withLoss,
        int belowGuarantee,
        int median,
        int ninetieth,
        int worst,
        BigDecimal medianShare,
        BigDecimal ninetiethShare,
        BigDecimal worstShare) {

    private static final int DECIMALS = 4;

    /** Of one family: what it loses. */
    record Loss(int indicated, int missing, int belowGuarantee) {

        /** Orders by missing part of the indication, without dividing. */
        static int byShare(Loss one, Loss other) {
            return Long.compare((long) one.missing * other.indicated, (long) other.missing * one.indicated);
        }

        private BigDecimal share() {
            // Rounded up, so that no figure looks better than it is.
            return missing == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(missing).divide(BigDecimal.valueOf(indicated), DECIMALS, RoundingMode.CEILING);
        }
    }

    /** The distribution over a group of at least one family. */
    static LossDistribution of(List<Loss> group) {
        int[] quanta = group.stream().mapToInt(Loss::missing).sorted().toArray();
        // A family without indicated hours misses none; one hour stands in, so that shares of 0 compare.
        Loss[] shares = group.stream()
                .map(loss -> loss.indicated == 0 ? new Loss(1, 0, 0) : loss)
                .sorted(Loss::byShare)
                .toArray(Loss[]::new);
        int middle = rank(group.size(), 50);
        int ninetieth = rank(group.size(), 90);
        return new LossDistribution(
                group.size(),
                (int) Arrays.stream(quanta).filter(missing -> missing > 0).count(),
                (int) group.stream().filter(loss -> loss.belowGuarantee > 0).count(),
                quanta[middle],
                quanta[ninetieth],
                quanta[quanta.length - 1],
                shares[middle].share(),
                shares[ninetieth].share(),
                shares[shares.length - 1].share());
    }

    private static int rank(int families, int percent) {
        return (int) (((long) families * percent + 99) / 100) - 1;
    }
}
