package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.MidwifeSignature;
import nl.kraamflex.scheduling.domain.OwnChoices;
import nl.kraamflex.scheduling.domain.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's choices where no rule exists: the body of {@code chooseSettings}, and an entry of their history. What is left
 * out is left to the shipped file.
 *
 * @param version which of the organisation's choices these are; absent in a request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Choices(
        @Nullable Long version,
        @Nullable LocalDate validFrom,
        @Nullable Integer roundingStepMinutes,
        @Nullable RoundingMode roundingMode,
        @Nullable MidwifeSignature midwifeSignature) {

    static Choices of(OwnChoices own) {
        return new Choices(
                own.version(), own.validFrom(), own.roundingStepMinutes(), own.roundingMode(), own.midwifeSignature());
    }

    /** The same choices as a version of the organisation's. */
    OwnChoices own(long asVersion) {
        return new OwnChoices(asVersion, validFrom, roundingStepMinutes, roundingMode, midwifeSignature);
    }
}
