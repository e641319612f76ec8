package nl.kraamflex.indication.domain;

import static nl.kraamflex.indication.domain.CaseHistory.or;

import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseHistory.Assisted;
import nl.kraamflex.indication.domain.CaseHistory.Born;
import nl.kraamflex.indication.domain.CaseHistory.Decided;
import nl.kraamflex.indication.domain.CaseHistory.Given;
import nl.kraamflex.indication.domain.CaseHistory.Happening;
import nl.kraamflex.indication.domain.CaseHistory.Hours;
import nl.kraamflex.indication.domain.CaseHistory.Offered;
import nl.kraamflex.indication.domain.CaseHistory.Time;
import nl.kraamflex.indication.domain.CaseHistory.Withdrawn;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * A case to which one thing after the other happens. Whatever the rules refuse is not put on record, as in the service; then
 * nothing more can happen.
 */
final class ToldCase {
    private static final DatedLaw LAW = DatedLaw.load(operatorDirectory());

    /** The shipped protocol, and the fictional one beside it. */
    static final Protocols PROTOCOLS = new Protocols(LAW);

    private static final UUID CASE = UUID.fromString("01956d34-0000-7000-8000-000000000001");

    private final OwnChoices own;
    private final Map<String, UUID> decisions = new LinkedHashMap<>();
    private MaternityCase theCase;
    private Instant now;
    private @Nullable Refusal refusal;

    private ToldCase(Given given, Instant opened) {
        own = given.choices();
        now = opened;
        theCase = MaternityCase.opened(CASE, given.registration());
        refusal = implausible(plausibility().ofRegistration(theCase.registration()));
    }

    /** The case after everything that happened, up to the first thing that was refused. */
    static ToldCase after(Given given, CaseHistory.When when) {
        @Nullable Time opened = when.opened();
        ToldCase told =
                new ToldCase(given, opened == null ? given.registration().registeredAt() : opened.instant());
        or(when.happens(), List.<Happening>of()).forEach(told::happens);
        return told;
    }

    /** The case as it is on record. */
    MaternityCase theCase() {
        return theCase;
    }

    /** Why the last thing that happened was refused. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** What the case is entitled to. */
    Optional<CaseIndication> indication() {
        return CaseIndication.of(theCase, PROTOCOLS, own);
    }

    /** What holds for the case. */
    Rules rules() {
        return CaseIndication.rules(theCase, PROTOCOLS, own);
    }

