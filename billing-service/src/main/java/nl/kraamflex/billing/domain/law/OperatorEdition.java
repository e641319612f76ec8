package nl.kraamflex.billing.domain.law;

import java.time.Instant;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.LawDocument;
import org.jspecify.annotations.Nullable;

/**
 * An edition of a regulation that an operator added: what waits for a second person, and what is in force.
 *
 * @param kind the regulation, such as {@code nza-maximum-tariffs}
 * @param validFrom first day of the edition
 * @param version 1 with the first proposal, one more with each proposal, confirmation and withdrawal
 * @param proposed what waits; null when nothing does
 * @param confirmed what is in force; null before the first confirmation
 */
public record OperatorEdition(
        String kind,
        LocalDate validFrom,
        long version,
        @Nullable Proposed proposed,
        @Nullable Confirmed confirmed) {

    /**
     * Content that waits for a second person.
     *
     * @param by the subject of the token of whoever proposed it
     */
    public record Proposed(LawDocument document, String by, Instant at) {}

    /**
     * Content that is in force.
     *
     * @param proposedBy who proposed it
     * @param confirmedBy who confirmed it, always somebody else
     */
    public record Confirmed(LawDocument document, String proposedBy, String confirmedBy, Instant at) {
        public Confirmed {
            if (proposedBy.equals(confirmedBy)) {
                throw new IllegalArgumentException("One person proposed and confirmed " + document.id() + ".");
            }
        }
    }

    /** An edition of which nothing is known yet. */
    static OperatorEdition none(String kind, LocalDate validFrom) {
        return new OperatorEdition(kind, validFrom, 0, null, null);
    }

    /** The same with other content that waits; what waited before is given up, what is in force stays so. */
    OperatorEdition propose(LawDocument document, String by, Instant at) {
        return new OperatorEdition(kind, validFrom, version + 1, new Proposed(document, by, at), confirmed);
    }

    /** The same with nothing that waits. */
    OperatorEdition withdraw() {
        return new OperatorEdition(kind, validFrom, version + 1, null, confirmed);
    }

    /**
     * The same with what waited in force.
     *
     * @throws LawRefused when nothing waits, or the same person proposed it
     */
    OperatorEdition confirm(String by, Instant at) {
        if (proposed == null) {
            throw new LawRefused(new LawRefusal.NothingToConfirm(kind, validFrom));
        }
        if (proposed.by().equals(by)) {
            throw new LawRefused(new LawRefusal.OwnProposal(kind, validFrom));
        }
        return new OperatorEdition(
                kind, validFrom, version + 1, null, new Confirmed(proposed.document(), proposed.by(), by, at));
    }
}
