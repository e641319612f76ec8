package nl.kraamflex.billing.domain;

import java.time.Instant;

/**
 * The family's signature under the hours that were given.
 *
 * @param minutes time that it signed for
 * @param signedAt when
 */
public record SignedHours(int minutes, Instant signedAt) {}
