package nl.kraamflex.billing.domain.insurance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates between two policies of a case that no policy covers. Care on them cannot be claimed until one does.
 *
 * @param from first such date
 * @param to last such date
 */
public record InsuranceGap(LocalDate from, LocalDate to) {

    /**
     * The gaps between the policies of a case.
     *
     * @return in time; empty when each policy follows on the one before
     */
    public static List<InsuranceGap> of(CaseInsurance insurance) {
        List<InsuranceGap> gaps = new ArrayList<>();
        List<InsurancePeriod> periods = insurance.periods();
        for (int next = 1; next < periods.size(); next++) {
            LocalDate end = periods.get(next - 1).to();
            LocalDate begin = periods.get(next).from();
            if (end != null && end.plusDays(1).isBefore(begin)) {
                gaps.add(new InsuranceGap(end.plusDays(1), begin.minusDays(1)));
            }
        }
        return List.copyOf(gaps);
    }
}
