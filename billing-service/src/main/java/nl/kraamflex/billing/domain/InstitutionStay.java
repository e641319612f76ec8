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
 * @param rateBelowThreshold who says that the rate stays at or below the threshold of the year; null when nobody does
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
        /** Whom a rate is for. */
        public enum Per {
            /** One person. */
            PERSON,
            /** Mother and child together. */
            BOTH
        }
    }
}
