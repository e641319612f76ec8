package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Plausibility;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.StayRules;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Puts a birth with its stays away from home on record, or corrects it. */
@ApplicationScoped
public class RecordBirth {
    /** What is reported of a birth; see {@link Birth}. */
    public record Facts(
            List<Birth.Child> children,
            @Nullable LocalDate homecomingDate,
            @Nullable List<Stay> stays,
            @Nullable LocalDate motherDiedOn) {}

    private final Cases cases;
    private final AnnounceCase announce;
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final Clock clock;

    RecordBirth(
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
     * Records the facts of a birth; earlier reports are kept.
     *
     * @param expected version of the report the caller read, null when it believes there is none
     * @return the report with its new version
     * @throws Refused when there is no such case, the version is not the present one, or the facts cannot be right
     */
    @Transactional
    public Birth record(UUID caseId, Facts facts, @Nullable Long expected) {
        MaternityCase theCase = cases.existingForChange(caseId);
        long current = theCase.birth() == null ? 0 : theCase.birth().version();
        Birth reported = new Birth(
                facts.children(),
                facts.homecomingDate(),
                facts.stays(),
                facts.motherDiedOn(),
                Versions.next(expected, current));
        Instant now = clock.instant();
        List<Plausibility.Fault> faults = new Plausibility(law, now).ofBirth(theCase.dueDate(), reported);
        if (!faults.isEmpty()) {
            throw new Refused(new Refusal.Implausible(faults));
        }
        MaternityCase changed = theCase.withBirth(reported);
        Rules rules = CaseIndication.rules(changed, protocols, settings.on(changed.lawDate()));
        List<Contradiction> contradictions =
                new ArrayList<>(StayRules.contradictions(reported, CaseIndication.dayOne(changed, rules)));
        if (!contradictions.isEmpty()) {
            throw new Refused(new Refusal.Contradictory(contradictions, true));
        }
        cases.addBirth(changed, reported);
        announce.announce(changed, now);
        return reported;
    }
}
