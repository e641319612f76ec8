package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DecisionRules;
import nl.kraamflex.indication.domain.Feeding;
import nl.kraamflex.indication.domain.Indication;
import nl.kraamflex.indication.domain.IndicationRules;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Moment;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Puts a decision on hours on record and says what follows from it. */
@ApplicationScoped
public class RecordDecision {
    /**
     * The facts of a decision.
     *
     * @param decidedAt null for now
     * @param clinicianMinutes hours set by the clinician, in minutes; null where the protocol gives them
     */
    public record Facts(
            Moment moment,
            Feeding feeding,
            DecidedBy decidedBy,
            @Nullable Instant decidedAt,
            @Nullable Integer clinicianMinutes) {}

    /** The case after the decision, and what it is entitled to now. */
    public record Outcome(MaternityCase theCase, Decision decision, Indication indication) {}

    private final Cases cases;
    private final CaseEvents events;
    private final DatedLaw law;
    private final Clock clock;

    RecordDecision(Cases cases, CaseEvents events, DatedLaw law, Clock clock) {
        this.cases = cases;
        this.events = events;
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
        MaternityCase theCase =
                cases.findForChange(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
        Instant now = clock.instant();
        Decision decision = new Decision(
                UuidCreator.getTimeOrderedEpoch(),
                facts.moment(),
                facts.decidedAt() == null ? now : facts.decidedAt(),
                facts.feeding(),
                facts.decidedBy(),
                facts.clinicianMinutes(),
                now);
        Protocol protocol = new Protocol(law, theCase.lawDate());
        List<Plausibility.Fault> faults = DecisionRules.faults(decision, protocol.ceiling(), now);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        DecisionRules.against(theCase, decision).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        MaternityCase changed = theCase.withDecision(decision);
        Indication indication = IndicationRules.apply(protocol, changed).orElseThrow();
        if (indication instanceof Indication.ClinicianDecides open
                && open.decision().equals(decision)) {
            throw new Refused(new Refusal.ClinicianMustDecide(open.question()));
        }
        cases.addDecision(changed, decision);
        events.publish(changed, java.util.Optional.of(indication), decision.decidedAt());
        return new Outcome(changed, decision, indication);
    }
}
