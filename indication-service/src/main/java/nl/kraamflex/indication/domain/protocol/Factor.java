package nl.kraamflex.indication.domain.protocol;

import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Unit;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A reason for more or fewer hours (plus- en minfactor).
 *
 * @param code its name in the API, such as {@code CAESAREAN}
 * @param ruleId its name in an explanation, such as {@code factor-caesarean}
 * @param label what a sentence calls it
 * @param direction whether it adds or takes
 * @param hours published minutes, for the case or for each day of care; absent where the clinician decides
 * @param appliesWhen fact that makes it apply without being named
 * @param note what the file remarks
 */
public record Factor(
        String code,
        String ruleId,
        Wording label,
        Direction direction,
        @Nullable Figure hours,
        @Nullable Circumstance appliesWhen,
        @Nullable String note) {

    /** Whether its hours count for each day of care. */
    public boolean perCareDay() {
        return hours != null && hours.unit() == Unit.MINUTES_PER_CARE_DAY;
    }
}
