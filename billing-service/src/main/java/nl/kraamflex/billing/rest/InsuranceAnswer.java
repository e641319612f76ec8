package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.InsuranceGap;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.usecase.RecordInsurance;
import org.jspecify.annotations.Nullable;

/** The policies of a case. Neither BSN nor name is part of it, only whether they are on file. */
public record InsuranceAnswer(UUID caseId, List<Policy> policies, List<Gap> gaps, long version) {
    /** One policy. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Policy(
            LocalDate from,
            @Nullable LocalDate to,
            String uzovi,
            String policyNumber,
            InsuredPerson insured,
            boolean bsnOnFile,
            boolean personOnFile,
            InsuranceRequest.@Nullable Cover supplementary) {
        static Policy of(InsurancePeriod period, RecordInsurance.OnRecord found) {
            return new Policy(
                    period.from(),
                    period.to(),
                    period.uzovi(),
                    period.policyNumber(),
                    period.insured(),
                    found.withBsn().contains(period.insured()),
                    found.withDetails().contains(period.insured()),
                    period.supplementary() == null ? null : InsuranceRequest.Cover.of(period.supplementary()));
        }
    }

    /** Dates between two policies that none covers. */
    public record Gap(LocalDate from, LocalDate to, String reason) {
        static Gap of(InsuranceGap gap) {
            return new Gap(
                    gap.from(),
                    gap.to(),
                    "No policy covers these dates. Care on them is held until one does; record it if there is one.");
        }
    }

    static InsuranceAnswer of(UUID caseId, RecordInsurance.OnRecord found) {
        return new InsuranceAnswer(
                caseId,
                found.insurance().periods().stream()
                        .map(period -> Policy.of(period, found))
                        .toList(),
                InsuranceGap.of(found.insurance()).stream().map(Gap::of).toList(),
                found.insurance().version());
    }
}
