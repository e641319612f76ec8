package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.UnpublishedLine;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
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
        @Nullable IllustrationAnswer illustration) {

    /** What the family pays on our bill. */
    public record FamilyPays(ShareAnswer contribution, ShareAnswer privateCare, ShareAnswer ownStays) {}

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

    static CostsAnswer of(YearCosts costs, ExpectedContribution contribution) {
        List<UnpublishedLine> open = contribution.unpublished().stream()
                .filter(line -> line.year() == costs.year())
                .toList();
        return new CostsAnswer(
                costs.year(),
                new FamilyPays(
                        ShareAnswer.of(costs.contribution()),
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
                open.isEmpty() ? null : IllustrationAnswer.of(open));
    }
}
