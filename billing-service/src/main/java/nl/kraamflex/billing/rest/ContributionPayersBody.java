package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.PayerPeriod;
import org.jspecify.annotations.Nullable;

/** Who bears the own contribution of a case, as the API takes it. */
public record ContributionPayersBody(List<PeriodBody> periods) {
    /** A period in which one bears it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeriodBody(
            LocalDate from,
            @Nullable LocalDate to,
            ContributionPayer payer,
            @Nullable String pilot) {
        private PayerPeriod period() {
            return new PayerPeriod(from, to, payer, pilot);
        }

        private static PeriodBody of(PayerPeriod period) {
            return new PeriodBody(period.from(), period.to(), period.payer(), period.pilot());
        }
    }

    List<PayerPeriod> read() {
        return Faults.read("periods", periods, PeriodBody::period);
    }

    /** The same as the API shows it. */
    public record Answer(
            UUID caseId,
            List<PeriodBody> periods,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            long version) {
        static Answer of(UUID caseId, Arranged<List<PayerPeriod>> arranged) {
            return new Answer(
                    caseId,
                    arranged.value().stream().map(PeriodBody::of).toList(),
                    arranged.recordedAt(),
                    arranged.recordedBy(),
                    arranged.version());
        }
    }
}
