package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.platform.web.HoursNumber;

/** Written consent to private care, as the API takes it. */
public record ConsentBody(LocalDate consentedOn, BigDecimal hours, BigDecimal pricePerHour) {
    /** The same as the API shows it. */
    public record Answer(
            UUID id,
            LocalDate consentedOn,
            BigDecimal hours,
            BigDecimal pricePerHour,
            Instant recordedAt,
            String recordedBy) {
        static Answer of(PrivateCareConsent consent) {
            return new Answer(
                    consent.id(),
                    consent.consentedOn(),
                    HoursNumber.of(consent.minutes()),
                    EuroNumber.of(consent.centsPerHour()),
                    consent.recordedAt(),
                    consent.recordedBy());
        }
    }

    /** Every consent of a case. */
    public record All(UUID caseId, List<Answer> consents) {
        static All of(UUID caseId, List<PrivateCareConsent> consents) {
            return new All(caseId, consents.stream().map(Answer::of).toList());
        }
    }
}
