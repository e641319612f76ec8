package nl.kraamflex.indication.domain;

import java.time.Instant;

/**
 * A decision that is taken back; it stays on record.
 *
 * @param withdrawnAt when
 * @param by who answers for it
 * @param reason why; never leaves this service
 */
public record Withdrawal(Instant withdrawnAt, DecidedBy by, String reason) {}
