package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Reads cases, births, and what they are entitled to. */
@ApplicationScoped
public class ReadCase {
    private final Cases cases;
    private final AnnounceCase announce;

    ReadCase(Cases cases, AnnounceCase announce) {
        this.cases = cases;
        this.announce = announce;
    }

    /** The case, or a refusal when this organisation has none of that id. */
    @Transactional
    public MaternityCase read(UUID caseId) {
        return cases.existing(caseId);
    }

    /** Cases by due date, then by id. */
    @Transactional
    public List<MaternityCase> search(Cases.Search search) {
        return cases.search(search);
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
    public CaseIndication indication(UUID caseId) {
        return announce.indication(read(caseId)).orElseThrow(() -> new Refused(new Refusal.NoDecisionYet(caseId)));
    }
}
