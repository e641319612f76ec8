package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Contradictions;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.MomentRule;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** Which decisions can be taken: in themselves, and on a case as it stands. */
public final class DecisionRules {
    private final Rules rules;

    public DecisionRules(Rules rules) {
        this.rules = rules;
    }

    /** What is wrong with a decision in itself; empty when nothing is. */
    public List<Contradiction> contradictions(Decision decision) {
        List<Contradiction> found = new ArrayList<>();
        role(decision, found);
        signal(decision, found);
        extension(decision, found);
        @Nullable Protection protection = decision.protection();
        if (protection != null && !decision.decidedBy().role().clinician()) {
            found.add(new Contradiction(
                    "protection-by-clinician-only",
                    "protected",
                    "Only midwife or GP mark a case as protected",
                    "protected is given and decidedBy/role is %s. Have midwife or GP decide, or leave it out."
                            .formatted(decision.decidedBy().role())));
        }
        return found;
    }

    /** Why someone cannot take a decision back: only who may take it may; empty when they can. */
    public List<Contradiction> contradictionsOfWithdrawal(Decision decision, DecidedBy by) {
        List<Contradiction> found = new ArrayList<>();
        @Nullable MomentRule rule = rules.protocol().moment(decision.moment());
        if (rule != null && !rule.roles().contains(by.role())) {
            found.add(new Contradiction(
                    "role-not-allowed",
                    "by/role",
                    "This role does not decide at this moment",
                    "role is %s; a decision of moment %s is taken back by %s."
                            .formatted(
                                    by.role(),
                                    decision.moment(),
                                    rule.roles().stream().sorted().toList())));
        }
        agbCode(by, "by/agbCode", found);
        return found;
    }

    private void role(Decision decision, List<Contradiction> found) {
        @Nullable MomentRule rule = rules.protocol().moment(decision.moment());
        if (rule == null) {
            found.add(new Contradiction(
                    "unknown-moment",
                    "moment",
                    "The protocol has no such moment",
                    "moment is %s; %s has %s."
                            .formatted(
                                    decision.moment(),
                                    rules.protocol().id(),
                                    rules.protocol().moments().stream()
                                            .map(MomentRule::moment)
                                            .toList())));
        } else if (!rule.roles().contains(decision.decidedBy().role())) {
            found.add(new Contradiction(
                    "role-not-allowed",
                    "decidedBy/role",
                    "This role does not decide at this moment",
                    "role is %s; at %s the protocol has %s decide."
                            .formatted(
                                    decision.decidedBy().role(),
                                    decision.moment(),
                                    rule.roles().stream().sorted().toList())));
        }
        agbCode(decision.decidedBy(), "decidedBy/agbCode", found);
    }

    private static void signal(Decision decision, List<Contradiction> found) {
        @Nullable SignalledBy signalledBy = decision.signalledBy();
        @Nullable Instant at = signalledBy == null ? null : signalledBy.at();
        if (at != null && at.isAfter(decision.decidedAt())) {
            found.add(new Contradiction(
                    "signalled-after-decision",
                    "signalledBy/signalledAt",
                    "What was signalled comes before the decision on it",
                    "signalledAt is %s, and the decision was taken at %s. Correct one of them, or leave signalledAt out."
                            .formatted(at, decision.decidedAt())));
        }
    }

    private static void agbCode(DecidedBy by, String field, List<Contradiction> found) {
        if (by.role().clinician() && by.agbCode() == null) {
            found.add(new Contradiction(
                    "agb-code-missing",
                    field,
                    "Midwife and GP are named by their AGB code",
                    "agbCode is missing at role %s. Send its eight digits.".formatted(by.role())));
        }
    }

