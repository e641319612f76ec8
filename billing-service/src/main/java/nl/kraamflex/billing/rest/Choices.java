package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.StayFormula;
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
        @Nullable Boolean hoursStatementRequired,
        @Nullable StayFormula maternityHotel,
        @Nullable StayFormula birthCentre,
        @Nullable ChildrenCounted childrenCounted,
        @Nullable PartDays partDays,
        @Nullable Integer motherSharePercent,
        @Nullable Map<String, String> contactText,
        @Nullable Map<String, String> neutralContactText,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {

    static Choices of(ChosenSettings.Recorded recorded) {
        OwnChoices own = recorded.choices();
        return new Choices(
                own.version(),
                own.validFrom(),
                own.hoursStatementRequired(),
                own.maternityHotel(),
                own.birthCentre(),
                own.childrenCounted(),
                own.partDays(),
                own.motherSharePercent(),
                own.contactText(),
                own.neutralContactText(),
                recorded.recordedAt(),
                recorded.recordedBy());
    }

    /** The same choices as a version of the organisation's. */
    OwnChoices own(long asVersion) {
        return new OwnChoices(
                asVersion,
                validFrom,
                hoursStatementRequired,
                maternityHotel,
                birthCentre,
                childrenCounted,
                partDays,
                motherSharePercent,
                contactText == null ? Map.of() : contactText,
                neutralContactText == null ? Map.of() : neutralContactText);
    }
}
