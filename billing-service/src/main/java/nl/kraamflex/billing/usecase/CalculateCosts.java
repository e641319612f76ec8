package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.costs.CostRules;
import nl.kraamflex.billing.domain.costs.HoursOfYears;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.billing.domain.costs.YearHours;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Says what hours cost that belong to no case: nothing is read of one and nothing is stored. */
@ApplicationScoped
public class CalculateCosts {
    private static final Contracts NO_CONTRACT = (uzovi, performance, date) -> Optional.empty();

    /** What a calculation gives. */
    public sealed interface Outcome {
        /**
         * Who pays what, by year.
         *
         * @param contribution the family's own contribution, with the figures behind it
         */
        record Calculated(List<YearCosts> years, ExpectedContribution contribution) implements Outcome {}

        /** The amount per hour changes within a year, and the dates of care are not known. */
        record AmountChangesWithin(int year) implements Outcome {}
    }

    private final CurrentLaw law;

    CalculateCosts(CurrentLaw law) {
        this.law = law;
    }

    /**
     * Calculates.
     *
     * @param hours by year and payer
     * @param privateCentsPerHour price of private care; null when none is known
     */
    public Outcome calculate(List<YearHours> hours, @Nullable Long privateCentsPerHour) {
        DatedLaw now = law.get();
        return HoursOfYears.yearOfTwoAmounts(now, hours)
                .<Outcome>map(Outcome.AmountChangesWithin::new)
                .orElseGet(() -> calculated(now, HoursOfYears.care(hours, privateCentsPerHour)));
    }

    private static Outcome calculated(DatedLaw now, List<BilledCare> care) {
        CostInputs inputs = new CostInputs(
                now,
                FigurePolicy.PRINTED_ONLY,
                date -> Settings.on(now, date, OwnChoices.NONE),
                new PricesOfCase(NO_CONTRACT, CaseInsurance.NONE, now, FigurePolicy.PRINTED_ONLY),
                CaseInsurance.NONE);
        return new Outcome.Calculated(
                CostRules.apply(inputs, care, List.of(), date -> ContributionPayer.FAMILY),
                CostRules.contributionOf(inputs, care, ContributionPayer.FAMILY));
    }
}
