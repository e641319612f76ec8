package nl.kraamflex.bench;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a bench can be told.
 *
 * @param seed what the families are drawn from; the same seed gives the same families
 * @param lawDate the date whose law holds
 * @param others values of the options of one bench only, by name; those without a value have an empty one
 */
public record Settings(long seed, LocalDate lawDate, Map<String, String> others) {
    /** What holds when nothing is said. */
    public static final Settings DEFAULT = new Settings(1, LocalDate.of(2026, 1, 1));

    /** Keeps a copy of the options. */
    public Settings {
        others = Map.copyOf(others);
    }

    /** Without options of one bench only. */
    public Settings(long seed, LocalDate lawDate) {
        this(seed, lawDate, Map.of());
    }

    /** Whether an option without a value was given. */
    public boolean has(String option) {
        return others.containsKey(option);
    }

    /** The value of an option; empty when it was not given. */
    public Optional<String> value(String option) {
        return Optional.ofNullable(others.get(option));
    }

    /**
     * The value of an option that counts something.
     *
     * @param otherwise what holds when it was not given
     * @throws BenchFailure when the value is no whole number of 0 or more
     */
    public int count(String option, int otherwise) {
        String value = others.get(option);
        if (value == null) {
            return otherwise;
        }
        try {
            return Integer.parseUnsignedInt(value);
        } catch (NumberFormatException notANumber) {
            throw new BenchFailure(option + " is \"" + value + "\": give a whole number of 0 or more.", notANumber);
        }
    }

    /**
     * Reads the words after the name of a bench.
     *
     * @param own the options of that bench
     * @throws BenchFailure for an option that does not exist, or one without a fitting value
     */
    static Settings parse(List<String> words, List<BenchOption> own) {
        List<BenchOption> all = Stream.concat(Stream.of(BenchOption.LAW_DATE, BenchOption.SEED), own.stream())
                .toList();
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at++) {
            BenchOption option = named(words.get(at), all);
            if (!option.takesValue()) {
                given.put(option.name(), "");
            } else if (at + 1 < words.size()) {
                at++;
                given.put(option.name(), words.get(at));
            } else {
                throw new BenchFailure("Option %1$s has no value: write %1$s VALUE.".formatted(option.name()));
            }
        }
        String seed = given.remove(BenchOption.SEED.name());
        String lawDate = given.remove(BenchOption.LAW_DATE.name());
        return new Settings(
                seed == null ? DEFAULT.seed : seed(seed), lawDate == null ? DEFAULT.lawDate : date(lawDate), given);
    }

    private static BenchOption named(String word, List<BenchOption> all) {
        return all.stream()
                .filter(option -> option.name().equals(word))
                .findFirst()
                .orElseThrow(() -> new BenchFailure("\"%s\" is no option of bench: it has %s."
                        .formatted(
                                word,
                                all.stream().map(BenchOption::name).sorted().collect(Collectors.joining(", ")))));
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
