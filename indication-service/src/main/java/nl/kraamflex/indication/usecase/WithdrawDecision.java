package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DecisionRules;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.Withdrawal;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.protocol.Protocols;

/** Takes a decision back, with the reason; it stays on record, and the one before it counts again. */
@ApplicationScoped
public class WithdrawDecision {
    private final Cases cases;
    private final AnnounceCase announce;
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final Clock clock;

    WithdrawDecision(Cases cases, AnnounceCase announce, Protocols protocols, ChosenSettings settings, Clock clock) {
        this.cases = cases;
        this.announce = announce;
        this.protocols = protocols;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Withdraws a decision.
     *
     * @param by who answers for it: midwife or GP, or an intake worker for an intake
     * @return the case afterwards
     * @throws Refused when there is no such case or decision, it was withdrawn before, or this role may not take it back
     */
    @Transactional
    public MaternityCase withdraw(UUID caseId, UUID decisionId, DecidedBy by, String reason) {
        MaternityCase theCase = cases.existingForChange(caseId);
        Decision decision = theCase.decision(decisionId)
                .orElseThrow(() -> new Refused(new Refusal.NoSuchDecision(caseId, decisionId)));
        if (!decision.stands()) {
            throw new Refused(new Refusal.AlreadyWithdrawn(decisionId));
        }
        DecisionRules rules =
                new DecisionRules(CaseIndication.rules(theCase, protocols, settings.on(theCase.lawDate())));
        List<Contradiction> contradictions = rules.contradictionsOfWithdrawal(decision, by);
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, false));
        }
        rules.againstWithdrawal(theCase, decision).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        Decision withdrawn = decision.withdrawn(new Withdrawal(clock.instant(), by, reason));
        MaternityCase changed = theCase.withDecision(withdrawn);
        cases.addWithdrawal(changed, withdrawn);
        announce.announce(changed, clock.instant());
        return changed;
    }
}
