package nl.kraamflex.scheduling.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why a case cannot be planned as it stands. The last plan, if there is one, stays in force.
 *
 * @param code what is in the way
 * @param detail further words for the reader, in English; null when the code says all
 */
public record Attention(Code code, @Nullable String detail) {
    /** What is in the way of a plan. */
    public enum Code {
        /** The birth was not reported. */
        BIRTH_MISSING,
        /** Mother and child are not home and no date is known. */
        HOMECOMING_MISSING,
        /** There is no decision, or the clinician has to set the hours. */
        INDICATION_MISSING,
        /** The decision in force serves an estimate only. */
        INDICATION_PROVISIONAL,
        /** Mother and child come home after the last day of care. */
        HOMECOMING_AFTER_LAST_DAY,
        /** Nobody pays for care on a day that the mode asks for. */
        NO_FUNDING,
        /** Every day of the window is over, delivered or too short for a visit. */
        NO_DAY_LEFT,
        /** The rules leave no plan. */
        NO_PLAN_POSSIBLE,
        /** A setting is not on file for the date of birth. */
        SETTING_MISSING,
        /** A setting on file cannot be planned with. */
        SETTING_UNUSABLE
    }

    /** What stands in the way, where the code says all. */
    public static Attention of(Code code) {
        return new Attention(code, null);
    }

    /** Whether facts are missing that are still to come. */
    public boolean isWaiting() {
        return switch (code) {
            case BIRTH_MISSING, HOMECOMING_MISSING, INDICATION_MISSING, INDICATION_PROVISIONAL -> true;
            case HOMECOMING_AFTER_LAST_DAY,
                    NO_FUNDING,
                    NO_DAY_LEFT,
                    NO_PLAN_POSSIBLE,
                    SETTING_MISSING,
                    SETTING_UNUSABLE -> false;
        };
    }

    /** Nobody pays for a day that a mode asks for. */
    static Attention unfunded(int day, Mode mode) {
        return new Attention(
                Code.NO_FUNDING,
                "Mode %s spreads hours over day %d: record a decision, an agreement or another payer for it, or choose another mode."
                        .formatted(mode, day));
    }

    /** What to know and do, in plain Dutch. */
    public String dutch() {
        return switch (code) {
            case BIRTH_MISSING -> "De geboorte is nog niet gemeld.";
            case HOMECOMING_MISSING -> "De datum van thuiskomst is nog niet bekend.";
            case INDICATION_MISSING -> "Er is nog geen indicatie met uren.";
            case INDICATION_PROVISIONAL -> "De indicatie is nog voorlopig; na de geboorte is een besluit nodig.";
            case HOMECOMING_AFTER_LAST_DAY -> "De thuiskomst ligt na de laatste dag waarop zorg wordt gepland.";
            case NO_FUNDING -> "Voor een dag van deze spreiding is er niemand die de zorg betaalt.";
            case NO_DAY_LEFT -> "Er is geen dag meer over om zorg op te plannen.";
            case NO_PLAN_POSSIBLE -> "De regels laten geen planning toe. Vraag de verloskundige of huisarts.";
            case SETTING_MISSING -> "Een instelling voor de planning ontbreekt op de geboortedatum.";
            case SETTING_UNUSABLE -> "Met een instelling kan niet worden gepland.";
        };
    }

    /** The same in English, with the detail. */
    public String english() {
        String text = switch (code) {
            case BIRTH_MISSING -> "The birth was not reported yet.";
            case HOMECOMING_MISSING -> "The date of coming home is not known yet.";
            case INDICATION_MISSING -> "There is no indication with hours yet.";
            case INDICATION_PROVISIONAL -> "The indication is still provisional; a decision after the birth is needed.";
            case HOMECOMING_AFTER_LAST_DAY -> "Coming home is after the last day on which care is planned.";
            case NO_FUNDING -> "Nobody pays for care on a day of this spread.";
            case NO_DAY_LEFT -> "No day is left on which care can be planned.";
            case NO_PLAN_POSSIBLE -> "The rules leave no plan. Ask the midwife or GP.";
            case SETTING_MISSING -> "A setting for planning is not on file for the date of birth.";
            case SETTING_UNUSABLE -> "A setting cannot be planned with.";
        };
        return detail == null ? text : text + " " + detail;
    }
}
