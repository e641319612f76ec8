package nl.kraamflex.scheduling.domain;

/** Why a day differs from an ordinary day of care. */
public enum DayReason {
    /** Mother and child are not at home yet. */
    BEFORE_HOMECOMING,
    /** Care was already given on the date, and what was delivered does not move. */
    DELIVERED,
    /** The date was over when the plan was made. */
    PAST,
    /** The day of birth: a visit fits between the rest after the birth and the end of day care. */
    DAY_OF_BIRTH,
    /** The day of birth: too little of it is left for the shortest visit. */
    DAY_OF_BIRTH_TOO_LATE,
    /** The day of coming home: a visit fits before the end of day care. */
    DAY_OF_HOMECOMING,
    /** The day of coming home: too little of it is left for the shortest visit. */
    DAY_OF_HOMECOMING_TOO_LATE,
    /** The day of birth is too late for an ordinary visit, and a start-up visit is indicated. */
    START_UP,
    /** Mother and child are in hospital or elsewhere again. */
    AWAY,
    /** No caregiver can come. */
    NO_CAREGIVER,
    /** The family chose a day without care, to try alone. */
    PAUSE,
    /** Nobody pays for care on this day. */
    NOT_FUNDED,
    /** There are too few hours for a visit on every day, and this day's visit was given up. */
    VISIT_GIVEN_UP;

    /** One plain Dutch sentence; {@code longestMinutes} is the longest visit that fits on the day. */
    public String dutch(int longestMinutes) {
        return switch (this) {
            case BEFORE_HOMECOMING -> "Moeder en kind zijn dan nog niet thuis.";
            case DELIVERED -> "Op deze dag is al zorg gegeven.";
            case PAST -> "Deze dag was al voorbij toen de planning werd gemaakt.";
            case DAY_OF_BIRTH ->
                "De geboortedag is kort: er past hoogstens %s uur zorg.".formatted(HoursText.dutch(longestMinutes));
            case DAY_OF_BIRTH_TOO_LATE -> "De geboorte was te laat op de dag voor een bezoek.";
            case DAY_OF_HOMECOMING ->
                "De dag van thuiskomst is kort: er past hoogstens %s uur zorg."
                        .formatted(HoursText.dutch(longestMinutes));
            case DAY_OF_HOMECOMING_TOO_LATE -> "De thuiskomst is te laat op de dag voor een bezoek.";
            case START_UP -> "De geboorte was laat op de dag; er komt een kort bezoek om te starten.";
            case AWAY -> "Moeder en kind zijn dan niet thuis.";
            case NO_CAREGIVER -> "Er kan dan geen kraamverzorgende komen.";
            case PAUSE -> "Het gezin koos een dag zonder zorg.";
            case NOT_FUNDED -> "Zorg op deze dag wordt door niemand betaald.";
            case VISIT_GIVEN_UP -> "Er zijn te weinig uren voor een bezoek op elke dag.";
        };
    }

    /** The same in English. */
    public String english(int longestMinutes) {
        return switch (this) {
            case BEFORE_HOMECOMING -> "Mother and child are not at home yet.";
            case DELIVERED -> "Care was already given on this day.";
            case PAST -> "This day was over when the plan was made.";
            case DAY_OF_BIRTH ->
                "The day of birth is short: at most %s hours of care fit.".formatted(HoursText.english(longestMinutes));
            case DAY_OF_BIRTH_TOO_LATE -> "The birth was too late in the day for a visit.";
            case DAY_OF_HOMECOMING ->
                "The day of coming home is short: at most %s hours of care fit."
                        .formatted(HoursText.english(longestMinutes));
            case DAY_OF_HOMECOMING_TOO_LATE -> "Coming home is too late in the day for a visit.";
            case START_UP -> "The birth was late in the day; a short visit starts the care.";
            case AWAY -> "Mother and child are not at home then.";
            case NO_CAREGIVER -> "No caregiver can come then.";
            case PAUSE -> "The family chose a day without care.";
            case NOT_FUNDED -> "Nobody pays for care on this day.";
            case VISIT_GIVEN_UP -> "There are too few hours for a visit on every day.";
        };
    }
}
