package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation chose, from a date on; what is null is left to the shipped file. Never edited; a change is a new version.
 *
 * @param version 1 for the first choice, one more with each
 * @param validFrom first date on which it holds; null for {@link #NONE} alone
 * @param roundingStepMinutes one of {@link Rounding#STEPS}
 * @param roundingMode to which side the length of a visit is rounded
 * @param midwifeSignature whether a midwife or general practitioner signs for the hours
 */
public record OwnChoices(
        long version,
        @Nullable LocalDate validFrom,
        @Nullable Integer roundingStepMinutes,
        @Nullable RoundingMode roundingMode,
        @Nullable MidwifeSignature midwifeSignature) {
    /** Nothing was chosen: all is left to the file. */
    public static final OwnChoices NONE = new OwnChoices(0, null, null, null, null);
}
