package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.Circumstance;
import nl.kraamflex.indication.domain.protocol.Direction;
import nl.kraamflex.indication.domain.protocol.Factor;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * More or fewer hours for a reason: first the factors that follow from the facts, then those the decision names. A clinician's
 * number goes before a published one; without either the factor is the clinician's to decide.
 */
final class FactorRule {
    private FactorRule() {}

    static void apply(Calculation calculation) {
        for (Factor factor : calculation.rules.protocol().factorsOfCircumstance()) {
            if (holds(factor, calculation.facts)) {
                apply(calculation, factor, given(calculation.facts, factor.code()));
            }
        }
        for (GivenFactor given : calculation.facts.factors()) {
            @Nullable Factor factor = calculation.rules.protocol().factor(given.code());
            if (factor != null && factor.appliesWhen() == null) {
                apply(calculation, factor, given);
            }
        }
    }

    /** Whether the fact that makes a factor apply by itself is there. */
    static boolean holds(Factor factor, CareFacts facts) {
        @Nullable Circumstance circumstance = factor.appliesWhen();
        return circumstance != null
                && switch (circumstance) {
                    case MULTIPLE_BIRTH -> facts.children() > 1;
                    case MOTHER_NOT_IN_FAMILY -> !facts.household().motherHere();
                };
    }

    private static @Nullable GivenFactor given(CareFacts facts, String code) {
        for (GivenFactor given : facts.factors()) {
            if (given.code().equals(code)) {
                return given;
            }
        }
        return null;
    }

    private static void apply(Calculation calculation, Factor factor, @Nullable GivenFactor given) {
        @Nullable Integer byClinician = given == null ? null : given.clinicianMinutes();
        @Nullable Figure published = factor.hours();
        if (byClinician == null && published == null) {
            calculation.askHoursOf(factor.code());
        } else if (calculation.stopped()) {
            // A step after an open one would add up to nothing that holds.
            return;
        } else if (byClinician != null) {
            add(calculation, factor, byClinician, calculation.rules.protocol().clinicianSetsHours());
        } else if (published != null) {
            int times = factor.perCareDay() ? careDays(calculation) : 1;
            int minutes = published.amountAsInt() * times;
            add(calculation, factor, factor.direction() == Direction.LESS ? -minutes : minutes, published);
        }
    }

    /** A factor counts for each day of protocol care; an extension does not lengthen it. */
    private static int careDays(Calculation calculation) {
        return Math.min(
                calculation.window.lastDay(),
                calculation.rules.protocol().lastDayWithDecision().amountAsInt());
    }

    private static void add(Calculation calculation, Factor factor, int minutes, Figure figure) {
        boolean less = minutes < 0 || (minutes == 0 && factor.direction() == Direction.LESS);
        calculation.add(factor.ruleId(), minutes, less ? "factor.less" : "factor.more", factor.label(), figure);
    }
}
