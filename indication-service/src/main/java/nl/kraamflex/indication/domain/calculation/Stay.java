package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stay away from home of mother or child after the birth; admissions later on are further stays.
 *
 * @param person who stayed
 * @param child which child, from 1 in the order of birth; null for all of them, and for the mother
 * @param place where
 * @param from date it began; nights from this date on count
 * @param until date of going home, whose night does not count; null while it lasts
 * @param incubator whether the child was in an incubator, which can give deferred care
 */
public record Stay(
        Person person,
        @Nullable Integer child,
        Place place,
        LocalDate from,
        @Nullable LocalDate until,
        boolean incubator) {
    /** Whose stay it is. */
    public enum Person {
        MOTHER,
        CHILD
    }

    /** Where it is spent. */
    public enum Place {
        HOSPITAL,
        /** Birth centre (geboortecentrum). */
        BIRTH_CENTRE,
        /** Maternity hotel (kraamhotel). */
        MATERNITY_HOTEL
    }
}
