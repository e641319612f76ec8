package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.ArrangementRefusal;
import nl.kraamflex.billing.domain.ArrangementRefused;
import nl.kraamflex.billing.domain.Arrangements;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.billing.domain.PrivatePrice;

/** Reads what was arranged for the bill of a case. Each operation refuses a case that this organisation does not have. */
@ApplicationScoped
public class ReadArrangements {
    private final Arrangements arrangements;

    ReadArrangements(Arrangements arrangements) {
        this.arrangements = arrangements;
    }

    /** Who bears the own contribution. */
    @Transactional
    public Arranged<List<PayerPeriod>> payers(UUID caseId) {
        return ofExisting(caseId, arrangements::payers);
    }

    /** The stays in an institution. */
    @Transactional
    public Arranged<List<InstitutionStay>> stays(UUID caseId) {
        return ofExisting(caseId, arrangements::stays);
    }

    /** The agreed price of private care. */
    @Transactional
    public Arranged<PrivatePrice> privatePrice(UUID caseId) {
        return ofExisting(caseId, arrangements::privatePrice);
    }

    /** The written consents, in the order they were recorded. */
    @Transactional
    public List<PrivateCareConsent> consents(UUID caseId) {
        return ofExisting(caseId, arrangements::consents);
    }

    private <T> T ofExisting(UUID caseId, Function<UUID, T> read) {
        if (!arrangements.has(caseId)) {
            throw new ArrangementRefused(new ArrangementRefusal.NoSuchCase(caseId));
        }
        return read.apply(caseId);
    }
}
