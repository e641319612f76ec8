package nl.kraamflex.scheduling.domain;

/**
 * Something a plan takes for granted because nobody reported it.
 *
 * @param code what is assumed
 * @param figure the setting that was taken instead
 */
public record Assumption(Code code, FigureUsed figure) {
    /** What is assumed. */
    public enum Code {
        /** The time of coming home, of which only the date is reported. */
        TIME_OF_HOMECOMING,
        /** That a visit can begin so long after the birth. */
        REST_AFTER_BIRTH,
        /** That no visit on a short day lasts beyond this time of day. */
        END_OF_DAY_CARE
    }

    /** What the figure says: a time of day, such as {@code 09:00}, or a number of minutes. */
    public String amount() {
        return switch (code) {
            case TIME_OF_HOMECOMING, END_OF_DAY_CARE -> clock(minutes());
            case REST_AFTER_BIRTH -> String.valueOf(minutes());
        };
    }

    private int minutes() {
        return Math.toIntExact(figure.amounts().getFirst());
    }

    /** One plain Dutch sentence. */
    public String dutch() {
        return switch (code) {
            case TIME_OF_HOMECOMING ->
                "Alleen de datum van thuiskomst is bekend; we rekenen met %s uur.".formatted(amount());
            case REST_AFTER_BIRTH -> "Een bezoek begint op zijn vroegst %s minuten na de geboorte.".formatted(amount());
            case END_OF_DAY_CARE -> "De dagzorg eindigt om %s uur.".formatted(amount());
        };
    }

    /** The same in English. */
    public String english() {
        return switch (code) {
            case TIME_OF_HOMECOMING -> "Only the date of coming home is known; %s is assumed.".formatted(amount());
            case REST_AFTER_BIRTH -> "A visit begins %s minutes after the birth at the earliest.".formatted(amount());
            case END_OF_DAY_CARE -> "Day care ends at %s.".formatted(amount());
        };
    }

    private static String clock(int minuteOfDay) {
        return "%02d:%02d".formatted(minuteOfDay / 60, minuteOfDay % 60);
    }
}
