package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * When the feeding changes during care, the difference of the two base packages counts for the protocol's days that remain. No
 * source says so: it is a labelled assumption and a setting.
 */
final class FeedingChangeRule {
    static final String RULE = "feeding-change";
    private static final int QUARTER = 15;

    private FeedingChangeRule() {}

    static void apply(Calculation calculation) {
        CareFacts facts = calculation.facts;
        if (facts.carePackage() != null
                || calculation.rules.settings().feedingChange().value() == FeedingChange.WHOLE_PERIOD) {
            return;
        }
        for (int i = 1; i < facts.feedings().size() && !calculation.stopped(); i++) {
            change(calculation, facts.feedings().get(i - 1), facts.feedings().get(i));
        }
    }

    private static void change(Calculation calculation, Fed before, Fed after) {
        @Nullable Figure old = base(calculation, before);
        @Nullable CarePackage next = calculation.rules.protocol().basePackage(calculation.counted(after.feeding()));
        @Nullable Figure changed = next == null ? null : next.hours();
        if (old == null || next == null || changed == null) {
            calculation.ask(Question.BASE_HOURS);
            return;
        }
        int days = calculation.rules.protocol().defaultLastDay().amountAsInt();
        int remaining = Math.max(0, days - after.fromDay() + 1);
        int minutes = quarters((changed.amountAsInt() - old.amountAsInt()) * remaining, days);
        if (minutes != 0) {
            calculation.add(
                    RULE,
                    minutes,
                    new Sentence(
                            minutes > 0 ? "feeding-change.more" : "feeding-change.less",
                            next.label(),
                            minutes,
                            after.fromDay()),
                    calculation.rules.settings().feedingChange().figure());
        }
    }

    private static @Nullable Figure base(Calculation calculation, Fed fed) {
        @Nullable
        CarePackage carePackage = calculation.rules.protocol().basePackage(calculation.counted(fed.feeding()));
        return carePackage == null ? null : carePackage.hours();
    }

    /** A part of a whole, in minutes to the nearest quarter of an hour, half up. */
    private static int quarters(int minutes, int parts) {
        return Math.floorDiv(2 * minutes + QUARTER * parts, 2 * QUARTER * parts) * QUARTER;
    }
}
