package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * The stays that this organisation's own statement asks for: those in a place that it runs, as far as they are over. What an institution
 * bills itself is no part of it.
 *
 * @param lines by date, and within a date the mother before the children
 * @param refused stays of which nothing can be said; they wait
 */
public record StatementStays(List<BilledStay> lines, List<StayContribution.Refused> refused) {
    /**
     * A line of a stay with who bears it.
     *
     * @param line what is owed for one date
     * @param payer who bears the own contribution of that date
     */
    public record BilledStay(StayLine line, ContributionPayer payer) {}

    public StatementStays {
        lines = List.copyOf(lines);
        refused = List.copyOf(refused);
    }

    /**
     * The stays to state.
     *
     * @param policy how sure a figure has to be
     * @param settings what holds for the organisation on a date
     * @param today later dates are not stated yet
     */
    public static StatementStays of(
            DatedLaw law,
            FigurePolicy policy,
            Function<LocalDate, Settings> settings,
            BillingCase billed,
            LocalDate today) {
        List<BilledStay> lines = new ArrayList<>();
        List<StayContribution.Refused> refused = new ArrayList<>();
        for (InstitutionStay stay : billed.arrangements().stays()) {
            if (stay.billedBy() == InstitutionStay.BilledBy.ORGANISATION
                    && !stay.from().isAfter(today)) {
                switch (StayContributionRule.apply(law, policy, settings.apply(stay.from()), stay)) {
                    case StayContribution.Owed owed ->
                        owed.lines().stream()
                                .filter(line -> !line.date().isAfter(today))
                                .map(line -> new BilledStay(
                                        line, billed.arrangements().payerOn(line.date())))
                                .forEach(lines::add);
                    case StayContribution.Refused without -> refused.add(without);
                    case StayContribution.Exempt _, StayContribution.Hourly _ -> {}
                }
            }
        }
        lines.sort(Comparator.comparing(
                        (BilledStay billedStay) -> billedStay.line().date())
                .thenComparing(billedStay -> billedStay.line().person()));
        return new StatementStays(lines, refused);
    }
}
