package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a family wishes its hours to be spread. Never edited; a change is a new version.
 *
 * @param version 1 for the first, one more with each
 * @param recordedAt when they were recorded; null before any were
 * @param pattern how the hours run over the days no wish names
 * @param days wishes by date, ascending; at most one for a date
 */
public record Wishes(long version, @Nullable Instant recordedAt, Pattern pattern, List<DayWish> days) {
    /** Nothing was wished. */
    public static final Wishes NONE = new Wishes(0, null, Pattern.USUAL, List.of());

    /** Puts the days in order of their dates. */
    public Wishes {
        days = days.stream().sorted(Comparator.comparing(DayWish::date)).toList();
    }

    /** What is wished of a date. */
    public Optional<DayWish> of(LocalDate date) {
        return days.stream().filter(wish -> wish.date().equals(date)).findFirst();
    }
}
