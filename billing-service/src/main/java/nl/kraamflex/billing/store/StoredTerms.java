package nl.kraamflex.billing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.Map;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import org.jspecify.annotations.Nullable;

/** The terms of a contract as JSON in a column; what contracts are looked up by has columns of its own beside it. */
record StoredTerms(
        String uzovi,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<Performance, Long> prices,
        boolean integratedCare,
        @Nullable String maxMaxAgreement,
        ContributionCollector collector,
        int roundingStep,
        QuantityRounding.Mode roundingMode,
        int leastMinutesPerDay) {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    static String write(ContractTerms terms) {
        try {
            return MAPPER.writeValueAsString(new StoredTerms(
                    terms.uzovi(),
                    terms.validFrom(),
                    terms.validTo(),
                    terms.prices(),
                    terms.integratedCare(),
                    terms.maxMaxAgreement(),
                    terms.collector(),
                    terms.rounding().stepMinutes(),
                    terms.rounding().mode(),
                    terms.leastMinutesPerDay()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The terms of a contract could not be written: this is a defect.", e);
        }
    }

    static ContractTerms read(String json) {
        try {
            StoredTerms stored = MAPPER.readValue(json, StoredTerms.class);
            return new ContractTerms(
                    stored.uzovi,
                    stored.validFrom,
                    stored.validTo,
                    stored.prices,
                    stored.integratedCare,
                    stored.maxMaxAgreement,
                    stored.collector,
                    new QuantityRounding(stored.roundingStep, stored.roundingMode),
                    stored.leastMinutesPerDay);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The stored terms of a contract cannot be read: this is a defect.", e);
        }
    }
}
