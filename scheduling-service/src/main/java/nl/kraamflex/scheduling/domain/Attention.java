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
        /** Every day of the window is over, delivered or too short for a visit. */
        NO_DAY_LEFT,
        /** The rules leave no plan. */
        NO_PLAN_POSSIBLE,
        /** A setting is not on file for the date of birth. */
        SETTING_MISSING,
        /** A setting on file cannot be planned with. */
        SETTING_UNUSABLE
    }

    static Attention of(Code code) {
        return new Attention(code, null);
    }

    /** What to know and do, in plain Dutch. */
    public String dutch() {
        return switch (code) {
            case BIRTH_MISSING -> "De geboorte is nog niet gemeld.";
            case HOMECOMING_MISSING -> "De datum van thuiskomst is nog niet bekend.";
            case INDICATION_MISSING -> "Er is nog geen indicatie met uren.";
            case INDICATION_PROVISIONAL -> "De indicatie is nog voorlopig; na de geboorte is een besluit nodig.";
            case HOMECOMING_AFTER_LAST_DAY -> "De thuiskomst ligt na de laatste dag waarop zorg wordt gepland.";
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
            case NO_DAY_LEFT -> "No day is left on which care can be planned.";
            case NO_PLAN_POSSIBLE -> "The rules leave no plan. Ask the midwife or GP.";
            case SETTING_MISSING -> "A setting for planning is not on file for the date of birth.";
            case SETTING_UNUSABLE -> "A setting cannot be planned with.";
        };
        return detail == null ? text : text + " " + detail;
    }
}
