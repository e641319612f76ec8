package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import org.jspecify.annotations.Nullable;

/** What has to be so before a line may be sent. Each policy names one reason to hold it; all that apply are told. */
final class ClaimPolicies {
    private final ClaimFacts facts;
    private final ClaimTerm.Standing term;

    /**
     * The policies for the lines of one case.
     *
     * @param term whether its claims are still in time
     */
    ClaimPolicies(ClaimFacts facts, ClaimTerm.Standing term) {
        this.facts = facts;
        this.term = term;
    }

    /** Every reason to hold a line, in the order of {@link ClaimHold}; empty when it may be sent. */
    List<ClaimHold> holds(ClaimCandidate line) {
        List<Optional<ClaimHold>> said = List.of(
                hoursAreSigned(line),
                careCanBeBilled(line),
                policyCoversDate(line),
                supplementaryCoverPays(line),
                insuredIsKnown(line),
                contractHasPrice(line),
                priceStaysWithinMaximum(line),
                codeIsOnFile(line),
                contributionIsKnown(line),
                contributionFitsPrice(line),
                claimIsInTime(line));
        List<ClaimHold> holds = new ArrayList<>();
        said.forEach(hold -> hold.ifPresent(holds::add));
        return holds.stream().sorted().toList();
    }

    private Optional<ClaimHold> hoursAreSigned(ClaimCandidate line) {
        boolean waits = facts.settings().waitsForSignature()
                && line.item().unit() == ClaimUnit.MINUTE
                && facts.billed().signedHours() == null;
        return when(waits, ClaimHold.HOURS_NOT_SIGNED);
    }

    private static Optional<ClaimHold> careCanBeBilled(ClaimCandidate line) {
        return Optional.ofNullable(line.item().subject().careHold()).map(hold -> switch (hold) {
            case BEYOND_INDICATION -> ClaimHold.BEYOND_INDICATION;
            case NO_FUNDING_KNOWN -> ClaimHold.NO_FUNDING_KNOWN;
        });
    }

    private static Optional<ClaimHold> policyCoversDate(ClaimCandidate line) {
        return when(line.policy() == null, ClaimHold.NO_POLICY);
    }

    private static Optional<ClaimHold> supplementaryCoverPays(ClaimCandidate line) {
        @Nullable InsurancePeriod policy = line.policy();
        boolean uncovered = line.item().subject().funding() == Funding.SUPPLEMENTARY
                && policy != null
                && (policy.supplementary() == null || policy.supplementary().hoursPercent() == 0);
        return when(uncovered, ClaimHold.NO_SUPPLEMENTARY_COVER);
    }

    private Optional<ClaimHold> insuredIsKnown(ClaimCandidate line) {
        @Nullable InsurancePeriod policy = line.policy();
        boolean unknown = policy != null
                && policy.policyNumber().isEmpty()
                && !facts.identity(policy.insured()).withBsn();
        return when(unknown, ClaimHold.NO_BSN_OR_POLICY_NUMBER);
    }

    private static Optional<ClaimHold> contractHasPrice(ClaimCandidate line) {
        return when(line.policy() != null && line.price() == null, ClaimHold.NO_CONTRACT);
    }

    private static Optional<ClaimHold> priceStaysWithinMaximum(ClaimCandidate line) {
        @Nullable PriceVerdict verdict = line.verdict();
        return verdict == null
                ? Optional.empty()
                : switch (verdict.outcome()) {
                    case WITHIN_MAXIMUM, WITHIN_MAX_MAX, NOT_APPLICABLE -> Optional.empty();
                    case ABOVE_MAXIMUM -> Optional.of(ClaimHold.ABOVE_MAXIMUM);
                    case NO_REFERENCE -> Optional.of(ClaimHold.NO_MAXIMUM_ON_FILE);
                };
    }

    private static Optional<ClaimHold> codeIsOnFile(ClaimCandidate line) {
        return when(line.code() == null, ClaimHold.NO_CODE);
    }

    private static Optional<ClaimHold> contributionIsKnown(ClaimCandidate line) {
        return when(line.share() instanceof ContributionShares.Share.NotOnFile, ClaimHold.NO_CONTRIBUTION_ON_FILE);
    }

    private static Optional<ClaimHold> contributionFitsPrice(ClaimCandidate line) {
        @Nullable ClaimAmounts amounts = line.amounts();
        return when(amounts != null && amounts.contribution() > amounts.computed(), ClaimHold.CONTRIBUTION_ABOVE_PRICE);
    }

    private Optional<ClaimHold> claimIsInTime(ClaimCandidate line) {
        @Nullable InsurancePeriod policy = line.policy();
        boolean lateIsTaken =
                policy != null && facts.settings().lateClaimsTakenBy().contains(policy.uzovi());
        return switch (term) {
            case IN_TIME -> Optional.empty();
            case OVER -> when(!lateIsTaken, ClaimHold.PAST_CLAIM_TERM);
            case NOT_ON_FILE -> Optional.of(ClaimHold.NO_CLAIM_TERM_ON_FILE);
        };
    }

    private static Optional<ClaimHold> when(boolean holds, ClaimHold hold) {
        return holds ? Optional.of(hold) : Optional.empty();
    }
}
