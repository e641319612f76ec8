package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.StayCover;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.settings.StayFormula;

/**
 * Which hours of maternity care were given during a stay in a place that the organisation runs, so that the family does not pay by the hour
 * what it owes by the day, nor for a stay that is free. The contribution by the hour is one for care at home (Besluit zorgverzekering
 * art. 2.16d, first paragraph).
 *
 * <p>A stay takes in its dates from the first on, up to and without the date of going home. On the first date the family comes to the place,
 * and what is on record is care there. On the date of going home nobody recorded in which place the hours were given; they count as hours at
 * home, where care goes on from that date. A stay of which somebody counted the days takes in all of those, and the date of going home is
 * the one after. An outpatient birth takes in none: its care is at home. Neither does a place that is charged by the hour. Hours that are only
 * indicated stand on an assumed date, so no stay takes them in.
 */
public final class CareInStays {
    private record Covered(LocalDate from, LocalDate end, StayCover cover) {
        boolean covers(LocalDate date) {
            return !date.isBefore(from) && date.isBefore(end);
        }
    }

    private final List<Covered> covered = new ArrayList<>(0);

    /**
     * The hours of a case.
     *
     * @param stays its stays
     * @param settings what holds for the organisation on a date
     */
    public CareInStays(List<InstitutionStay> stays, Function<LocalDate, Settings> settings) {
        for (InstitutionStay stay : stays) {
            if (stay.billedBy() == InstitutionStay.BilledBy.ORGANISATION
                    && stay.kind() == InstitutionStay.Kind.ADMISSION) {
                if (stay.medicalNeed()) {
                    covered.add(new Covered(stay.from(), stay.goingHome(), StayCover.MEDICAL_NEED));
                } else if (settings.apply(stay.from()).formulaOf(stay.place()) == StayFormula.PER_DAY) {
                    covered.add(new Covered(stay.from(), stay.goingHome(), StayCover.PER_DAY));
                }
            }
        }
    }

    /** This care with the stay it was given in; itself when it was given in none. */
    public BilledCare placed(BilledCare part) {
        if (part.kind() == CareKind.MATERNITY_CARE && part.status() != CareStatus.INDICATED) {
            for (Covered stay : covered) {
                if (stay.covers(part.date())) {
                    return part.during(stay.cover());
                }
            }
        }
        return part;
    }

    /** All of this care, in its order, each with the stay it was given in. */
    public List<BilledCare> placed(List<BilledCare> care) {
        return covered.isEmpty() ? care : care.stream().map(this::placed).toList();
    }
}
