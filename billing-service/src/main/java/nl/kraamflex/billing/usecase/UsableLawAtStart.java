package nl.kraamflex.billing.usecase;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import nl.kraamflex.billing.domain.law.UsableLaw;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawFault;
import nl.kraamflex.platform.dated.LawFileFaults;

/** Keeps the service from starting with files of an operator by which no bill can be made. */
@ApplicationScoped
class UsableLawAtStart {
    private final DatedLaw files;

    UsableLawAtStart(DatedLaw files) {
        this.files = files;
    }

    /**
     * Looks at every file once.
     *
     * @throws LawFileFaults naming every fault with its remedy
     */
    void check(@Observes StartupEvent start) {
        List<LawFault> faults = UsableLaw.faults(files);
        if (!faults.isEmpty()) {
            throw new LawFileFaults(faults, true);
        }
    }
}
