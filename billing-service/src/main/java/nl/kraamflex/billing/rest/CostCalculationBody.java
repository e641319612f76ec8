package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.costs.CaseCosts;
import nl.kraamflex.billing.domain.costs.YearHours;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Hours by year and payer, as scheduling tells them of each plan it offers. */
public record CostCalculationBody(
        List<Part> hours, @Nullable BigDecimal privatePricePerHour) {
    /** Hours of one year and payer. */
    public record Part(int year, @Nullable Funding funding, BigDecimal hours) {}

    /** The hours as billing counts them. */
    List<YearHours> yearHours() {
        return hours.stream()
                .map(part -> new YearHours(part.year(), part.funding(), HoursNumber.minutes(part.hours())))
                .toList();
    }

    @Nullable
    Long privateCents() {
        return privatePricePerHour == null ? null : (Long) EuroNumber.cents(privatePricePerHour);
    }

    /** Who pays what, by year. */
    public record Answer(
            String currency, List<EstimateParts.Year> years, EstimateParts.Total total, List<CostsAnswer> costs) {
        static Answer of(CaseCosts calculated) {
            ExpectedContribution family = calculated.family();
            OwnContribution.Owed owed = Amounts.owed(family.published());
            BothLanguages words = BothLanguages.of(TextSet.STANDARD);
            return new Answer(
                    Amounts.CURRENCY,
                    EstimateParts.years(owed, family),
                    EstimateParts.total(owed, family),
                    calculated.years().stream()
                            .map(year -> CostsAnswer.of(year, family, words))
                            .toList());
        }
    }
}
