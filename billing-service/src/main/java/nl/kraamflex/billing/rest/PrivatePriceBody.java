package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.PrivatePrice;
import org.jspecify.annotations.Nullable;

/** The agreed price of private care, as the API takes it. */
public record PrivatePriceBody(@Nullable BigDecimal pricePerHour) {
    PrivatePrice read() {
        return new PrivatePrice(pricePerHour == null ? null : (Long) EuroNumber.cents(pricePerHour));
    }

    /** The same as the API shows it. */
    public record Answer(
            UUID caseId,
            @Nullable BigDecimal pricePerHour,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            long version) {
        static Answer of(UUID caseId, Arranged<PrivatePrice> arranged) {
            return new Answer(
                    caseId,
                    EuroNumber.orNull(arranged.value().centsPerHour()),
                    arranged.recordedAt(),
                    arranged.recordedBy(),
                    arranged.version());
        }
    }
}
