package nl.kraamflex.billing.domain.settings;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation chose, from a date on; what is null is left to the shipped file. Never edited; a change is a new version.
 *
 * @param version 1 for the first choice, one more with each
 * @param validFrom first date of care for which it holds; null for {@link #NONE} alone
 * @param hoursStatementRequired whether hours must be signed before they are claimed
 * @param maternityHotel how a stay in a maternity hotel is charged
 * @param birthCentre how a stay in a birth centre is charged
 * @param childrenCounted how many of several children owe for a stay
 * @param partDays which dates of a stay count
 * @param motherSharePercent the mother's part of a day rate for both, 0 to 100
 * @param contactText whom a family asks that cannot pay, by language tag (nl, en, tr, ar, pl); not every language need be there
 * @param neutralContactText the same for a family that lost someone
 */
public record OwnChoices(
        long version,
        @Nullable LocalDate validFrom,
        @Nullable Boolean hoursStatementRequired,
        @Nullable StayFormula maternityHotel,
        @Nullable StayFormula birthCentre,
        @Nullable ChildrenCounted childrenCounted,
        @Nullable PartDays partDays,
        @Nullable Integer motherSharePercent,
        Map<String, String> contactText,
        Map<String, String> neutralContactText) {
    /** Nothing was chosen: all is left to the file. */
    public static final OwnChoices NONE =
            new OwnChoices(0, null, null, null, null, null, null, null, Map.of(), Map.of());

    /**
     * Keeps a copy of the texts.
     *
     * @throws IllegalArgumentException when the share is no part of a whole
     */
    public OwnChoices {
        contactText = Map.copyOf(contactText);
        neutralContactText = Map.copyOf(neutralContactText);
        if (motherSharePercent != null && (motherSharePercent < 0 || motherSharePercent > 100)) {
            throw new IllegalArgumentException(
                    "motherSharePercent is %d: give 0 to 100.".formatted(motherSharePercent));
        }
    }
}
