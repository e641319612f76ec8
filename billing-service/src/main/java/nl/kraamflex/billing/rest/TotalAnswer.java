package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.platform.web.HoursNumber;

/** What all lines of a statement add up to. */
public record TotalAnswer(BigDecimal hours, int days, BigDecimal amount) {
    static TotalAnswer of(Statement statement) {
        return new TotalAnswer(HoursNumber.of(statement.minutes()), statement.days(), EuroNumber.of(statement.cents()));
    }
}
