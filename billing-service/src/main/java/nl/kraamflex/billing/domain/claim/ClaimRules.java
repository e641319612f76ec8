package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.billing.domain.tariff.PriceCheck;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * The claim lines of a case as they would be now: each item goes to the insurer of its date, at the price agreed for that date, and
 * waits while anything about it is not known.
 */
public final class ClaimRules {
    private final ClaimFacts facts;
    private final DatedLaw law;
    private final ContractsOfCase contracts;

    private ClaimRules(ClaimFacts facts, DatedLaw law, Contracts contracts) {
        this.facts = facts;
        this.law = law;
        this.contracts = new ContractsOfCase(facts.insurance(), contracts);
    }

    /**
     * The lines of a case.
     *
     * @param facts what they rest on
     * @param law every figure on file
     * @param contracts prices that were agreed
     * @return by date, then performance; empty when nothing was done yet
     */
    public static List<ExpectedLine> of(ClaimFacts facts, DatedLaw law, Contracts contracts) {
        return new ClaimRules(facts, law, contracts).lines();
    }

    private List<ExpectedLine> lines() {
        List<ClaimItem> items = ClaimItems.of(facts.billed(), facts.care(), facts.intake());
        if (items.isEmpty()) {
            return List.of();
        }
        Map<ClaimSubject, ContributionShares.Share> shares = ContributionShares.of(law, facts, contracts);
        LocalDate last = items.stream()
                .map(item -> item.subject().date())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        ClaimQuantity quantities = new ClaimQuantity(items);
        ClaimPolicies policies = new ClaimPolicies(facts, ClaimTerm.on(law, last, facts.today()));
        return items.stream()
                .map(item -> line(
                        item,
                        shares.getOrDefault(item.subject(), new ContributionShares.Share.None()),
                        quantities,
                        policies))
                .toList();
    }

    private ExpectedLine line(
            ClaimItem item, ContributionShares.Share share, ClaimQuantity quantities, ClaimPolicies policies) {
        ClaimSubject subject = item.subject();
        @Nullable InsurancePeriod policy = facts.insurance().on(subject.date()).orElse(null);
        @Nullable
        ContractPrice price =
                contracts.priceOf(subject.performance(), subject.date()).orElse(null);
        int quantity = quantities.of(item, price);
        ClaimCandidate candidate = new ClaimCandidate(
                item,
                policy,
                price,
                price == null ? null : verdict(subject, price),
                share,
                code(subject),
                price == null
                        ? null
                        : ClaimAmountRule.of(
                                item,
                                quantity,
                                price,
                                share,
                                policy,
                                facts.billed().arrangements().privateCentsPerHour()));
        return new ExpectedLine(content(candidate, quantity), policies.holds(candidate));
    }

    private PriceVerdict verdict(ClaimSubject subject, ContractPrice price) {
        return PriceCheck.of(law, subject.performance(), subject.date(), price.cents(), price.agreement());
    }

    private PerformanceCodes.@Nullable OnFile code(ClaimSubject subject) {
        Funding funding = subject.funding() == null ? Funding.BASIC : subject.funding();
        return PerformanceCodes.on(law, subject.performance(), funding, subject.date())
                .orElse(null);
    }

    private ClaimContent content(ClaimCandidate candidate, int quantity) {
        ClaimItem item = candidate.item();
        PerformanceCodes.@Nullable OnFile code = candidate.code();
        @Nullable InsurancePeriod policy = candidate.policy();
        return new ClaimContent(
                facts.billed().id(),
                item.subject(),
                code == null ? null : code.code(),
                item.begin(),
                item.end(),
                quantity,
                item.unit(),
                candidate.amounts(),
                policy == null ? null : InsuredPolicy.of(policy, facts.identity(policy.insured())),
                facts.provider(),
                facts.intake().referredBy(),
                facts.intake().authorisationNumber(),
                provenance(candidate));
    }

    private ClaimProvenance provenance(ClaimCandidate candidate) {
        BillingCase billed = facts.billed();
        @Nullable CaseFacts known = billed.facts();
        @Nullable Deliveries deliveries = billed.deliveries();
        @Nullable InsurancePeriod policy = candidate.policy();
        return new ClaimProvenance(
                known == null ? 0 : known.caseVersion(),
                deliveries == null ? 0 : deliveries.version(),
                facts.insurance().version(),
                facts.intake().version(),
                policy == null ? 0 : facts.identity(policy.insured()).version(),
                figures(candidate));
    }

    private static List<ClaimProvenance.LawFigure> figures(ClaimCandidate candidate) {
        List<ClaimProvenance.LawFigure> figures = new ArrayList<>();
        if (candidate.share() instanceof ContributionShares.Share.Owed owed) {
            figures.add(ClaimProvenance.LawFigure.of(owed.figure()));
        }
        @Nullable PriceVerdict verdict = candidate.verdict();
        if (verdict != null && verdict.maximum() instanceof FigureUse.Sound sound) {
            figures.add(ClaimProvenance.LawFigure.of(sound.figure()));
        }
        if (verdict != null && verdict.maximum() instanceof FigureUse.Flagged flagged) {
            figures.add(ClaimProvenance.LawFigure.of(flagged.figure()));
        }
        PerformanceCodes.@Nullable OnFile code = candidate.code();
        if (code != null) {
            figures.add(ClaimProvenance.LawFigure.of(code.figure()));
        }
        return figures;
    }
}
