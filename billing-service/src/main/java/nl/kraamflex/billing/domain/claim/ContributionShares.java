package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HomeContributionRule;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * What of each line of a case is the own contribution (Besluit zorgverzekering art. 2.16d): on maternity care that basic
 * insurance or an agreement pays, on birth assistance only while the law did not exempt it, never on anything claimed as a whole.
 *
 * <p>As on the family's statement it is rounded once per calendar year and tariff, half up, and a line's share is the difference
 * of two rounded running totals, so that what is left out of the claims is what the family pays.
 */
public final class ContributionShares {
    private static final String BIRTH_ASSISTANCE = "contribution-exemptions/birth-assistance";

    private enum Exemption {
        CHARGED,
        EXEMPT
    }

    private record Tariff(int year, long centsPerHour) {}

    /** What is said of one line. */
    public sealed interface Share {
        /** The own contribution in euro cents, 0 or more, with the figure it rests on. */
        record Owed(long cents, Figure figure) implements Share {}

        /** The line carries none. */
        record None() implements Share {}

        /** It carries one, and nobody knows how much. */
        record NotOnFile(Lookup.Missing missing) implements Share {}
    }

    private final DatedLaw law;
    private final Map<Tariff, Long> minutesSoFar = new HashMap<>();

    private ContributionShares(DatedLaw law) {
        this.law = law;
    }

    /**
     * The share of each item.
     *
     * @param items of one case, by date
     */
    public static Map<ClaimSubject, Share> of(DatedLaw law, List<ClaimItem> items) {
        ContributionShares shares = new ContributionShares(law);
        Map<ClaimSubject, Share> all = new HashMap<>();
        items.forEach(item -> all.put(item.subject(), shares.share(item)));
        return all;
    }

    private Share share(ClaimItem item) {
        ClaimSubject subject = item.subject();
        if (!carries(subject)) {
            return new Share.None();
        }
        return switch (law.on(HomeContributionRule.PER_HOUR, subject.date())) {
            case Lookup.InForce(Figure perHour) ->
                new Share.Owed(add(new Tariff(subject.date().getYear(), perHour.amount()), item.minutes()), perHour);
            case Lookup.Missing missing -> new Share.NotOnFile(missing);
        };
    }

    private boolean carries(ClaimSubject subject) {
        Funding funding = subject.funding();
        if (funding == null || subject.careHold() != null || !funding.carriesContribution()) {
            return false;
        }
        return subject.performance() == Performance.MATERNITY_CARE_HOUR
                || (subject.performance() == Performance.BIRTH_ASSISTANCE_HOUR && charged(subject.date()));
    }

    private boolean charged(LocalDate date) {
        return law.on(BIRTH_ASSISTANCE, date) instanceof Lookup.InForce(Figure rule)
                && rule.choice(Exemption.class) == Exemption.CHARGED;
    }

    private long add(Tariff tariff, int minutes) {
        long before = minutesSoFar.getOrDefault(tariff, 0L);
        long after = Math.addExact(before, minutes);
        minutesSoFar.put(tariff, after);
        return cents(tariff, after) - cents(tariff, before);
    }

    private static long cents(Tariff tariff, long minutes) {
        return PriceOfTime.cents(minutes, tariff.centsPerHour());
    }
}
