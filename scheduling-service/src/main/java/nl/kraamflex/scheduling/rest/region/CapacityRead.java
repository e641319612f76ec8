package nl.kraamflex.scheduling.rest.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Caregiver hours per date as they were read. */
final class CapacityRead {
    /** Hours of one date; {@code entry} is its place in the request. */
    private record Given(int quanta, int entry) {}

    private final TreeMap<LocalDate, Given> byDate = new TreeMap<>();

    /**
     * Takes the hours of a date.
     *
     * @return the place of an earlier entry with the same date; null when there is none
     */
    @Nullable
    Integer put(LocalDate date, int quanta, int entry) {
        Given before = byDate.putIfAbsent(date, new Given(quanta, entry));
        return before == null ? null : before.entry();
    }

    boolean isEmpty() {
        return byDate.isEmpty();
    }

    boolean has(LocalDate date) {
        return byDate.containsKey(date);
    }

    LocalDate firstDate() {
        return byDate.firstKey();
    }

    /** Number of dates from the first to the last. */
    long span() {
        return byDate.lastKey().toEpochDay() - byDate.firstKey().toEpochDay() + 1;
    }

    /** Quanta from the first date to the last; 0 on dates between them that were left out. */
    List<Integer> quanta() {
        List<Integer> quanta = new ArrayList<>();
        for (LocalDate date = byDate.firstKey(); !date.isAfter(byDate.lastKey()); date = date.plusDays(1)) {
            Given given = byDate.get(date);
            quanta.add(given == null ? 0 : given.quanta());
        }
        return quanta;
    }
}
