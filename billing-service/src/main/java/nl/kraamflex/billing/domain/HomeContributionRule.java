package nl.kraamflex.billing.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.TariffRules;
import nl.kraamflex.billing.domain.contribution.TariffVerdict;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * Care at home costs an amount per hour (Besluit zorgverzekering art. 2.16d, first paragraph), which the minister sets for each calendar
 * year. The year that counts is that of the date of care. Whether help at the birth is charged, and which figure may be used, is decided as
 * for the statement.
 *
 * <p>The amount is rounded once per case, calendar year and tariff, half up, on the total of minutes, whoever pays the hours and whoever
 * bears the contribution: the parts are differences of one running total, as the lines of the statement are.
 */
public final class HomeContributionRule {
    /** Key of the amount per hour, in euro cents. */
    public static final String PER_HOUR = "own-contribution-home/per-hour";

    private static final Comparator<BilledCare> ORDER = Comparator.comparing(BilledCare::date)
            .thenComparing(BilledCare::status)
            .thenComparing(BilledCare::kind)
            .thenComparing(BilledCare::funding, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BilledCare::payer);

    private record Tariff(int year, long centsPerHour) {}

    private final DatedLaw law;
    private final FigurePolicy policy;
    private final TariffRules tariffs;
    private final Map<Tariff, RunningTotal> totals = new HashMap<>();
    private final Map<Tariff, RunningTotal> illustrated = new HashMap<>();

    private HomeContributionRule(DatedLaw law, FigurePolicy policy) {
        this.law = law;
        this.policy = policy;
        this.tariffs = new TariffRules(
                law,
                policy.acceptDerived() ? DerivedFigures.ACCEPTED : DerivedFigures.REFUSED,
                CaseInsurance.NONE,
                null);
    }

    /**
     * Computes the own contribution of care.
     *
     * @param law every figure on file
     * @param policy how sure a figure has to be
     * @param care care of one case in any order; what is held and what carries no contribution is left out
     * @return a part for each that carries one, by date and status
     */
    public static List<ContributionPart> apply(DatedLaw law, FigurePolicy policy, Collection<BilledCare> care) {
        HomeContributionRule rule = new HomeContributionRule(law, policy);
        List<ContributionPart> parts = new ArrayList<>();
        // What is rounded together is divided among payers in their order, as on a statement.
        care.stream()
                .filter(HomeContributionRule::carriesContribution)
                .sorted(Comparator.comparing(BilledCare::payer).thenComparing(ORDER))
                .forEach(part -> parts.add(new ContributionPart(part, rule.outcome(part))));
        parts.sort(Comparator.comparing(ContributionPart::care, ORDER));
        return parts;
    }

    /** Whether care is billed now and by who pays for it somebody may owe an own contribution. */
    private static boolean carriesContribution(BilledCare part) {
        Funding funding = part.funding();
        return !part.held() && funding != null && funding.carriesContribution();
    }

    private ContributionPart.Outcome outcome(BilledCare part) {
        return switch (tariffs.of(part)) {
            case TariffVerdict.Owed(ContributionTariff tariff, var _) -> owed(part, tariff);
            case TariffVerdict.NoFigure(FigureRefusal refusal) -> withoutFigure(part, refusal);
            case TariffVerdict.OnHold hold ->
                throw new IllegalStateException("Care that is not held waits for something: " + hold);
        };
    }

    private ContributionPart.Outcome owed(BilledCare part, ContributionTariff tariff) {
        return switch (tariff) {
            case ContributionTariff.PerHour(Figure perHour, var chargedBy) ->
                new ContributionPart.Owed(perHour, chargedBy, add(totals, part, perHour));
            case ContributionTariff.Exempt(Figure figure) -> new ContributionPart.Exempt(figure);
            case ContributionTariff.NoContribution _, ContributionTariff.WithinStay _ ->
                new ContributionPart.WithoutContribution();
            case ContributionTariff.AgreedPrice _, ContributionTariff.FamilyShare _, ContributionTariff.PerDay _ ->
                throw new IllegalStateException("Care with an own contribution has another tariff: " + tariff);
        };
    }

    private ContributionPart.Outcome withoutFigure(BilledCare part, FigureRefusal refusal) {
        if (refusal instanceof FigureRefusal.NotOnFile(Lookup.NotPublished missing)
                && missing.reason() == Lookup.NotPublished.Reason.ENDED
                && missing.key().equals(PER_HOUR)) {
            Optional<Figure> last = policy.lastUpTo(law, PER_HOUR, missing.date());
            if (last.isPresent()) {
                return new ContributionPart.NotPublished(missing, last.get(), add(illustrated, part, last.get()));
            }
        }
        return new ContributionPart.Refused(refusal);
    }

    private static long add(Map<Tariff, RunningTotal> totals, BilledCare part, Figure perHour) {
        return totals.computeIfAbsent(
                        new Tariff(part.date().getYear(), perHour.amount()),
                        tariff -> new RunningTotal(tariff.centsPerHour()))
                .add(part.minutes());
    }
}
