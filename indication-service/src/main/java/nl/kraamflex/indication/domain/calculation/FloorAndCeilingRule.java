package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;

/**
 * Never less than the minimum, never more than the most the protocol gives (LIP 2008: 24 and 80 hours). Where birth assistance
 * counts, it uses up the most first; a part of a quarter counts as a whole one.
 */
final class FloorAndCeilingRule {
    static final String FLOOR = "floor";
    static final String CEILING = "ceiling";
    private static final int QUARTER = 15;

    private FloorAndCeilingRule() {}

    static void apply(Calculation calculation) {
        int floor = calculation.rules.protocol().floor().amountAsInt();
        int assistance = assistanceThatCounts(calculation);
        int ceiling = Math.max(floor, calculation.rules.protocol().ceiling().amountAsInt() - assistance);
        int minutes = calculation.minutes();
        if (minutes < floor) {
            calculation.add(
                    FLOOR, floor - minutes, floor, calculation.rules.protocol().floor());
        } else if (minutes > ceiling) {
            calculation.add(
                    CEILING,
                    ceiling - minutes,
                    new Sentence(assistance == 0 ? CEILING : "ceiling.assistance", null, ceiling, assistance),
                    calculation.rules.protocol().ceiling());
        }
    }

    private static int assistanceThatCounts(Calculation calculation) {
        boolean counts =
                calculation.rules.settings().birthAssistanceInCeiling().value() == BirthAssistanceInCeiling.COUNTS;
        return counts ? Math.ceilDiv(calculation.facts.birthAssistanceMinutes(), QUARTER) * QUARTER : 0;
    }
}