    private void extension(Decision decision, List<Contradiction> found) {
        @Nullable Extension extension = decision.extension();
        boolean extensionMoment = decision.moment() == Moment.EXTENSION;
        if (extensionMoment != (extension != null)) {
            found.add(new Contradiction(
                    extensionMoment ? "extension-missing" : "extension-at-other-moment",
                    "extension",
                    extensionMoment
                            ? "An extension says how far and why"
                            : "Only a decision of moment EXTENSION lengthens care past day 10",
                    extensionMoment
                            ? "extension is missing. Send lastDay with exceptionReason and insurerConsulted, or with an agreement."
                            : "extension is given at moment %s. Leave it out, or send moment EXTENSION."
                                    .formatted(decision.moment())));
        }
        if (extension != null && extension.agreement() == null && isBlank(extension.exceptionReason())) {
            found.add(new Contradiction(
                    "extension-reason-missing",
                    "extension/exceptionReason",
                    "An exception needs its reason",
                    "exceptionReason is missing. Say why care goes on after day 10, or name the agreement that pays."));
        }
        if (extension != null && extension.agreement() == null && !extension.insurerConsulted()) {
            found.add(new Contradiction(
                    "insurer-not-consulted",
                    "extension/insurerConsulted",
                    "An exception is made in consultation with the insurer",
                    "insurerConsulted is false. Consult the insurer first, or name the agreement that pays."));
        }
        if (extension != null && extension.agreement() != null && extension.exceptionReason() != null) {
            found.add(new Contradiction(
                    "extension-of-two-kinds",
                    "extension/agreement",
                    "An extension is an exception or rests on an agreement",
                    "exceptionReason and agreement are both given. Leave one of them out."));
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * Why a decision cannot be taken on a case as it stands; empty when it can.
     *
     * @param theCase the case without the decision
     */
    public Optional<Refusal> against(MaternityCase theCase, Decision decision) {
        @Nullable Birth birth = theCase.birth();
        if (decision.moment() == Moment.INTAKE) {
            return birth == null ? Optional.empty() : Optional.of(new Refusal.IntakeAfterBirth());
        }
        if (birth == null) {
            return Optional.of(new Refusal.BirthNotRecorded(decision.moment()));
        }
        if (decision.decidedAt().isBefore(birth.timeOfBirth().toInstant())) {
            return Optional.of(new Refusal.DecisionBeforeBirth());
        }
        Optional<Refusal> tooLate = tooLate(theCase, decision);
        return tooLate.isPresent()
                ? tooLate
                : notContiguous(theCase.standing(), decision, CaseIndication.dayOne(theCase, rules));
    }

    private Optional<Refusal> tooLate(MaternityCase theCase, Decision decision) {
        @Nullable MomentRule rule = rules.protocol().moment(decision.moment());
        @Nullable Figure latest = rule == null ? null : rule.latestDay();
        long decidedOnDay = dayOf(decision, CaseIndication.dayOne(theCase, rules));
        return latest == null || decidedOnDay <= latest.amount()
                ? Optional.empty()
                : Optional.of(new Refusal.DecidedTooLate(decision.moment(), latest.amountAsInt(), decidedOnDay));
    }

    private static long dayOf(Decision decision, LocalDate dayOne) {
        return ChronoUnit.DAYS.between(dayOne, decision.date()) + 1;
    }

    /**
     * Why a decision leaves its own hours open, whether or not another one counts in its place; empty when it does not. A
     * decision that an older one leaves open is not concerned.
     *
     * @param withDecision the case with the decision
     */
    public Optional<Refusal> leftOpen(MaternityCase withDecision, Decision decision) {
        if (knownLoss(withDecision, decision).bereaved() && decision.basis().clinicianMinutes() == null) {
            return Optional.of(new Refusal.ClinicianMustDecide(Question.HOURS_AFTER_LOSS, List.of(), List.of()));
        }
        CareFacts facts = CaseIndication.facts(withDecision, decision, rules);
        return IndicationRules.calculate(facts, rules) instanceof Indication.ClinicianDecides open
                ? Optional.of(new Refusal.ClinicianMustDecide(open.question(), open.factors(), open.lines()))
                : Optional.empty();
    }

    /** Why a decision cannot be taken back: an exception would not follow on days of care any more; empty when it can. */
    public Optional<Refusal> againstWithdrawal(MaternityCase theCase, Decision decision) {
        LocalDate dayOne = CaseIndication.dayOne(theCase, rules);
        List<Decision> standing = theCase.standing();
        List<Decision> restOnNothing = restOnNothing(standing, dayOne);
        List<Decision> remaining = standing.stream()
                .filter(other -> !other.id().equals(decision.id()))
                .toList();
        return restOnNothing(remaining, dayOne).stream()
                .filter(exception -> !restOnNothing.contains(exception))
                .findFirst()
                .map(exception -> new Refusal.ExtensionRestsOnIt(decision.id(), exception.id()));
    }

    /** Whether the law does not cover what was granted: an exception goes too far, or follows on no days of care. */
    boolean outsideLaw(MaternityCase theCase, DaysGranted granted) {
        return (granted.upTo() == DaysGranted.UpTo.EXCEPTION
                        && granted.extendedTo() > rules.window().lastDay())
                || !restOnNothing(theCase.standing(), CaseIndication.dayOne(theCase, rules))
                        .isEmpty();
    }

    /** Exceptions that could not be taken on the other decisions: none of them gives the days they follow on. */
    private List<Decision> restOnNothing(List<Decision> standing, LocalDate dayOne) {
        Set<Decision> sound = new HashSet<>(standing);
        List<Decision> open = new ArrayList<>(
                standing.stream().filter(DecisionRules::isException).toList());
        sound.removeAll(open);
        boolean found = true;
        while (found) {
            found = false;
            for (Decision exception : List.copyOf(open)) {
                List<Decision> before =
                        standing.stream().filter(sound::contains).toList();
                if (notContiguous(before, exception, dayOne).isEmpty()) {
                    open.remove(exception);
                    sound.add(exception);
                    found = true;
                }
            }
        }
        return open;
    }

    private static boolean isException(Decision decision) {
        @Nullable Extension extension = decision.extension();
        return extension != null && extension.agreement() == null;
    }

    /** By law the days of an exception follow on those before without a gap; an agreement may pay for others. */
    private Optional<Refusal> notContiguous(List<Decision> standing, Decision decision, LocalDate dayOne) {
        if (!isException(decision)) {
            return Optional.empty();
        }
        DaysGranted granted = CaseIndication.daysGranted(standing);
        @Nullable Integer extended = granted.lastDay();
        int lastDay = extended != null
                ? extended
                : granted.upTo() == DaysGranted.UpTo.ORDINARY
                        ? rules.protocol().defaultLastDay().amountAsInt()
                        : rules.protocol().lastDayWithDecision().amountAsInt();
        long decidedOnDay = dayOf(decision, dayOne);
        boolean reachesPractice = lastDay >= rules.window().lastDayInPractice();
        return reachesPractice && decidedOnDay <= lastDay + 1L
                ? Optional.empty()
                : Optional.of(new Refusal.ExtensionNotContiguous(
                        lastDay, rules.window().lastDayInPractice(), decidedOnDay));
    }

    /** What is wrong with the facts of a case once the decision is taken, by who knows what is on record now. */
    public List<Contradiction> contradictionsWithFacts(MaternityCase withDecision, Decision decision) {
        CareFacts facts =
                CaseIndication.facts(withDecision, decision, rules).withLoss(knownLoss(withDecision, decision));
        // An older extension that a corrected birth put outside the law is no fault of this decision.
        return decision.extension() == null
                ? Contradictions.butExtension(facts, rules)
                : Contradictions.of(facts, rules);
    }

    /** Who had died at the end of the decision's date: a death of that date is known to whoever decides after it was recorded. */
    private static Loss knownLoss(MaternityCase theCase, Decision decision) {
        @Nullable Birth birth = theCase.birth();
        return birth == null ? Loss.NONE : birth.loss(decision.date().plusDays(1));
    }
}
