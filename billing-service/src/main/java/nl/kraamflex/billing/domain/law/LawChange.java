package nl.kraamflex.billing.domain.law;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry in the record of who changed which figures; entries are added and never changed.
 *
 * @param version of the edition after the change
 * @param action what was done
 * @param by the subject of the token of whoever did it
 * @param at when
 * @param before what was in force until then; null when nothing of an operator was
 * @param after what was proposed, is in force since, or was withdrawn
 */
public record LawChange(
        String kind,
        LocalDate validFrom,
        long version,
        Action action,
        String by,
        Instant at,
        @Nullable String before,
        String after) {

    /** What was done. */
    public enum Action {
        /** Figures were put forward; nothing in force changed. */
        PROPOSED,
        /** A second person confirmed them. */
        CONFIRMED,
        /** What was put forward was given up; nothing in force changed. */
        WITHDRAWN
    }
}
