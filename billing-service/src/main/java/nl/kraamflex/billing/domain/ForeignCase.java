package nl.kraamflex.billing.domain;

import java.util.UUID;

/** An event gives a case to one organisation, and it is already on record for another. */
public final class ForeignCase extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ForeignCase(UUID caseId) {
        super("Case %s belongs to another organisation than this event names.".formatted(caseId));
    }
}
