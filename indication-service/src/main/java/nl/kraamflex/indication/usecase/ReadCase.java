package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.Indication;
import nl.kraamflex.indication.domain.IndicationRules;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Reads a case, its birth, and what it is entitled to. */
@ApplicationScoped
public class ReadCase {
    /** A case with the indication that follows from it. */
    public record Indicated(MaternityCase theCase, Indication indication, Protocol protocol) {}

    private final Cases cases;
    private final DatedLaw law;

    ReadCase(Cases cases, DatedLaw law) {
        this.cases = cases;
        this.law = law;
    }

    /** The case, or a refusal when this organisation has none of that id. */
    @Transactional
    public MaternityCase read(UUID caseId) {
        return cases.find(caseId).orElseThrow(() -> new Refused(new Refusal.NoSuchCase(caseId)));
    }

    /** The birth on record, or a refusal when none was reported. */
    @Transactional
    public Birth birth(UUID caseId) {
        @Nullable Birth birth = read(caseId).birth();
        if (birth == null) {
            throw new Refused(new Refusal.NoBirthYet(caseId));
        }
        return birth;
    }

    /** What the case is entitled to now, or a refusal before its first decision. */
    @Transactional
    public Indicated indication(UUID caseId) {
        MaternityCase theCase = read(caseId);
        Protocol protocol = new Protocol(law, theCase.lawDate());
        return IndicationRules.apply(protocol, theCase)
                .map(indication -> new Indicated(theCase, indication, protocol))
                .orElseThrow(() -> new Refused(new Refusal.NoDecisionYet(caseId)));
    }
}