    /** How the file calls a decision. */
    String name(Decision decision) {
        return decisions.entrySet().stream()
                .filter(known -> known.getValue().equals(decision.id()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void happens(Happening told) {
        if (refusal != null) {
            throw new IllegalStateException("Nothing can happen at %s after what came before was refused: %s"
                    .formatted(told.at().moment(), refusal));
        }
        if (told.at().instant().isBefore(now)) {
            throw new IllegalStateException(
                    "%s comes before %s, and stands after it: tell things in the order of record."
                            .formatted(told.at().moment(), now));
        }
        now = told.at().instant();
        if (told.birth() != null) {
            birth(told.birth());
        } else if (told.decision() != null) {
            decision(told.decision());
        } else if (told.withdrawal() != null) {
            withdrawal(told.withdrawal());
        } else if (told.assistance() != null) {
            assistance(told.assistance());
        } else if (told.declined() != null) {
            declined(told.declined().hours());
        } else {
            offer(Objects.requireNonNull(told.offer()));
        }
    }

    private void birth(Born told) {
        @Nullable Birth before = theCase.birth();
        Birth birth = told.birth(before == null ? 1 : before.version() + 1);
        refusal = implausible(plausibility().ofBirth(theCase.dueDate(), birth));
        if (refusal == null) {
            MaternityCase changed = theCase.withBirth(birth);
            Rules rules = CaseIndication.rules(changed, PROTOCOLS, own);
            keep(changed, contradictory(StayRules.contradictions(birth, CaseIndication.dayOne(changed, rules)), true));
        }
    }

    private void decision(Decided told) {
        Decision decision = decision(told, new UUID(0, decisions.size()));
        DecisionRules rules = new DecisionRules(rules());
        MaternityCase changed = theCase.withDecision(decision);
        refusal = implausible(plausibility().ofPast("decidedAt", decision.decidedAt(), "a decision when it was taken"));
        if (refusal == null) {
            refusal = contradictory(rules.contradictions(decision), true);
        }
        if (refusal == null) {
            refusal = rules.against(theCase, decision).orElse(null);
        }
        if (refusal == null) {
            refusal = contradictory(rules.contradictionsWithFacts(changed, decision), false);
        }
        if (refusal == null) {
            keep(changed, rules.leftOpen(changed, decision).orElse(null));
        }
        if (refusal == null && decisions.putIfAbsent(told.called(), decision.id()) != null) {
            throw new IllegalArgumentException(
                    "Two decisions are called %s: give one of them a name.".formatted(told.called()));
        }
    }

    private Decision decision(Decided told, UUID id) {
        @Nullable Time decided = told.decided();
        return new Decision(
                id,
                told.moment(),
                decided == null ? now : decided.instant(),
                told.decidedBy(),
                told.signalled() == null
                        ? null
                        : new SignalledBy(
                                SignalledBy.Role.CAREGIVER,
                                null,
                                told.signalled().instant()),
                null,
                new Decision.Basis(
                        told.feeding(),
                        told.carePackage(),
                        or(told.factors(), Map.<String, Hours>of()).entrySet().stream()
                                .map(factor -> new GivenFactor(
                                        factor.getKey(), factor.getValue().minutes()))
                                .toList(),
                        Hours.told(told.clinicianHours()),
                        Hours.told(told.wish())),
                told.extension() == null ? null : told.extension().extension(),
                told.markedProtected() == null ? null : new Protection(told.markedProtected(), "told"),
                now,
                null);
    }

    private void withdrawal(Withdrawn told) {
        UUID id = Objects.requireNonNull(decisions.get(told.of()), told.of());
        Decision decision = theCase.decision(id).orElseThrow();
        DecisionRules rules = new DecisionRules(rules());
        refusal = contradictory(rules.contradictionsOfWithdrawal(decision, told.takenBackBy()), false);
        if (refusal == null) {
            keep(
                    theCase.withDecision(decision.withdrawn(new Withdrawal(now, told.takenBackBy(), "told"))),
                    rules.againstWithdrawal(theCase, decision).orElse(null));
        }
    }

    private void assistance(Assisted told) {
        BirthAssistance recorded = new BirthAssistance(
                told.entries().stream()
                        .map(entry -> new BirthAssistance.Entry(
                                entry.begin().moment(),
                                entry.placenta().moment(),
                                entry.end().moment()))
                        .toList(),
                theCase.assistance().version() + 1);
        List<Contradiction> found = BirthAssistanceRules.contradictions(
                recorded,
                Objects.requireNonNull(theCase.birth(), "assistance needs a birth"),
                rules().protocol().birthAssistanceEnd(),
                new Plausibility(LAW, now).longestBirthAssistance(theCase.dueDate()),
                now);
        keep(theCase.withAssistance(recorded), contradictory(found, true));
    }

    private void declined(Hours hours) {
        theCase = theCase.withDeclined(new DeclinedHours(
                new UUID(0, theCase.declined().size()),
                hours.minutes(),
                DeclinedHours.Decliner.MOTHER,
                now,
                hours.minutes(),
                CaseHistory.decidedBy(DeciderRole.MIDWIFE, false),
                now));
    }

    private void offer(Offered told) {
        Offer offer = new Offer(
                new UUID(0, theCase.offers().size()),
                told.hours().minutes(),
                told.ground(),
                now,
                "planner",
                told.agreedBy() == null ? null : CaseHistory.decidedBy(told.agreedBy(), false),
                now);
        keep(
                theCase.withOffer(offer),
                OfferRules.against(indication().orElseThrow(), offer).orElse(null));
    }

    private void keep(MaternityCase changed, @Nullable Refusal against) {
        refusal = against;
        if (against == null) {
            theCase = changed;
        }
    }

    private Plausibility plausibility() {
        return new Plausibility(LAW, now);
    }

    private static @Nullable Refusal implausible(List<Plausibility.Fault> faults) {
        return faults.isEmpty() ? null : new Refusal.Implausible(faults);
    }

    private static @Nullable Refusal contradictory(List<Contradiction> contradictions, boolean inItself) {
        return contradictions.isEmpty() ? null : new Refusal.Contradictory(contradictions, inItself);
    }

    private static Path operatorDirectory() {
        URL found = Objects.requireNonNull(ToldCase.class.getResource("/operator-law"), "/operator-law");
        try {
            return Path.of(found.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(found + " is no path.", e);
        }
    }
}
