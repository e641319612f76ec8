package nl.kraamflex.billing.messaging.claimfile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.claim.ClaimAmounts;
import nl.kraamflex.billing.domain.claim.ClaimCode;
import nl.kraamflex.billing.domain.claim.ClaimContent;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.insurance.Bsn;
import org.jspecify.annotations.Nullable;

/** A line as it stands in a file that no standard prescribes: every field by its own name, amounts in euros. */
@JsonPropertyOrder({
    "reference",
    "earlierReference",
    "sign",
    "bsn",
    "uzovi",
    "policyNumber",
    "insured",
    "performance",
    "codeList",
    "code",
    "careDate",
    "begin",
    "end",
    "quantity",
    "unit",
    "unitTariff",
    "computedAmount",
    "ownContribution",
    "ownContributionCollectedBy",
    "claimedAmount",
    "provider",
    "deliveredBy",
    "referredBy",
    "authorisationNumber",
    "passOnAllowed"
})
record NeutralLine(
        String reference,
        @Nullable String earlierReference,
        String sign,
        @Nullable String bsn,
        String uzovi,
        String policyNumber,
        String insured,
        String performance,
        String codeList,
        String code,
        LocalDate careDate,
        @Nullable Instant begin,
        @Nullable Instant end,
        int quantity,
        String unit,
        BigDecimal unitTariff,
        BigDecimal computedAmount,
        BigDecimal ownContribution,
        String ownContributionCollectedBy,
        BigDecimal claimedAmount,
        String provider,
        String deliveredBy,
        @Nullable String referredBy,
        @Nullable String authorisationNumber,
        boolean passOnAllowed) {

    /**
     * A line that is fit to be sent.
     *
     * @throws IllegalStateException when it lacks code or amounts, which no released line does
     */
    static NeutralLine of(ClaimFile.Insured insured, ClaimLine line) {
        ClaimContent content = line.content();
        ClaimCode code = content.code();
        ClaimAmounts amounts = content.amounts();
        if (code == null || amounts == null) {
            throw new IllegalStateException(
                    "Line %s was released without code or amounts: this is a defect.".formatted(line.reference()));
        }
        Bsn bsn = insured.identity().bsn();
        return new NeutralLine(
                line.reference(),
                line.earlierReference(),
                line.sign().name(),
                bsn == null ? null : bsn.digits(),
                insured.policy().uzovi(),
                insured.policy().policyNumber(),
                insured.policy().insured().name(),
                content.subject().performance().name(),
                code.codeList(),
                code.code(),
                content.subject().date(),
                content.begin(),
                content.end(),
                content.quantity(),
                content.unit().name(),
                euros(amounts.unitTariff()),
                euros(amounts.computed()),
                euros(amounts.contribution()),
                amounts.collector().name(),
                euros(amounts.claimed()),
                content.provider(),
                content.provider(),
                content.referredBy(),
                content.authorisationNumber(),
                true);
    }

    static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "NeutralLine[" + reference + "]";
    }
}
