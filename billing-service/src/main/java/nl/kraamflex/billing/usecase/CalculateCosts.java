package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.costs.CaseCosts;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.costs.CostRules;
import nl.kraamflex.billing.domain.costs.CostedCare;
import nl.kraamflex.billing.domain.costs.HoursOfYears;
import nl.kraamflex.billing.domain.costs.YearHours;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Says what hours cost that belong to no case: nothing is read of one and nothing is stored. */
@ApplicationScoped
public class CalculateCosts {
    /** What a calculation gives. */
    public sealed interface Outcome {
        /** Who pays what, by year. */
        record Calculated(CaseCosts costs) implements Outcome {}

        /** A figure that the hours need changes within a year, and the dates of care are not known. */
        record AmountChangesWithin(HoursOfYears.ChangingFigure figure) implements Outcome {}
    }

    private final CurrentLaw law;

    CalculateCosts(CurrentLaw law) {
        this.law = law;
    }

    /**
     * Calculates.
     *
     * @param hours by year and payer
     * @param privateCentsPerHour price of an hour that basic insurance does not pay; null when none is known
     * @param policy how sure a figure has to be
     */
    public Outcome calculate(List<YearHours> hours, @Nullable Long privateCentsPerHour, FigurePolicy policy) {
        DatedLaw now = law.get();
        return HoursOfYears.changingFigure(now, hours)
                .<Outcome>map(Outcome.AmountChangesWithin::new)
                .orElseGet(() -> new Outcome.Calculated(CostRules.apply(
                        inputs(now, policy),
                        new CostedCare(
                                HoursOfYears.care(hours, privateCentsPerHour),
                                List.of(),
                                date -> ContributionPayer.FAMILY,
                                privateCentsPerHour))));
    }

    private static CostInputs inputs(DatedLaw now, FigurePolicy policy) {
        return new CostInputs(
                now,
                policy,
                date -> Settings.on(now, date, OwnChoices.NONE),
                new PricesOfCase(ContractsOfCase.NONE, now, policy),
                CaseInsurance.NONE);
    }
}
