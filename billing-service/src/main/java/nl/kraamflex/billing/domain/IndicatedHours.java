package nl.kraamflex.billing.domain;

import org.jspecify.annotations.Nullable;

/**
 * How much of the indicated total is left as care is given. Hours that a family declined do not lower the total: the decision entitles to
 * all of it. Care that others gave counts against it; care that the indication does not entitle to, privately paid or paid by
 * supplementary insurance, does not.
 *
 * <p>Before the first decision nothing is beyond one. While a new one is awaited the last still counts: what was given beyond it waits.
 */
final class IndicatedHours {
    private static final int WITHOUT_BOUND = Integer.MAX_VALUE;

    private int left;

    private IndicatedHours(int left) {
        this.left = left;
    }

    /** The hours of a case of which nothing was given yet. */
    static IndicatedHours of(BillingCase billed) {
        @Nullable CaseFacts facts = billed.facts();
        CaseFacts.@Nullable Indication decided = facts == null ? null : facts.lastDecision();
        return new IndicatedHours(decided == null ? WITHOUT_BOUND : decided.minutes());
    }

    /** What is left of an indication after all care that counts against it. */
    static int leftOf(BillingCase billed, CaseFacts.Indication indication) {
        IndicatedHours hours = new IndicatedHours(indication.minutes());
        @Nullable Deliveries deliveries = billed.deliveries();
        if (deliveries != null) {
            GivenCare.of(deliveries).stream()
                    .filter(GivenCare::countsAgainstIndication)
                    .forEach(given -> hours.take(given.care().minutes()));
        }
        return hours.left;
    }

    /**
     * Takes care from what is left.
     *
     * @return how many of these minutes the total covers
     */
    int take(int minutes) {
        int covered = Math.min(left, minutes);
        if (left != WITHOUT_BOUND) {
            left -= covered;
        }
        return covered;
    }
}
