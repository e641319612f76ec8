package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stay of mother and child in an institution.
 *
 * @param id names the stay on answers and statements
 * @param kind an admission, or an outpatient birth (poliklinische bevalling)
 * @param place where
 * @param from first date
 * @param to last date; null when {@code days} is given
 * @param days how many days count, from {@code from} on; null when {@code to} is given
 * @param medicalNeed whether it is medically necessary, and so free of contribution
 * @param mother whether the mother is one of the persons it is owed for
 * @param children how many children it is owed for, 0 or more
 * @param rate day rate of the institution; null when it is not known
 * @param rateBelowThreshold who says that the rate stays at or below the threshold of the year, such as the institution or its price list;
 *     no name of a person of the family; null when nobody does
 * @param billedBy whose bill it is
 */
public record InstitutionStay(
        UUID id,
        Kind kind,
        Place place,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Integer days,
        boolean medicalNeed,
        boolean mother,
        int children,
        @Nullable DayRate rate,
        @Nullable String rateBelowThreshold,
        BilledBy billedBy) {
    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public InstitutionStay {
        if ((to == null) == (days == null)) {
            throw new IllegalArgumentException("to is %s and days is %s: give one of the two.".formatted(to, days));
        }
        if (to != null && to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "to is %s, before from, %s: give that date or a later one.".formatted(to, from));
        }
        if (days != null && days < 1) {
            throw new IllegalArgumentException("days is %d: give 1 or more.".formatted(days));
        }
        if (children < 0) {
            throw new IllegalArgumentException("children is %d: give 0 or more.".formatted(children));
        }
        if (!mother && children == 0) {
            throw new IllegalArgumentException(
                    "mother is false and children is 0: a stay is somebody's, so count at least one person.");
        }
        if (rateBelowThreshold != null && rateBelowThreshold.isBlank()) {
            throw new IllegalArgumentException(
                    "rateBelowThreshold is blank: name who says that the rate stays below the threshold, or leave it out.");
        }
    }

    /** The last date of the stay, or the last that counts. */
    public LocalDate lastDate() {
        if (to != null) {
            return to;
        }
        return days == null ? from : from.plusDays(days - 1L);
    }

    /** The date of going home: the last date, or the one after the days that somebody counted. */
    public LocalDate goingHome() {
        return to == null ? lastDate().plusDays(1) : to;
    }

    /** What kind of stay it is. */
    public enum Kind {
        /** Mother and child stay for one or more days. */
        ADMISSION,
        /** A birth in a hospital or birth centre, with home care right after. */
        OUTPATIENT_BIRTH
    }

    /** Where a stay is. */
    public enum Place {
        /** A hospital: the contribution is owed per day. */
        HOSPITAL,
        /** A birth centre (geboortecentrum): per hour or per day, as the organisation chose. */
        BIRTH_CENTRE,
        /** A maternity hotel (kraamhotel): per hour or per day, as the organisation chose. */
        MATERNITY_HOTEL
    }

    /** Whose bill the contribution of a stay is. */
    public enum BilledBy {
        /** The institution's. */
        INSTITUTION,
        /** Ours, because this organisation runs the place. */
        ORGANISATION
    }

    /**
     * Rate of an institution for one day.
     *
     * @param cents euro cents, 0 or more
     * @param per whether it is for one person or for mother and child together
     */
    public record DayRate(long cents, Per per) {
        public DayRate {
            if (cents < 0) {
                throw new IllegalArgumentException("rate is %d cents: give 0 or more.".formatted(cents));
            }
        }

        /** Whom a rate is for. */
        public enum Per {
            /** One person. */
            PERSON,
            /** Mother and child together. */
            BOTH
        }
    }
}
