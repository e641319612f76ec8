package nl.kraamflex.indication.domain.calculation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kraamflex.indication.domain.protocol.CarePackage;
import nl.kraamflex.indication.domain.protocol.Factor;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** Finds what cannot be right in the facts of a calculation, before anything is computed or stored. */
public final class Contradictions {
    /** As far as plans and events reach, whoever pays. */
    private static final int LAST_DAY_OF_A_PLAN = 42;

    private final CareFacts facts;
    private final Rules rules;
    private final Protocol protocol;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(CareFacts facts, Rules rules) {
        this.facts = facts;
        this.rules = rules;
        this.protocol = rules.protocol();
    }

    /** Everything that is wrong with stays away from home. */
    public static List<Contradiction> ofStays(LocalDate dayOne, int children, List<Stay> stays) {
        return new StayContradictions(dayOne, children, stays).found();
    }

    /** Everything that is wrong with the facts; empty when nothing is. */
    public static List<Contradiction> of(CareFacts facts, Rules rules) {
        Contradictions check = new Contradictions(facts, rules);
        check.feedings();
        check.circumstances();
        check.extension();
        check.found.addAll(ofReceipt(facts, rules));
        return List.copyOf(check.found);
    }

    /** Everything that is wrong with the facts beside how far an extension goes: that is for the decision that brings one. */
    public static List<Contradiction> butExtension(CareFacts facts, Rules rules) {
        Contradictions check = new Contradictions(facts, rules);
        check.feedings();
        check.circumstances();
        check.found.addAll(ofReceipt(facts, rules));
        return List.copyOf(check.found);
    }

    /**
     * What is wrong with the facts of a receipt. A birth that was corrected after a decision can leave facts behind that nobody
     * could decide on today; a receipt tells them as they are.
     */
    public static List<Contradiction> ofReceipt(CareFacts facts, Rules rules) {
        Contradictions check = new Contradictions(facts, rules);
        check.carePackage();
        check.factors();
        check.clinicianHours();
        check.wish();
        check.deaths();
        check.found.addAll(ofStays(facts.date(), facts.children(), facts.stays()));
        return List.copyOf(check.found);
    }

    private void feedings() {
        Feeding last = facts.feedings().getLast().feeding();
        if (facts.loss() == Loss.EVERY_CHILD && last != Feeding.NONE) {
            add(
                    "feeding-after-loss",
                    "feeding",
                    "The feeding contradicts what happened",
                    "feeding is %s, and no child is alive. Send NONE, and the hours that midwife or GP set."
                            .formatted(last));
        }
        facts.feedings().stream()
                .map(Fed::feeding)
                .filter(feeding -> !facts.household().childHere() && feeding != Feeding.NONE)
                .findFirst()
                .ifPresent(feeding -> add(
                        "feeding-without-child",
                        "feeding",
                        "No child is fed in this case",
                        "feeding is %s, and the case is about a surrogate mother's own recovery. Send NONE."
                                .formatted(feeding)));
        loss();
    }

    private void loss() {
        if (facts.loss() == Loss.A_CHILD && facts.children() == 1) {
            add(
                    "loss-contradicted",
                    "loss",
                    "The loss of one of several children needs several",
                    "loss is A_CHILD, and the number of children is 1. Send EVERY_CHILD, or correct the number.");
        }
        long dead = facts.deaths().stream()
                .filter(death -> death.before(facts.decidedOn()))
                .map(Death::child)
                .distinct()
                .count();
        boolean every = dead >= facts.children() && facts.loss() != Loss.EVERY_CHILD;
        if (every || (dead > 0 && facts.loss() == Loss.NONE)) {
            add(
                    "loss-contradicted",
                    "loss",
                    "The loss contradicts the children that died",
                    "loss is %s, and deaths names %d of %d children before the decision. Send %s, or correct deaths."
                            .formatted(facts.loss(), dead, facts.children(), every ? "EVERY_CHILD" : "A_CHILD"));
        }
    }

    private void deaths() {
        Set<Integer> named = new HashSet<>();
        for (int i = 0; i < facts.deaths().size(); i++) {
            int child = facts.deaths().get(i).child();
            if (child < 1 || child > facts.children()) {
                add(
                        "death-of-unknown-child",
                        "deaths/%d/child".formatted(i),
                        "A death names a child that is not there",
                        "child is %d and %d were born. Correct one of them.".formatted(child, facts.children()));
            } else if (!named.add(child)) {
                add(
                        "death-twice",
                        "deaths/%d/child".formatted(i),
                        "A child is named twice among those that died",
                        "child %d stands there before. Name each child once.".formatted(child));
            }
        }
    }

    private void carePackage() {
        @Nullable String named = facts.carePackage();
        if (named != null && protocol.carePackage(named) == null) {
            add(
                    "unknown-package",
                    "package",
                    "The protocol has no such package",
                    "package is %s; %s has %s."
                            .formatted(
                                    named,
                                    protocol.id(),
                                    protocol.packages().stream()
                                            .map(CarePackage::code)
                                            .toList()));
        }
    }

