package nl.kraamflex.indication.domain;

import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a decision or a record.
 *
 * @param role in which role
 * @param agbCode AGB code of the clinician, eight digits; absent for others
 */
public record DecidedBy(DeciderRole role, @Nullable String agbCode) {}
