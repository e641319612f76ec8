package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.billing.domain.tariff.ContractState;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.PricePeriod;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.billing.usecase.AgreeContracts;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** A contract with an insurer; {@code checks} only where the prices were checked for this answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContractAnswer(
        UUID contractId,
        long version,
        ContractState state,
        String insurer,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate endedOn,
        List<ContractRequest.Price> prices,
        boolean integratedCare,
        @Nullable String maxMaxAgreement,
        ContributionCollector contributionCollector,
        int roundingStep,
        QuantityRounding.Mode roundingMode,
        BigDecimal leastHoursPerDay,
        @Nullable List<PeriodAnswer> checks) {

    /** The verdict on a price for some days of the contract. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PeriodAnswer(LocalDate from, @Nullable LocalDate to, PriceVerdictAnswer verdict) {
        static PeriodAnswer of(PricePeriod period) {
            return new PeriodAnswer(period.from(), period.to(), PriceVerdictAnswer.of(period.verdict()));
        }
    }

    /** One page of contracts in the order in which they were begun. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Page(List<ContractAnswer> items, @Nullable String next) {}

    /** A version of a contract, and who made it. */
    public record Recorded(String recordedBy, Instant recordedAt, ContractAnswer contract) {
        private static Recorded of(ContractRegister.Recorded recorded) {
            return new Recorded(
                    recorded.recordedBy(), recorded.recordedAt(), ContractAnswer.of(recorded.contract(), null));
        }
    }

    /** All versions of a contract, the oldest first. */
    public record Versions(UUID contractId, List<Recorded> versions) {
        static Versions of(UUID contractId, List<ContractRegister.Recorded> versions) {
            return new Versions(contractId, versions.stream().map(Recorded::of).toList());
        }
    }

    static ContractAnswer of(AgreeContracts.Checked checked) {
        return of(checked.contract(), checked.periods());
    }

    static ContractAnswer of(Contract contract, @Nullable List<PricePeriod> checks) {
        ContractTerms terms = contract.terms();
        return new ContractAnswer(
                contract.id(),
                contract.version(),
                contract.state(),
                terms.uzovi(),
                terms.validFrom(),
                terms.validTo(),
                contract.endedOn(),
                prices(terms),
                terms.integratedCare(),
                terms.maxMaxAgreement(),
                terms.collector(),
                terms.rounding().stepMinutes(),
                terms.rounding().mode(),
                HoursNumber.of(terms.leastMinutesPerDay()),
                checks == null ? null : checks.stream().map(PeriodAnswer::of).toList());
    }

    private static List<ContractRequest.Price> prices(ContractTerms terms) {
        return terms.prices().entrySet().stream()
                .map(price -> new ContractRequest.Price(price.getKey(), EuroNumber.of(price.getValue())))
                .toList();
    }
}
