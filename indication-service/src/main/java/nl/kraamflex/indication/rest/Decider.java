package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a decision or a record, in requests and answers.
 *
 * @param role in which role
 * @param agbCode AGB code of the clinician; left out for others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Decider(DeciderRole role, @Nullable String agbCode) {
    static Decider of(DecidedBy by) {
        return new Decider(by.role(), by.agbCode());
    }

    DecidedBy decidedBy() {
        return new DecidedBy(role, agbCode);
    }
}
