package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.CoreProduct;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * A protocol's rules in their order: base package, factors, floor and ceiling, hospital nights, the family's wish. Each step is a
 * line, and the lines add up to the total. A clinician's total takes the place of the first three.
 */
public final class IndicationRules {
    private IndicationRules() {}

    /**
     * Applies the rules to the facts. Depends on nothing else: the same facts and rules give the same answer at any time.
     *
     * @param facts without contradictions, see {@link Contradictions}
     */
    public static Indication calculate(CareFacts facts, Rules rules) {
        Calculation calculation = new Calculation(facts, rules);
        startingHours(calculation);
        int beforeHospital = calculation.minutes();
        if (!calculation.stopped()) {
            HospitalNightsRule.apply(calculation);
        }
        if (!calculation.stopped()) {
            WishRule.apply(calculation);
        }
        @Nullable Question question = calculation.question();
        List<Notice> notices = notices(calculation);
        return question == null
                ? new Indication.Hours(
                        calculation.lines,
                        calculation.window,
                        notices,
                        calculation.minutes(),
                        beforeHospital,
                        products(calculation),
                        deferredCare(calculation))
                : new Indication.ClinicianDecides(
                        calculation.lines, calculation.window, notices, question, calculation.factorsWithoutHours());
    }

    private static void startingHours(Calculation calculation) {
        @Nullable Integer byClinician = calculation.facts.clinicianMinutes();
        if (byClinician != null) {
            ClinicianHoursRule.apply(calculation, byClinician);
        } else if (calculation.facts.loss().bereaved()) {
            calculation.ask(Question.HOURS_AFTER_LOSS);
        } else if (!calculation.facts.household().childHere()) {
            calculation.ask(Question.HOURS_OF_RECOVERY);
        } else {
            protocolHours(calculation);
        }
    }

    private static void protocolHours(Calculation calculation) {
        BasePackageRule.apply(calculation);
        if (!calculation.stopped()) {
            FeedingChangeRule.apply(calculation);
        }
        if (!calculation.stopped()) {
            FactorRule.apply(calculation);
        }
        if (!calculation.stopped()) {
            FloorAndCeilingRule.apply(calculation);
        }
    }

    private static List<Notice> notices(Calculation calculation) {
        if (calculation.facts.stays().isEmpty()) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>(2);
        @Nullable Integer left = calculation.window.daysLeft();
        if (left != null && left == 0) {
            notices.add(notice(Notice.Code.NO_DAY_LEFT, calculation.window.lastDay()));
        }
        if (calculation.nightsNotDeducted() > 0) {
            notices.add(notice(Notice.Code.NIGHTS_NOT_DEDUCTED, calculation.nightsNotDeducted()));
        }
        if (NightsAway.childStaysBehind(calculation.facts, calculation.rules.settings())) {
            notices.add(notice(Notice.Code.CHILD_STAYS_BEHIND, 0));
        }
        return notices;
    }

    private static Notice notice(Notice.Code code, int number) {
        return new Notice(code, new Sentence("notice." + code.name(), null, 0, number));
    }

    private static List<ProductShare> products(Calculation calculation) {
        @Nullable Parity parity = calculation.facts.parity();
        if (parity == null || calculation.facts.clinicianMinutes() != null) {
            return List.of();
        }
        @Nullable CarePackage taken = BasePackageRule.taken(calculation);
        if (taken == null || taken.baseFor().isEmpty()) {
            return List.of();
        }
        List<ProductShare> shares = new ArrayList<>();
        for (CoreProduct product : calculation.rules.protocol().coreProducts()) {
            if (product.ofPackage() == null || taken.code().equals(product.ofPackage())) {
                shares.add(new ProductShare(product, product.minutes(parity)));
            }
        }
        return shares;
    }

    private static @Nullable DeferredCare deferredCare(Calculation calculation) {
        boolean incubator = false;
        for (Stay stay : calculation.facts.stays()) {
            incubator |= stay.incubator() && lives(calculation.facts, stay);
        }
        Optional<Figure> hours = calculation.rules.protocol().deferredCare();
        Optional<Figure> term = calculation.rules.protocol().deferredCareTerm();
        if (!incubator || hours.isEmpty() || term.isEmpty()) {
            return null;
        }
        LocalDate until = calculation.facts.date().plusMonths(term.get().amount());
        return new DeferredCare(hours.get(), until, term.get());
    }

    /** Whether the child whose stay it is lives, or any of them where it was the stay of all. */
    private static boolean lives(CareFacts facts, Stay stay) {
        @Nullable Integer child = stay.child();
        return child == null ? facts.aChildLives() : facts.lives(child);
    }
}
