package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.f4b6a3.uuid.UuidCreator;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.InstitutionStay;
import org.jspecify.annotations.Nullable;

/** The stays of a case in an institution, as the API takes them. */
public record InstitutionStaysBody(List<StayBody> stays) {
    /** One stay. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StayBody(
            @Nullable UUID id,
            InstitutionStay.@Nullable Kind kind,
            InstitutionStay.Place place,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            boolean medicalNeed,
            boolean mother,
            int children,
            @Nullable RateBody rate,
            @Nullable String rateBelowThreshold,
            InstitutionStay.@Nullable BilledBy billedBy) {
        private InstitutionStay stay() {
            return new InstitutionStay(
                    id == null ? UuidCreator.getTimeOrderedEpoch() : id,
                    kind == null ? InstitutionStay.Kind.ADMISSION : kind,
                    place,
                    from,
                    to,
                    days,
                    medicalNeed,
                    mother,
                    children,
                    rate == null ? null : new InstitutionStay.DayRate(EuroNumber.cents(rate.amount()), rate.per()),
                    rateBelowThreshold,
                    billedBy == null ? InstitutionStay.BilledBy.INSTITUTION : billedBy);
        }

        private static StayBody of(InstitutionStay stay) {
            InstitutionStay.DayRate rate = stay.rate();
            return new StayBody(
                    stay.id(),
                    stay.kind(),
                    stay.place(),
                    stay.from(),
                    stay.to(),
                    stay.days(),
                    stay.medicalNeed(),
                    stay.mother(),
                    stay.children(),
                    rate == null ? null : new RateBody(EuroNumber.of(rate.cents()), rate.per()),
                    stay.rateBelowThreshold(),
                    stay.billedBy());
        }
    }

    /** Rate of the institution for a day. */
    public record RateBody(BigDecimal amount, InstitutionStay.DayRate.Per per) {}

    List<InstitutionStay> read() {
        return Faults.read("stays", stays, StayBody::stay);
    }

    /** The same as the API shows it. */
    public record Answer(
            UUID caseId,
            List<StayBody> stays,
            @Nullable Instant recordedAt,
            @Nullable String recordedBy,
            long version) {
        static Answer of(UUID caseId, Arranged<List<InstitutionStay>> arranged) {
            return new Answer(
                    caseId,
                    arranged.value().stream().map(StayBody::of).toList(),
                    arranged.recordedAt(),
                    arranged.recordedBy(),
                    arranged.version());
        }
    }
}