    private void factors() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < facts.factors().size(); i++) {
            GivenFactor given = facts.factors().get(i);
            String field = "factors/" + i;
            @Nullable Factor factor = protocol.factor(given.code());
            if (factor == null) {
                add(
                        "unknown-factor",
                        field + "/code",
                        "The protocol has no such factor",
                        "code is %s; %s has %s. GET /v1/protocols/%s describes them."
                                .formatted(
                                        given.code(),
                                        protocol.id(),
                                        protocol.factors().stream()
                                                .map(Factor::code)
                                                .toList(),
                                        protocol.id()));
                continue;
            }
            if (!seen.add(given.code())) {
                add(
                        "factor-twice",
                        field + "/code",
                        "A factor is named twice",
                        "code %s stands there before. Name each factor once, with all its hours."
                                .formatted(given.code()));
            }
            hours(factor, given, field);
        }
    }

    private void circumstances() {
        for (int i = 0; i < facts.factors().size(); i++) {
            @Nullable Factor factor = protocol.factor(facts.factors().get(i).code());
            if (factor != null) {
                circumstance(factor, "factors/" + i);
            }
        }
    }

    private void circumstance(Factor factor, String field) {
        if (factor.appliesWhen() == null || FactorRule.holds(factor, facts)) {
            return;
        }
        switch (factor.appliesWhen()) {
            case MULTIPLE_BIRTH ->
                add(
                        "multiple-birth-contradicted",
                        field + "/code",
                        "A multiple birth has more than one child",
                        "code is %s, and the number of children is %d. Record each child with the birth, or leave the factor out."
                                .formatted(factor.code(), facts.children()));
            case MOTHER_NOT_IN_FAMILY ->
                add(
                        "household-contradicted",
                        field + "/code",
                        "The mother is in this family",
                        "code is %s, and household is %s. Leave the factor out, or correct the household."
                                .formatted(factor.code(), facts.household()));
        }
    }

    private void hours(Factor factor, GivenFactor given, String field) {
        @Nullable Integer minutes = given.clinicianMinutes();
        if (minutes == null) {
            return;
        }
        if (!facts.decidedBy().clinician()) {
            add(
                    "hours-by-clinician-only",
                    field + "/hours",
                    "Only midwife or GP set hours",
                    "hours of %s are given and decidedBy is %s. Leave them out, or have midwife or GP decide."
                            .formatted(factor.code(), facts.decidedBy()));
        }
        if (!factor.direction().allows(minutes)) {
            add(
                    "factor-direction",
                    field + "/hours",
                    "A factor goes the other way",
                    "hours of %s are %s, and it means %s of them. Send %s."
                            .formatted(
                                    factor.code(),
                                    hours(minutes),
                                    minutes > 0 ? "fewer" : "more",
                                    minutes > 0 ? "zero or a negative number" : "zero or a positive number"));
        }
    }

    private void clinicianHours() {
        @Nullable Integer minutes = facts.clinicianMinutes();
        if (minutes == null) {
            return;
        }
        if (!facts.decidedBy().clinician()) {
            add(
                    "hours-by-clinician-only",
                    "clinicianHours",
                    "Only midwife or GP set hours",
                    "clinicianHours are given and decidedBy is %s. Leave them out, or have midwife or GP decide."
                            .formatted(facts.decidedBy()));
        }
        int most = protocol.ceiling().amountAsInt();
        if (minutes > most) {
            add(
                    "above-ceiling",
                    "clinicianHours",
                    "More than the protocol gives",
                    "clinicianHours are %s; %s gives at most %s. Send at most that."
                            .formatted(hours(minutes), protocol.id(), hours(most)));
        }
    }

    private void wish() {
        @Nullable Integer wished = facts.wishedMinutes();
        int floor = protocol.floor().amountAsInt();
        if (wished != null && wished < floor) {
            add(
                    "wish-below-floor",
                    "wishedHours",
                    "A wish cannot lower the indication below the minimum",
                    "wishedHours are %s, and the least is %s. Record the hours the family declines instead: they lower the plan only."
                            .formatted(hours(wished), hours(floor)));
        }
    }

    private void extension() {
        @Nullable Integer lastDay = facts.daysGranted().lastDay();
        if (lastDay == null) {
            return;
        }
        int first = rules.window().lastDayInPractice() + 1;
        int legal = rules.window().lastDay();
        boolean byLaw = facts.daysGranted().upTo() == DaysGranted.UpTo.EXCEPTION;
        int last = byLaw ? legal : LAST_DAY_OF_A_PLAN;
        if (lastDay < first || lastDay > last) {
            add(
                    "extension-outside-window",
                    "extension/lastDay",
                    "An extension covers days the law insures after the last ordinary day",
                    last < first
                            ? "lastDay is %d; for this date the law insures no day after day %d. Days after it need an agreement with a name."
                                    .formatted(lastDay, legal)
                            : "lastDay is %d; give a day from %d to %d.".formatted(lastDay, first, last));
        }
    }

    /** Hours as a caller writes them: minutes in quarters of an hour. */
    private static String hours(int minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(60), 2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void add(String type, String field, String title, String detail) {
        found.add(new Contradiction(type, field, title, detail));
    }
}
