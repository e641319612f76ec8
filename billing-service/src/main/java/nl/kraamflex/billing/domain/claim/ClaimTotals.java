package nl.kraamflex.billing.domain.claim;

import java.util.List;

/**
 * What lines add up to.
 *
 * @param lines how many there are
 * @param debitCents claimed by debits, 0 or more
 * @param creditCents taken back by credits, 0 or more
 */
public record ClaimTotals(int lines, long debitCents, long creditCents) {

    /** The totals of lines; one without a price adds nothing. */
    public static ClaimTotals of(List<ClaimLine> lines) {
        return new ClaimTotals(lines.size(), sum(lines, ClaimSign.DEBIT), sum(lines, ClaimSign.CREDIT));
    }

    private static long sum(List<ClaimLine> lines, ClaimSign sign) {
        return lines.stream()
                .filter(line -> line.sign() == sign)
                .map(line -> line.content().amounts())
                .mapToLong(amounts -> amounts == null ? 0 : amounts.claimed())
                .reduce(0, Math::addExact);
    }

    /** Debits less credits, in euro cents; negative when more is taken back. */
    public long netCents() {
        return Math.subtractExact(debitCents, creditCents);
    }
}
