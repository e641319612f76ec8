package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.InstitutionStay;
import org.jspecify.annotations.Nullable;

/**
 * What is still to come of a case, so that no bill of it can be the last.
 *
 * @param lasting the stay in a place that the organisation runs that goes on longest; null while none is to come or goes on
 * @param plannedUntil the last date with care to come by the schedule; null where none is
 * @param onOurBill whether our bill may ask for some of it
 */
record ToCome(@Nullable InstitutionStay lasting, @Nullable LocalDate plannedUntil, boolean onOurBill) {
    /** Nothing is known of, or what is known does not count. */
    static final ToCome NOTHING = new ToCome(null, null, false);
}
