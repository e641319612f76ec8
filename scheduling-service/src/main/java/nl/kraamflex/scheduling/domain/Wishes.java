package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Dates of which something else is wished than before; the part of the day makes no difference. */
    public Set<LocalDate> changedSince(Wishes before) {
        return Stream.concat(days.stream(), before.days.stream())
                .map(DayWish::date)
                .filter(date ->
                        !of(date).map(DayWish::care).equals(before.of(date).map(DayWish::care)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same wishes but for some dates. */
    Wishes without(List<LocalDate> dates) {
        return new Wishes(
                version,
                recordedAt,
                pattern,
                days.stream().filter(wish -> !dates.contains(wish.date())).toList());
    }

    /** What is wished of a date. */
    public Optional<DayWish> of(LocalDate date) {
        return days.stream().filter(wish -> wish.date().equals(date)).findFirst();
    }
}
