package nl.kraamflex.indication.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.OfferRules;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Records what an organisation can promise when it is less than indicated; the indication stays as it is. */
@ApplicationScoped
public class RecordOffer {
    /** What is told of an offer; see {@link Offer}. */
    public record Facts(
            int minutes,
            Offer.Ground ground,
            String approvedBy,
            @Nullable DecidedBy clinician) {}

    private final Cases cases;
    private final AnnounceCase announce;
    private final Clock clock;

    RecordOffer(Cases cases, AnnounceCase announce, Clock clock) {
        this.cases = cases;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * Records an offer; the latest counts, earlier ones are kept.
     *
     * @throws Refused when there is no such case, it has no hours yet, or the offer is not one that may be made
     */
    @Transactional
    public Offer record(UUID caseId, Facts facts) {
        MaternityCase theCase = cases.existingForChange(caseId);
        CaseIndication indication =
                announce.indication(theCase).orElseThrow(() -> new Refused(new Refusal.NoHoursYet(caseId)));
        Instant now = clock.instant();
        Offer offer = new Offer(
                UuidCreator.getTimeOrderedEpoch(),
                facts.minutes(),
                facts.ground(),
                now,
                facts.approvedBy(),
                facts.clinician(),
                now);
        OfferRules.against(indication, offer).ifPresent(refusal -> {
            throw new Refused(refusal);
        });
        MaternityCase changed = theCase.withOffer(offer);
        cases.addOffer(changed, offer);
        announce.announce(changed, now);
        return offer;
    }
}
