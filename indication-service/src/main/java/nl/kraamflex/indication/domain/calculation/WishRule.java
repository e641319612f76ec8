package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.Nullable;

/** A family that wants less gets what it wants, and never less than the minimum by its wish (LIP 2008). */
final class WishRule {
    static final String RULE = "wish";

    private WishRule() {}

    static void apply(Calculation calculation) {
        @Nullable Integer wished = calculation.facts.wishedMinutes();
        if (wished == null) {
            return;
        }
        int floor = calculation.rules.protocol().floor().amountAsInt();
        int least = Math.max(wished, floor);
        if (calculation.minutes() > least) {
            calculation.add(
                    RULE,
                    least - calculation.minutes(),
                    least,
                    calculation.rules.protocol().floor());
        }
    }
}
