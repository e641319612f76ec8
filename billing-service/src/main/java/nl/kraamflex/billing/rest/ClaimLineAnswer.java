package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.claim.ClaimAmounts;
import nl.kraamflex.billing.domain.claim.ClaimCode;
import nl.kraamflex.billing.domain.claim.ClaimContent;
import nl.kraamflex.billing.domain.claim.ClaimHold;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimProvenance;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.domain.claim.ClaimUnit;
import nl.kraamflex.billing.domain.claim.InsuredPolicy;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/** A claim line with what the insurer answered. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimLineAnswer(
        String reference,
        @Nullable String earlierReference,
        ClaimSign sign,
        ClaimState state,
        List<Hold> holds,
        @Nullable UUID batchId,
        UUID caseId,
        Performance performance,
        LocalDate careDate,
        @Nullable Funding funding,
        @Nullable String codeList,
        @Nullable String code,
        @Nullable Instant begin,
        @Nullable Instant end,
        int quantity,
        ClaimUnit unit,
        @Nullable Amounts amounts,
        @Nullable Policy policy,
        String provider,
        String deliveredBy,
        @Nullable String referredBy,
        @Nullable String authorisationNumber,
        boolean passOnAllowed,
        @Nullable Result result,
        ClaimProvenance provenance) {
    /** Why a line is held, and what to do. */
    public record Hold(ClaimHold reason, String text, String remedy) {
        static Hold of(ClaimHold hold) {
            return new Hold(hold, hold.text(), hold.remedy());
        }
    }

    /** What a line comes to, in euros. */
    public record Amounts(
            BigDecimal unitTariff,
            BigDecimal computedAmount,
            BigDecimal ownContribution,
            ContributionCollector ownContributionCollectedBy,
            BigDecimal claimedAmount,
            UUID contractId,
            long contractVersion) {
        static Amounts of(ClaimAmounts amounts) {
            return new Amounts(
                    EuroNumber.of(amounts.unitTariff()),
                    EuroNumber.of(amounts.computed()),
                    EuroNumber.of(amounts.contribution()),
                    amounts.collector(),
                    EuroNumber.of(amounts.claimed()),
                    amounts.contractId(),
                    amounts.contractVersion());
        }
    }

    /** Under which policy it is claimed; the BSN is no part of it. */
    public record Policy(String uzovi, String policyNumber, InsuredPerson insured) {
        static Policy of(InsuredPolicy policy) {
            return new Policy(policy.uzovi(), policy.policyNumber(), policy.insured());
        }
    }

    /** What the insurer answered. */
    public record Result(ClaimResult.Outcome outcome, BigDecimal grantedAmount, List<ReturnCode> returnCodes) {
        static Result of(ClaimResult result) {
            return new Result(
                    result.outcome(),
                    EuroNumber.of(result.grantedCents()),
                    result.returnCodes().stream().map(ReturnCode::of).toList());
        }
    }

    static ClaimLineAnswer of(ClaimLine line, @Nullable ClaimResult result) {
        ClaimContent content = line.content();
        @Nullable ClaimCode code = content.code();
        return new ClaimLineAnswer(
                line.reference(),
                line.earlierReference(),
                line.sign(),
                line.state(),
                line.holds().stream().map(Hold::of).toList(),
                line.batchId(),
                content.caseId(),
                content.subject().performance(),
                content.subject().date(),
                content.subject().funding(),
                code == null ? null : code.codeList(),
                code == null ? null : code.code(),
                content.begin(),
                content.end(),
                content.quantity(),
                content.unit(),
                content.amounts() == null ? null : Amounts.of(content.amounts()),
                content.policy() == null ? null : Policy.of(content.policy()),
                content.provider(),
                content.provider(),
                content.referredBy(),
                content.authorisationNumber(),
                true,
                result == null ? null : Result.of(result),
                content.provenance());
    }
}
