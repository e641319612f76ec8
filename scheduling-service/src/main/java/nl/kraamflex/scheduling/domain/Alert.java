package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An alert that was raised.
 *
 * @param ground why; as long as it is open, with the hours as they stand now
 * @param raisedAt when the ground was found
 * @param clearedAt when the ground was found gone; null while the alert is open
 */
public record Alert(
        AlertGround ground, Instant raisedAt, @Nullable Instant clearedAt) {}
