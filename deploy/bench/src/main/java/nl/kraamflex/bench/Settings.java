package nl.kraamflex.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

/**
 * What a bench can be told.
 *
 * @param seed what the families are drawn from; the same seed gives the same families
 * @param lawDate the date whose law holds
 */
public record Settings(long seed, LocalDate lawDate) {
    /** What holds when nothing is said. */
    public static final Settings DEFAULT = new Settings(1, LocalDate.of(2026, 1, 1));

    /**
     * Reads the words after the name of a bench.
     *
     * @throws BenchFailure for an option that does not exist, or one without a fitting value
     */
    static Settings parse(List<String> words) {
        Settings settings = DEFAULT;
        for (int at = 0; at < words.size(); at += 2) {
            String option = words.get(at);
            if (!option.equals("--seed") && !option.equals("--law-date")) {
                throw new BenchFailure("\"" + option + "\" is no option of bench: it has --law-date, --seed.");
            }
            if (at + 1 == words.size()) {
                throw new BenchFailure("Option " + option + " has no value: write " + option + " VALUE.");
            }
            String value = words.get(at + 1);
            settings = option.equals("--seed")
                    ? new Settings(seed(value), settings.lawDate)
                    : new Settings(settings.seed, date(value));
        }
        return settings;
    }

    private static long seed(String value) {
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException notANumber) {
            throw new BenchFailure("--seed is \"" + value + "\": give a whole number.", notANumber);
        }
    }

    private static LocalDate date(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException notADate) {
            throw new BenchFailure("--law-date is \"" + value + "\": give a date such as 2026-01-01.", notADate);
        }
    }
}
