package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.OperatorEdition;
import org.jspecify.annotations.Nullable;

/** An edition of an operator: what waits for a second person, and what is in force. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawEditionAnswer(
        String kind,
        LocalDate validFrom,
        long version,
        @Nullable ProposedAnswer proposed,
        @Nullable ConfirmedAnswer confirmed) {

    /** What waits, and who put it forward. */
    public record ProposedAnswer(LawEditionBody edition, String proposedBy, Instant proposedAt) {}

    /** What is in force, and the two persons who made it so. */
    public record ConfirmedAnswer(LawEditionBody edition, String proposedBy, String confirmedBy, Instant confirmedAt) {}

    static LawEditionAnswer of(OperatorEdition edition) {
        OperatorEdition.@Nullable Proposed waiting = edition.proposed();
        OperatorEdition.@Nullable Confirmed inForce = edition.confirmed();
        return new LawEditionAnswer(
                edition.kind(),
                edition.validFrom(),
                edition.version(),
                waiting == null
                        ? null
                        : new ProposedAnswer(
                                LawEditionBody.of(waiting.document().content()), waiting.by(), waiting.at()),
                inForce == null
                        ? null
                        : new ConfirmedAnswer(
                                LawEditionBody.of(inForce.document().content()),
                                inForce.proposedBy(),
                                inForce.confirmedBy(),
                                inForce.at()));
    }
}
