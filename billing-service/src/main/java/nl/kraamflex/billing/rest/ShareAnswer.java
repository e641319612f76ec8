package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** One payer's part of the care of a year. */
public record ShareAnswer(BigDecimal hours, @Nullable BigDecimal amount, Share.Status status) {
    static ShareAnswer of(Share share) {
        return new ShareAnswer(HoursNumber.of(share.minutes()), EuroNumber.orNull(share.cents()), share.status());
    }
}
