package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import nl.kraamflex.billing.domain.ContributionPayer;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done for a case and is claimed, before anything is known of price and insurer.
 *
 * @param subject what it is about
 * @param minutes time that was given; 0 for what is claimed as a whole
 * @param unit minutes of care, or a piece
 * @param payer who bears the own contribution
 * @param begin when it began; null when no visit says so
 * @param end when it ended; null when no visit says so
 */
public record ClaimItem(
        ClaimSubject subject,
        int minutes,
        ClaimUnit unit,
        ContributionPayer payer,
        @Nullable Instant begin,
        @Nullable Instant end) {}
