package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.LegalWindow;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/**
 * The days of care: the protocol's, more by decision, never past what the law insures unless an agreement with a name pays. A
 * stay in hospital never moves the last day.
 */
final class CareWindowRule {
    private CareWindowRule() {}

    static CareWindow window(CareFacts facts, Rules rules) {
        LegalWindow legal = rules.window();
        int lastDay = lastDay(facts, rules.protocol(), legal);
        @Nullable Integer firstDay = NightsAway.firstDayAtHome(facts, rules.settings());
        return new CareWindow(
                firstDay,
                lastDay,
                legal.lastDayInPractice(),
                legal.lastDay(),
                firstDay == null ? null : Math.max(0, lastDay - firstDay + 1),
                new Sentence(
                        legal.lastDay() == legal.lastDayInPractice() ? "window.fixed" : "window.exception",
                        legal.inForce(),
                        legal.lastDayInPractice(),
                        legal.lastDay()));
    }

    private static int lastDay(CareFacts facts, Protocol protocol, LegalWindow legal) {
        return switch (facts.daysGranted().upTo()) {
            case ORDINARY -> Math.min(protocol.defaultLastDay().amountAsInt(), legal.lastDay());
            case LAST_ORDINARY -> Math.min(protocol.lastDayWithDecision().amountAsInt(), legal.lastDay());
            case EXCEPTION -> Math.min(facts.daysGranted().extendedTo(), legal.lastDay());
            case AGREEMENT -> facts.daysGranted().extendedTo();
        };
    }
}
