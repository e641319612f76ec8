package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.Alternatives;
import nl.kraamflex.scheduling.domain.HoursByPayer;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.usecase.OfferAlternatives;
import org.jspecify.annotations.Nullable;

/** Plans side by side as the API shows them, beside the plan as the caller wished it. */
public record AlternativesAnswer(
        TextSet textSet,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AsWished asWished,

        List<Offered> alternatives,
        List<NotOffered> notOffered) {
    /** The plan that follows the wishes of the request, and those that do not hold. */
    public record AsWished(PlanAnswer plan, List<YearAndFunding> hours, List<CollisionAnswer> collisions) {
        private static AsWished of(OfferAlternatives.AsWished wished, TextSet texts) {
            return new AsWished(
                    PlanAnswer.of(wished.plan(), texts),
                    wished.hours().stream().map(YearAndFunding::of).toList(),
                    wished.collisions().stream().map(CollisionAnswer::of).toList());
        }
    }

    /** One plan to choose, with the wishes that give it. */
    public record Offered(
            String shape,
            Texts text,
            WishesBody wishes,
            PlanAnswer plan,
            List<YearAndFunding> hours,
            DifferenceAnswer difference) {}

    /** Hours of a calendar year by who pays. */
    public record YearAndFunding(int year, @Nullable String funding, BigDecimal hours) {
        private static YearAndFunding of(HoursByPayer sum) {
            return new YearAndFunding(sum.year(), PlanAnswer.Day.funding(sum.funding()), HoursNumber.of(sum.minutes()));
        }
    }

    /** A shape that is not offered, with the reason. */
    public record NotOffered(String shape, String reason, Texts text) {}

    static AlternativesAnswer of(OfferAlternatives.Offer offer) {
        Alternatives alternatives = offer.alternatives();
        Wording wording = Wording.of(offer.texts());
        return new AlternativesAnswer(
                offer.texts(),
                offer.asWished() == null ? null : AsWished.of(offer.asWished(), offer.texts()),
                alternatives.offered().stream()
                        .map(one -> new Offered(
                                one.shape().name(),
                                wording.shape(one.shape()),
                                WishesBody.of(one.wishes()),
                                PlanAnswer.of(one.plan(), offer.texts()),
                                one.hours().stream().map(YearAndFunding::of).toList(),
                                DifferenceAnswer.of(one.difference())))
                        .toList(),
                alternatives.notOffered().stream()
                        .map(one -> new NotOffered(
                                one.shape().name(),
                                one.reason().name(),
                                new Texts(one.reason().dutch(), one.reason().english())))
                        .toList());
    }
}
