package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.costs.CaseCosts;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.costs.CostRules;
import nl.kraamflex.billing.domain.costs.CostedCare;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** Shows what the usual numbers of hours cost beside those of a case, with the payers, policies and years of that case. */
final class IllustrationRules {
    /** Key of the usual numbers of hours, in minutes. */
    static final String USUAL_HOURS = "billing-choices/usual-hours";

    private final CostInputs inputs;
    private final CostedCare costed;
    private final LocalDate date;
    private final List<BilledCare> entitled;

    private IllustrationRules(CostInputs inputs, CostedCare costed, LocalDate date) {
        this.inputs = inputs;
        this.costed = costed;
        this.date = date;
        this.entitled = UsualHours.entitled(costed.care());
    }

    /**
     * Shows them.
     *
     * @param costed the care of the case; its hours are left out when there are none
     * @param date the date that is assumed
     * @return the usual hours ascending, then those of the case; nothing where no amount was published up to the date
     */
    static List<Illustration> of(CostInputs inputs, CostedCare costed, LocalDate date) {
        IllustrationRules rules = new IllustrationRules(inputs, costed, date);
        return inputs.policy()
                .lastUpTo(inputs.law(), HomeContributionRule.PER_HOUR, date)
                .map(rules::shown)
                .orElse(List.of());
    }

    private List<Illustration> shown(Figure perHour) {
        List<Illustration> shown = new ArrayList<>();
        if (inputs.law().on(USUAL_HOURS, date) instanceof Lookup.InForce(Figure usual)) {
            usual.amounts()
                    .forEach(time -> show(
                            Illustration.Hours.USUAL,
                            UsualHours.over(entitled, Math.toIntExact(time), date, costed.payerOn()),
                            perHour,
                            shown));
        }
        if (!entitled.isEmpty()) {
            show(Illustration.Hours.CASE, entitled, perHour, shown);
        }
        return shown;
    }

    private void show(Illustration.Hours hours, List<BilledCare> care, Figure perHour, List<Illustration> shown) {
        CaseCosts costs =
                CostRules.apply(inputs, new CostedCare(care, List.of(), costed.payerOn(), costed.agreedCentsPerHour()));
        if (costs.family().published() instanceof OwnContribution.Owed owed
                && costs.throughInsurer().published() instanceof OwnContribution.Owed elsewhere) {
            long published = Math.addExact(owed.cents(), elsewhere.cents());
            long illustrated = Math.addExact(
                    costs.family().illustrationCents(), costs.throughInsurer().illustrationCents());
            shown.add(new Illustration(
                    hours,
                    care.stream().mapToInt(BilledCare::minutes).sum(),
                    date,
                    perHour,
                    costs.unpublished().isEmpty(),
                    Math.addExact(published, illustrated),
                    costs.years()));
        }
    }
}
