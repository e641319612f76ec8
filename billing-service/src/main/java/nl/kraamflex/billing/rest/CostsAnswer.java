package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.UnpublishedLine;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.PriceUsed;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Who pays which part of the care of one calendar year. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CostsAnswer(
        int year,
        FamilyPays family,
        InsurersPay insurers,
        BigDecimal hoursWithoutContribution,
        ShareAnswer institutionStays,
        BigDecimal heldHours,
        List<FigureUsed> figures,
        List<PriceAnswer> prices,
        @Nullable IllustrationAnswer illustration) {

    /** What the family pays: on our bill, but for the contribution that its insurer asks for. */
    public record FamilyPays(
            ShareAnswer contribution,
            ShareAnswer contributionThroughInsurer,
            ShareAnswer ofSupplementaryHours,
            ShareAnswer privateCare,
            ShareAnswer ownStays) {}

    /** What insurers pay or may pay. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InsurersPay(
            ShareAnswer basic,
            ShareAnswer agreement,
            BirthAssistancePaid birthAssistance,
            ShareAnswer contributionTakenOver,
            ShareAnswer supplementary,
            @Nullable BigDecimal supplementaryMayGiveBack) {}

    /** What basic insurance pays for help at the birth, which is counted in minutes. */
    public record BirthAssistancePaid(int minutes, @Nullable BigDecimal amount, Share.Status status) {
        private static BirthAssistancePaid of(Share share) {
            return new BirthAssistancePaid(share.minutes(), EuroNumber.orNull(share.cents()), share.status());
        }
    }

    /** What an hour was reckoned to cost an insurer, and where that price comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PriceAnswer(
            CareKind kind,
            BigDecimal perHour,
            CarePrice.Basis basis,
            @Nullable String figure,
            @Nullable String confidence) {
        private static PriceAnswer of(PriceUsed used) {
            @Nullable Figure maximum = used.price().maximum();
            return new PriceAnswer(
                    used.kind(),
                    EuroNumber.of(used.price().cents()),
                    used.price().basis(),
                    maximum == null ? null : maximum.key(),
                    maximum == null ? null : maximum.confidence().word());
        }
    }

    static CostsAnswer of(YearCosts costs, ExpectedContribution contribution, BothLanguages words) {
        List<UnpublishedLine> open = contribution.unpublished().stream()
                .filter(line -> line.year() == costs.year())
                .toList();
        return of(costs, open.isEmpty() ? null : IllustrationAnswer.of(open), words);
    }

    /** Costs whose hours are an illustration themselves. */
    static CostsAnswer of(YearCosts costs, BothLanguages words) {
        return of(costs, (IllustrationAnswer) null, words);
    }

    private static CostsAnswer of(YearCosts costs, @Nullable IllustrationAnswer illustration, BothLanguages words) {
        return new CostsAnswer(
                costs.year(),
                new FamilyPays(
                        ShareAnswer.of(costs.contribution()),
                        ShareAnswer.of(costs.contributionThroughInsurer()),
                        ShareAnswer.of(costs.familyOfSupplementary()),
                        ShareAnswer.of(costs.privateCare()),
                        ShareAnswer.of(costs.ownStays())),
                new InsurersPay(
                        ShareAnswer.of(costs.basicInsurance()),
                        ShareAnswer.of(costs.agreement()),
                        BirthAssistancePaid.of(costs.birthAssistance()),
                        ShareAnswer.of(costs.contributionByInsurer()),
                        ShareAnswer.of(costs.supplementary()),
                        EuroNumber.orNull(costs.supplementaryOfContribution())),
                HoursNumber.of(costs.minutesWithoutContribution()),
                ShareAnswer.of(costs.otherStays()),
                HoursNumber.of(costs.heldMinutes()),
                costs.figures().stream()
                        .map(figure -> FigureUsed.of(figure, words))
                        .toList(),
                costs.prices().stream().map(PriceAnswer::of).toList(),
                illustration);
    }
}
