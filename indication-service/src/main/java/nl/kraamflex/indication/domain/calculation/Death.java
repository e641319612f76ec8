package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child that died.
 *
 * @param child which, from 1 in the order of birth
 * @param on date on which it died; null when it was stillborn
 */
public record Death(int child, @Nullable LocalDate on) {
    /** Whether it was not alive any more when a date began. */
    boolean before(LocalDate date) {
        return on == null || on.isBefore(date);
    }
}
