package nl.kraamflex.billing.domain.insurance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The policies of a case over time.
 *
 * @param version 0 when none was ever recorded, one more with each change
 * @param periods the policies, first date first; at most one a date
 */
public record CaseInsurance(long version, List<InsurancePeriod> periods) {
    /** A case of which no policy was ever recorded. */
    public static final CaseInsurance NONE = new CaseInsurance(0, List.of());

    public CaseInsurance {
        periods = periods.stream()
                .sorted(Comparator.comparing(InsurancePeriod::from))
                .toList();
    }

    /** The policy that pays for care of a date; empty when none is on file for it. */
    public Optional<InsurancePeriod> on(LocalDate date) {
        return periods.stream().filter(period -> period.covers(date)).findFirst();
    }
}
