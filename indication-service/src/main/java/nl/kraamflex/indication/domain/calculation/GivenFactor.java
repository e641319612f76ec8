package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.Nullable;

/**
 * A factor that a decision names.
 *
 * @param code its code in the protocol
 * @param clinicianMinutes what the clinician has it add, negative when it takes; a multiple of 15; null to go by what is
 *     published
 */
public record GivenFactor(String code, @Nullable Integer clinicianMinutes) {}
