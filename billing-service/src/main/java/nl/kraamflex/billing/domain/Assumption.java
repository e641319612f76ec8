package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.wording.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Something an estimate takes for granted.
 *
 * @param kind what it is
 * @param date the date whose amount counts for all hours; null where no such date is assumed
 */
public record Assumption(Kind kind, @Nullable LocalDate date) {
    /** What can be taken for granted. */
    public enum Kind {
        /** Care goes as it is planned now. */
        SCHEDULE_AS_IT_STANDS(Phrase.ASSUME_SCHEDULE),
        /** The schedule knows of care that has not arrived here. */
        DELIVERIES_INCOMPLETE(Phrase.ASSUME_INCOMPLETE),
        /** The hours are those of an intake. */
        INDICATION_PROVISIONAL(Phrase.ASSUME_PROVISIONAL),
        /** All hours count at the amount of the date of birth. */
        ALL_ON_DATE_OF_BIRTH(Phrase.ASSUME_DATE_OF_BIRTH),
        /** All hours count at the amount of the due date. */
        ALL_ON_DUE_DATE(Phrase.ASSUME_DUE_DATE),
        /** Care of some dates has no published amount per hour yet, and is in no total. */
        AMOUNT_NOT_YET_PUBLISHED(Phrase.ASSUME_NOT_PUBLISHED),
        /** Of some care nobody knows yet who pays, and it is in no total. */
        CARE_HELD(Phrase.ASSUME_HELD);

        private final Phrase phrase;

        Kind(Phrase phrase) {
            this.phrase = phrase;
        }

        Phrase phrase() {
            return phrase;
        }
    }

    /** Its stable name. */
    public String id() {
        return kind.name();
    }
}
