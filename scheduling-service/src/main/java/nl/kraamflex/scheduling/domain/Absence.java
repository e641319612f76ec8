package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates after coming home on which nobody to care for is at home.
 *
 * @param from first of them
 * @param backOn date on which they are home again, after {@code from}; null while it is not known
 */
public record Absence(LocalDate from, @Nullable LocalDate backOn) {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException naming the field and both dates
     */
    public Absence {
        if (backOn != null && !backOn.isAfter(from)) {
            throw new IllegalArgumentException("backOn is %s: give a date after %s".formatted(backOn, from));
        }
    }

    /** Whether they are away on a date. */
    boolean covers(LocalDate date) {
        return !date.isBefore(from) && (backOn == null || date.isBefore(backOn));
    }
}
