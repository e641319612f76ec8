package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.platform.web.HoursNumber;

/** What all lines add up to. */
public record TotalAnswer(BigDecimal hours, BigDecimal amount) {
    static TotalAnswer of(OwnContribution.Owed owed) {
        return new TotalAnswer(HoursNumber.of(owed.minutes()), EuroNumber.of(owed.cents()));
    }

    static TotalAnswer of(Statement statement) {
        return new TotalAnswer(HoursNumber.of(statement.minutes()), EuroNumber.of(statement.cents()));
    }
}
