package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Records that a family takes less than it is entitled to, and that it was told what is advised. */
@ApplicationScoped
public class RecordDeclinedHours {
    /**
     * What is told of it; see {@link DeclinedHours}.
     *
     * @param declinedAt null for now
     */
    public record Facts(
            int minutes,
            DeclinedHours.Decliner declinedBy,
            @Nullable Instant declinedAt,
            int advisedMinutes,
            DecidedBy toldBy) {}

    private final Cases cases;
    private final AnnounceCase announce;
    private final DatedLaw law;
    private final Clock clock;

    RecordDeclinedHours(Cases cases, AnnounceCase announce, DatedLaw law, Clock clock) {
        this.cases = cases;
        this.announce = announce;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Records the hours a family declines; the latest record counts, earlier ones are kept.
     *
     * @throws Refused when there is no such case, it has no hours yet, more is declined than indicated, or the family was told
     *     another number than the one that is advised
     */
    @Transactional
    public DeclinedHours record(UUID caseId, Facts facts) {
        MaternityCase theCase = cases.existingForChange(caseId);
        Instant now = clock.instant();
        Instant declinedAt = facts.declinedAt() == null ? now : facts.declinedAt();
        List<Plausibility.Fault> faults =
                new Plausibility(law, now).ofPast("declinedAt", declinedAt, "it when it was said");
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        int indicated = announce.indication(theCase)
                .map(indication -> indication.outcome() instanceof Indication.Hours hours ? hours.minutes() : null)
                .orElseThrow(() -> new Refused(new Refusal.NoHoursYet(caseId)));
        if (facts.minutes() > indicated) {
            throw new Refused(new Refusal.DeclinesMoreThanIndicated(facts.minutes(), indicated));
        }
        if (facts.advisedMinutes() != indicated) {
            throw new Refused(new Refusal.ToldOtherHours(facts.advisedMinutes(), indicated));
        }
        DeclinedHours declined = new DeclinedHours(
                UuidCreator.getTimeOrderedEpoch(),
                facts.minutes(),
                facts.declinedBy(),
                declinedAt,
                facts.advisedMinutes(),
                facts.toldBy(),
                now);
        MaternityCase changed = theCase.withDeclined(declined);
        cases.addDeclined(changed, declined);
        announce.announce(changed, declinedAt);
        return declined;
    }
}
