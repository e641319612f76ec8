package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DecisionRules;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.SignalledBy;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Puts a decision on hours on record and says what follows from it. */
@ApplicationScoped
public class RecordDecision {
    /**
     * What is told of a decision; see {@link Decision}.
     *
     * @param decidedAt null for now
     */
    public record Facts(
            Moment moment,
            @Nullable Instant decidedAt,
            DecidedBy decidedBy,
            @Nullable SignalledBy signalledBy,
            @Nullable String reason,
            Decision.Basis basis,
            @Nullable Extension extension,
            @Nullable Protection protection) {}

    /** The decision on record, and what the case is entitled to now. */
    public record Outcome(Decision decision, CaseIndication indication) {}

    private final Cases cases;
    private final AnnounceCase announce;
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final Clock clock;

    RecordDecision(
            Cases cases,
            AnnounceCase announce,
            Protocols protocols,
            ChosenSettings settings,
            DatedLaw law,
            Clock clock) {
        this.cases = cases;
        this.announce = announce;
        this.protocols = protocols;
        this.settings = settings;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Records a decision. Earlier ones are kept; the latest by {@code decidedAt} counts.
     *
     * @throws Refused when there is no such case, the facts contradict themselves or the case, or no source gives the hours
     *     and the request brought none
     */
    @Transactional
    public Outcome record(UUID caseId, Facts facts) {
        MaternityCase theCase = cases.existingForChange(caseId);
        Decision decision = decision(facts, clock.instant());
        MaternityCase changed = theCase.withDecision(decision);
        refuseUnsound(theCase, changed, decision);
        cases.addDecision(changed, decision);
        CaseIndication indication =
                announce.announce(changed, decision.decidedAt()).orElseThrow();
        return new Outcome(decision, indication);
    }

    private static Decision decision(Facts facts, Instant now) {
        return new Decision(
                UuidCreator.getTimeOrderedEpoch(),
                facts.moment(),
                facts.decidedAt() == null ? now : facts.decidedAt(),
                facts.decidedBy(),
                facts.signalledBy(),
                facts.reason(),
                facts.basis(),
                facts.extension(),
                facts.protection(),
                now,
                null);
    }

    private void refuseUnsound(MaternityCase before, MaternityCase changed, Decision decision) {
        List<Plausibility.Fault> faults = new Plausibility(law, clock.instant())
                .ofPast("decidedAt", decision.decidedAt(), "a decision when it was taken");
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        DecisionRules rules = new DecisionRules(CaseIndication.rules(before, protocols, settings.on(before.lawDate())));
        refuse(rules.contradictions(decision), true);
        rules.against(before, decision).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        refuse(rules.contradictionsWithFacts(changed, decision), false);
        rules.leftOpen(changed, decision).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
    }

    private static void refuse(List<Contradiction> contradictions, boolean inItself) {
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, inItself));
        }
    }
}
