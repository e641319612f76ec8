package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.platform.dated.DatedLaw;

/** The law of the files alone. */
@ApplicationScoped
class LawOnFile implements CurrentLaw {
    private final DatedLaw files;

    LawOnFile(DatedLaw files) {
        this.files = files;
    }

    @Override
    public DatedLaw get() {
        return files;
    }
}
