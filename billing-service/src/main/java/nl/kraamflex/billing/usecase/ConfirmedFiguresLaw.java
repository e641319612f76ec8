package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.kraamflex.billing.domain.law.OperatorEditions;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * The law of the files with what operators added and confirmed. Each look asks the database for one number, read by primary key
 * from a table of one row, and puts the law together anew only when it has changed: so a figure counts in every replica from the
 * first request after its confirmation, which a cache with a lifetime could not promise.
 */
@ApplicationScoped
class ConfirmedFiguresLaw implements CurrentLaw {
    private record Known(long timesConfirmed, DatedLaw law) {}

    private final DatedLaw files;
    private final OperatorEditions editions;
    private volatile Known known;

    ConfirmedFiguresLaw(DatedLaw files, OperatorEditions editions) {
        this.files = files;
        this.editions = editions;
        this.known = new Known(0, files);
    }

    @Override
    @Transactional
    public DatedLaw get() {
        // The number first: editions read after it can only be newer, and the next look then finds a higher number.
        long now = editions.timesConfirmed();
        Known latest = known;
        if (latest.timesConfirmed() != now) {
            latest = new Known(now, files.with(editions.inForce()));
            known = latest;
        }
        return latest.law();
    }
}
