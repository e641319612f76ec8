package nl.kraamflex.billing.domain.costs;

import java.util.List;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Who pays which part of the care of one calendar year.
 *
 * @param year calendar year of the dates of care
 * @param contribution own contribution that our bill asks the family for
 * @param contributionThroughInsurer own contribution that the family owes too and its insurer asks for; no part of our bill
 * @param contributionByInsurer own contribution that an insurer took over from the family, for hours and for stays in a place that this
 *     organisation runs; no amount the family owes, and for a stay on no claim line
 * @param minutesWithoutContribution time of care for which nobody pays a contribution by the hour: under a pilot, or during a stay in a
 *     place of the organisation
 * @param minutesInStays how much of that time falls in such a stay
 * @param basicInsurance what basic insurance pays for the hours, the own contribution taken off, whoever bears it
 * @param agreement what an agreement pays for hours on later days, the own contribution taken off, whoever bears it
 * @param birthAssistance what basic insurance pays for help at the birth, the own contribution taken off where it is charged
 * @param supplementary what supplementary insurance may pay for hours on its days, of the one price that the family pays its part of as well
 * @param supplementaryOfContribution what supplementary insurance may give back of the family's contribution, in euro cents; null without
 *     such a policy, and while the contribution is not known
 * @param familyOfSupplementary what the policy leaves to the family of the hours on its days
 * @param privateCare what the family pays for private care
 * @param privateCareAtPrice as much of that care as has a price, always with its amount
 * @param ownStays contribution for stays in a place that this organisation runs, which its own bill asks the family for
 * @param otherStays contribution for stays that the institution bills itself; no part of our bill
 * @param heldMinutes care that was given and that nobody can be billed for yet
 * @param figures every figure that an amount of the own contribution or a price of the year rests on; those of a stay stand at the stay
 * @param prices what an hour was reckoned to cost insurers; none where no price is known
 */
public record YearCosts(
        int year,
        Share contribution,
        Share contributionThroughInsurer,
        Share contributionByInsurer,
        int minutesWithoutContribution,
        int minutesInStays,
        Share basicInsurance,
        Share agreement,
        Share birthAssistance,
        Share supplementary,
        @Nullable Long supplementaryOfContribution,
        Share familyOfSupplementary,
        Share privateCare,
        Share privateCareAtPrice,
        Share ownStays,
        Share otherStays,
        int heldMinutes,
        List<Figure> figures,
        List<PriceUsed> prices) {
    public YearCosts {
        figures = List.copyOf(figures);
        prices = List.copyOf(prices);
    }
}
