package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.BirthAssistanceRules;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Puts the ledger of birth assistance on record, or corrects it. */
@ApplicationScoped
public class RecordBirthAssistance {
    private final Cases cases;
    private final AnnounceCase announce;
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final Clock clock;

    RecordBirthAssistance(
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
     * Records the whole ledger; earlier versions are kept.
     *
     * @param expected version the caller read, null when it believes there is none
     * @throws Refused when there is no such case or no birth yet, the version is not the present one, or times cannot be right
     */
    @Transactional
    public BirthAssistance record(UUID caseId, List<BirthAssistance.Entry> entries, @Nullable Long expected) {
        MaternityCase theCase = cases.existingForChange(caseId);
        @Nullable Birth birth = theCase.birth();
        if (birth == null) {
            throw new Refused(new Refusal.NoBirthYet(caseId));
        }
        BirthAssistance recorded = new BirthAssistance(
                entries, Versions.next(expected, theCase.assistance().version()));
        Rules rules = CaseIndication.rules(theCase, protocols, settings.on(theCase.lawDate()));
        List<Contradiction> contradictions = BirthAssistanceRules.contradictions(
                recorded,
                birth,
                rules.protocol().birthAssistanceEnd(),
                new Plausibility(law, clock.instant()).longestBirthAssistance(theCase.dueDate()),
                clock.instant());
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, true));
        }
        MaternityCase changed = theCase.withAssistance(recorded);
        cases.addBirthAssistance(changed);
        announce.announce(changed, clock.instant());
        return recorded;
    }
}
