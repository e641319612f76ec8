package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.platform.web.HoursNumber;

/** What the lines of one calendar year add up to. */
public record YearAnswer(int year, BigDecimal hours, int days, BigDecimal amount) {
    static YearAnswer of(YearTotal total) {
        return new YearAnswer(
                total.year(), HoursNumber.of(total.minutes()), total.days(), EuroNumber.of(total.cents()));
    }
}
