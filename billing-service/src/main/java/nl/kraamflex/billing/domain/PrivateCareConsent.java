package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Written consent of a family to pay for care beyond the indicated hours itself. It is recorded once and never changed.
 *
 * @param id names the consent
 * @param consentedOn date on which the family consented in writing
 * @param minutes how much care it covers, more than 0 and a multiple of 15
 * @param centsPerHour agreed price, in euro cents per hour, 0 or more
 * @param recordedAt when it was recorded
 * @param recordedBy who recorded it
 */
public record PrivateCareConsent(
        UUID id, LocalDate consentedOn, int minutes, long centsPerHour, Instant recordedAt, String recordedBy) {
    private static final int STEP_MINUTES = 15;

    public PrivateCareConsent {
        if (minutes <= 0 || minutes % STEP_MINUTES != 0) {
            throw new IllegalArgumentException(
                    "minutes is %d: give a multiple of %d above 0.".formatted(minutes, STEP_MINUTES));
        }
        if (centsPerHour < 0) {
            throw new IllegalArgumentException("centsPerHour is %d: give 0 or more.".formatted(centsPerHour));
        }
    }
}
