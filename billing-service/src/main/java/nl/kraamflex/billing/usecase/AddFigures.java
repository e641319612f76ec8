package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.law.EditionRules;
import nl.kraamflex.billing.domain.law.LawChange;
import nl.kraamflex.billing.domain.law.LawRefusal;
import nl.kraamflex.billing.domain.law.LawRefused;
import nl.kraamflex.billing.domain.law.OperatorEdition;
import nl.kraamflex.billing.domain.law.OperatorEditions;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawDocument;
import org.jspecify.annotations.Nullable;

/** Takes figures of law from operators: one puts them forward, another confirms them, and the record keeps both. */
@ApplicationScoped
public class AddFigures {
    private final OperatorEditions editions;
    private final DatedLaw files;
    private final Clock clock;

    AddFigures(OperatorEditions editions, DatedLaw files, Clock clock) {
        this.editions = editions;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Puts figures forward.
     *
     * @param expected version the caller read; null when it believes there is none
     * @param by the subject of the caller's token
     * @throws LawRefused when they are refused; nothing is stored then
     */
    @Transactional
    public OperatorEdition propose(LawDocument document, @Nullable Long expected, String by) {
        editions.lock();
        return keep(rules().propose(
                        document,
                        editions.find(document.regulation(), document.validFrom()),
                        expected,
                        by,
                        clock.instant()));
    }

    /**
     * Brings figures into force that another person put forward.
     *
     * @param expected version the caller read
     * @param by the subject of the caller's token
     * @throws LawRefused when they are refused; nothing is stored then
     */
    @Transactional
    public OperatorEdition confirm(String kind, LocalDate validFrom, @Nullable Long expected, String by) {
        editions.lock();
        return keep(rules().confirm(read(kind, validFrom), expected, by, clock.instant()));
    }

    /**
     * Gives up figures that wait for a second person.
     *
     * @param expected version the caller read
     * @param by the subject of the caller's token
     * @throws LawRefused when nothing waits, or the version is another; nothing is stored then
     */
    @Transactional
    public OperatorEdition withdraw(String kind, LocalDate validFrom, @Nullable Long expected, String by) {
        editions.lock();
        return keep(rules().withdraw(read(kind, validFrom), expected, by, clock.instant()));
    }

    /**
     * An edition as it is.
     *
     * @throws LawRefused when there is none
     */
    @Transactional
    public OperatorEdition read(String kind, LocalDate validFrom) {
        return editions.find(kind, validFrom)
                .orElseThrow(() -> new LawRefused(new LawRefusal.NoSuchEdition(kind, validFrom)));
    }

    /**
     * Who changed an edition, the oldest change first.
     *
     * @throws LawRefused when there is none
     */
    @Transactional
    public List<LawChange> history(String kind, LocalDate validFrom) {
        List<LawChange> history = editions.history(kind, validFrom);
        if (history.isEmpty()) {
            throw new LawRefused(new LawRefusal.NoSuchEdition(kind, validFrom));
        }
        return history;
    }

    private EditionRules rules() {
        return new EditionRules(files, editions.inForce());
    }

    private OperatorEdition keep(EditionRules.Changed changed) {
        editions.keep(changed.edition(), changed.change());
        return changed.edition();
    }
}
