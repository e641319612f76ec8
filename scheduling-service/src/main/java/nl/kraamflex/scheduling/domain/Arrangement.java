package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the organisation arranged for a case: how freely its hours are spread, who pays beyond basic insurance, and with which
 * families it shares caregiver hours. Never edited;
 * a change is a new version.
 *
 * @param version 1 for the first, one more with each
 * @param recordedAt when it was recorded
 * @param mode null to follow the indication: EXTENDED where it reaches beyond the ordinary days, else STANDARD
 * @param funded days that others pay for, in order of preference where two cover the same day
 * @param earlierPauses a midwife's agreement to pauses earlier than usual; null without one
 * @param startUpCare whether a start-up visit is indicated on a day of birth that is too late for an ordinary one
 * @param regionCode the organisation's own code of the region whose caregiver hours the case shares, see {@link #REGION_CODE};
 *     null in none
 */
public record Arrangement(
        long version,
        @Nullable Instant recordedAt,
        @Nullable Mode mode,
        List<FundedDays> funded,
        @Nullable EarlierPauses earlierPauses,
        boolean startUpCare,
        @Nullable String regionCode) {

    /** Form of a region's code: 1 to 32 characters that stand in an address as they are. */
    public static final String REGION_CODE = "[A-Za-z0-9][A-Za-z0-9._~-]{0,31}";

    /**
     * A midwife agreed that pauses may begin earlier.
     *
     * @param fromDay first day on which a pause may begin, 2 or more
     * @param agbCode AGB code of the midwife
     * @param agreedOn date on which she agreed
     */
    public record EarlierPauses(int fromDay, String agbCode, LocalDate agreedOn) {}

    /** Nothing was arranged: all follows from the indication. */
    public static final Arrangement NONE = new Arrangement(0, null, null, List.of(), null, false, null);

    /**
     * What is wrong with an agreement on earlier pauses that is still to be made.
     *
     * @param pointer of its date in the request
     */
    public Optional<Fault> agreedAfter(LocalDate today, String pointer) {
        EarlierPauses earlier = earlierPauses;
        return earlier == null || !earlier.agreedOn().isAfter(today)
                ? Optional.empty()
                : Optional.of(new Fault(
                        pointer,
                        "is %s, after today, %s: give the date on which the midwife agreed"
                                .formatted(earlier.agreedOn(), today)));
    }

    /** Whether a case is planned by itself under this arrangement as under another: the region plays no part in that. */
    public boolean plansLike(Arrangement other) {
        return mode == other.mode
                && funded.equals(other.funded)
                && Objects.equals(earlierPauses, other.earlierPauses)
                && startUpCare == other.startUpCare;
    }

    /**
     * Keeps a copy of the list.
     *
     * @throws IllegalArgumentException when the region's code has another form
     */
    public Arrangement {
        funded = List.copyOf(funded);
        if (regionCode != null && !regionCode.matches(REGION_CODE)) {
            throw new IllegalArgumentException(
                    "regionCode is %s: give 1 to 32 letters, digits and . _ ~ -, the first a letter or digit"
                            .formatted(regionCode));
        }
    }
}
