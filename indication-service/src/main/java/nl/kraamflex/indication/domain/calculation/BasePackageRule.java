package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The hours to start from: the package that was named, else the one of the feeding. What no file publishes is the clinician's.
 */
final class BasePackageRule {
    static final String RULE = "base-package";

    private BasePackageRule() {}

    /** The package whose hours are taken, or null when the protocol has none. */
    static @Nullable CarePackage taken(Calculation calculation) {
        @Nullable String named = calculation.facts.carePackage();
        return named != null
                ? calculation.rules.protocol().carePackage(named)
                : calculation.rules.protocol().basePackage(calculation.counted(startingFeeding(calculation)));
    }

    static void apply(Calculation calculation) {
        @Nullable CarePackage carePackage = taken(calculation);
        @Nullable Figure hours = carePackage == null ? null : carePackage.hours();
        if (carePackage == null || hours == null) {
            calculation.ask(Question.BASE_HOURS);
            return;
        }
        calculation.add(RULE, hours.amountAsInt(), RULE, carePackage.label(), hours);
    }

    private static Feeding startingFeeding(Calculation calculation) {
        boolean asIfAlwaysLast = calculation.rules.settings().feedingChange().value() == FeedingChange.WHOLE_PERIOD;
        return asIfAlwaysLast
                ? calculation.facts.feedings().getLast().feeding()
                : calculation.facts.feedings().getFirst().feeding();
    }
}
