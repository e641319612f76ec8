package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.Death;
import nl.kraamflex.indication.domain.calculation.Fed;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.calculation.Loss;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.Sentence;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.LateRegistration;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/**
 * What a case is entitled to: the decision in force with the facts known now, under the rules of its date.
 *
 * @param theCase the case
 * @param decision the decision in force
 * @param facts what was calculated with
 * @param rules what held
 * @param outcome what followed
 */
public record CaseIndication(
        MaternityCase theCase, Decision decision, CareFacts facts, Rules rules, Indication outcome) {
    /** A pregnancy counts forty weeks; the due date ends them. */
    private static final int WEEKS_OF_PREGNANCY = 40;

    /**
     * Calculates what a case is entitled to.
     *
     * @param own what the organisation chose for the case's {@link MaternityCase#lawDate()}
     * @return empty before the first decision
     */
    public static Optional<CaseIndication> of(MaternityCase theCase, Protocols protocols, OwnChoices own) {
        return theCase.decisionInForce().map(decision -> of(theCase, decision, protocols, own));
    }

    private static CaseIndication of(MaternityCase theCase, Decision decision, Protocols protocols, OwnChoices own) {
        Rules rules = rules(theCase, protocols, own);
        CareFacts facts = facts(theCase, decision, rules);
        return new CaseIndication(theCase, decision, facts, rules, IndicationRules.calculate(facts, rules));
    }

    /** The rules that hold for a case; of children born on two dates the setting says whose counts. */
    public static Rules rules(MaternityCase theCase, Protocols protocols, OwnChoices own) {
        Rules ofFirst = protocols.on(theCase.lawDate(), own);
        LocalDate dayOne = dayOne(theCase, ofFirst);
        return dayOne.equals(theCase.lawDate()) ? ofFirst : protocols.on(dayOne, own);
    }

    /** Day 1 of a case: the date of birth, before it the due date. */
    public static LocalDate dayOne(MaternityCase theCase, Rules rules) {
        @Nullable Birth birth = theCase.birth();
        return birth == null
                ? theCase.dueDate()
                : birth.dayOne(rules.settings().dayOneOfMultiples().value());
    }

    /** What a calculation for one of the case's decisions rests on. */
    public static CareFacts facts(MaternityCase theCase, Decision decision, Rules rules) {
        @Nullable Birth birth = theCase.birth();
        LocalDate dayOne = dayOne(theCase, rules);
        Decision.Basis basis = decision.basis();
        return new CareFacts(
                dayOne,
                decision.date(),
                theCase.registration().household(),
                theCase.registration().parity(),
                birth == null ? 1 : birth.children().size(),
                birth == null ? Loss.NONE : birth.loss(decision.date()),
                birth == null ? List.<Death>of() : birth.deaths(dayOne),
                feedings(theCase, decision, dayOne, rules.protocol()),
                basis.carePackage(),
                basis.factors(),
                birth == null ? List.<Stay>of() : birth.stays(dayOne),
                decision.decidedBy().role(),
                basis.clinicianMinutes(),
                theCase.assistance().minutes(),
                basis.wishedMinutes(),
                daysGranted(theCase.standing()));
    }

    private static List<Fed> feedings(MaternityCase theCase, Decision decision, LocalDate dayOne, Protocol protocol) {
        List<Fed> feedings = new ArrayList<>();
        for (Decision earlier : theCase.standing()) {
            if (!protocol.provisional(earlier.moment()) && !after(earlier, decision)) {
                addChange(feedings, earlier, dayOne);
            }
        }
        if (feedings.isEmpty()) {
            feedings.add(new Fed(1, decision.basis().feeding()));
        }
        return feedings;
    }

    private static boolean after(Decision one, Decision other) {
        return one.decidedAt().isAfter(other.decidedAt());
    }

    private static void addChange(List<Fed> feedings, Decision decision, LocalDate dayOne) {
        Feeding feeding = decision.basis().feeding();
        int day = feedings.isEmpty()
                ? 1
                : Math.toIntExact(Math.max(1, ChronoUnit.DAYS.between(dayOne, decision.date()) + 1));
        // Of two decisions on one day the later one tells how the child is fed.
        feedings.removeIf(fed -> fed.fromDay() >= day);
        if (feedings.isEmpty() || feedings.getLast().feeding() != feeding) {
            feedings.add(new Fed(day, feeding));
        }
    }

    /** How far care goes by decisions, given in time. */
    static DaysGranted daysGranted(List<Decision> standing) {
        DaysGranted granted = DaysGranted.ORDINARY;
        for (Decision decision : standing) {
            @Nullable Extension extension = decision.extension();
            if (decision.moment() == Moment.EXTENSION && extension != null) {
                granted = new DaysGranted(
                        extension.agreement() == null ? DaysGranted.UpTo.EXCEPTION : DaysGranted.UpTo.AGREEMENT,
                        extension.lastDay());
            } else if (decision.moment() == Moment.DAY9_10 && granted.upTo() == DaysGranted.UpTo.ORDINARY) {
                granted = DaysGranted.LAST_ORDINARY;
            }
        }
        return granted;
    }

    /** Whether the hours are an estimate only. */
    public boolean provisional() {
        return rules.protocol().provisional(decision.moment());
    }

    /**
     * Minutes of the hours indicated now that the family does not use: never more than those, though it declined them of a higher
     * indication; 0 while there are no hours.
     */
    public int declinedMinutes() {
        return outcome instanceof Indication.Hours hours ? Math.min(theCase.declinedMinutes(), hours.minutes()) : 0;
    }

    /** The offer that is below the hours indicated now; empty when none was made, or the indication fell to it. */
    public Optional<Offer> offer() {
        return theCase.offer()
                .filter(offer -> outcome instanceof Indication.Hours hours && offer.minutes() < hours.minutes());
    }

    /** What the reader must know beside the hours: of the calculation, and of the case. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>(outcome.notices());
        @Nullable Birth birth = theCase.birth();
        if (birth != null && birth.diedSince(firstDateUnknown())) {
            notices.add(notice(Notice.Code.LOSS_AFTER_DECISION, 0));
        }
        if (dropsEarlierHours()) {
            notices.add(notice(Notice.Code.EARLIER_HOURS_NOT_NAMED, 0));
        }
        if (new DecisionRules(rules).outsideLaw(theCase, facts.daysGranted())) {
            notices.add(notice(Notice.Code.EXTENSION_OUTSIDE_LAW, 0));
        }
        int intakeWeek = week(decision.date());
        if (decision.moment() == Moment.INTAKE
                && (intakeWeek < rules.protocol().intakeFromWeek().amount()
                        || intakeWeek > rules.protocol().intakeUntilWeek().amount())) {
            notices.add(notice(Notice.Code.INTAKE_OUTSIDE_WEEKS, intakeWeek));
        }
        if (registeredLate()) {
            notices.add(notice(Notice.Code.LATE_REGISTRATION, 0));
        }
        return notices;
    }

    /** Whoever sets hours after a death of the same date knows of it; hours by the protocol were there before. */
    private LocalDate firstDateUnknown() {
        return decision.basis().clinicianMinutes() == null
                ? decision.date()
                : decision.date().plusDays(1);
    }

    /** Each decision says all its hours rest on; what the one before it named and this one does not is easily forgotten. */
    private boolean dropsEarlierHours() {
        Decision.Basis now = decision.basis();
        return now.clinicianMinutes() == null
                && theCase.standing().stream()
                        .filter(earlier -> !rules.protocol().provisional(earlier.moment())
                                && !earlier.id().equals(decision.id()))
                        .reduce((first, second) -> second)
                        .map(Decision::basis)
                        .filter(before -> before.clinicianMinutes() != null
                                || before.factors().stream()
                                        .anyMatch(factor -> now.factors().stream()
                                                .noneMatch(named -> named.code().equals(factor.code()))))
                        .isPresent();
    }

    private static Notice notice(Notice.Code code, int number) {
        return new Notice(code, new Sentence("notice." + code.name(), null, 0, number));
    }

    /** Whether the organisation applies the rule for late registration and the family came under it. */
    boolean registeredLate() {
        LocalDate registered =
                theCase.registration().registeredAt().atZone(Birth.ZONE).toLocalDate();
        return rules.settings().lateRegistration().value() == LateRegistration.APPLIED
                && week(registered)
                        >= rules.protocol().lateRegistrationFromWeek().amount();
    }

    /** Completed weeks of pregnancy on a date. */
    private int week(LocalDate date) {
        return Math.toIntExact(WEEKS_OF_PREGNANCY - Math.ceilDiv(ChronoUnit.DAYS.between(date, theCase.dueDate()), 7));
    }

    /** Days on which the indication is looked at again; see {@link Recheck#of}. */
    public List<Recheck> rechecks() {
        return Recheck.of(theCase, rules);
    }
}
