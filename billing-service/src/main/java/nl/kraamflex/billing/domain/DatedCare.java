package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Care on one calendar date in Europe/Amsterdam.
 *
 * @param date the date whose figures count
 * @param minutes time of care, 0 or more and a multiple of 15
 * @param status how sure it is
 * @param funding who pays; null when nobody is known to
 */
public record DatedCare(
        LocalDate date,
        int minutes,
        CareStatus status,
        @Nullable Funding funding) {
    private static final int STEP_MINUTES = 15;

    public DatedCare {
        if (minutes < 0 || minutes % STEP_MINUTES != 0) {
            throw new IllegalArgumentException(
                    "minutes is %d on %s: care is counted in quarters of an hour, so give 0 or a multiple of %d."
                            .formatted(minutes, date, STEP_MINUTES));
        }
    }

    /** Care that basic insurance pays for. */
    public DatedCare(LocalDate date, int minutes, CareStatus status) {
        this(date, minutes, status, Funding.BASIC);
    }

    /** Care that was given. */
    public static DatedCare delivered(LocalDate date, int minutes) {
        return new DatedCare(date, minutes, CareStatus.DELIVERED);
    }

    /** Care that is planned. */
    public static DatedCare planned(LocalDate date, int minutes) {
        return new DatedCare(date, minutes, CareStatus.PLANNED);
    }

    /** Care that is indicated and not planned; the date is an assumption. */
    public static DatedCare indicated(LocalDate assumed, int minutes) {
        return new DatedCare(assumed, minutes, CareStatus.INDICATED);
    }
}
