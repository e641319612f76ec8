package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.ContributionPart;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HomeContributionRule;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.TariffRules;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayLine;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * Divides the care of a case among who pays for it, by calendar year, so that the parts add up to the price. Basic insurance pays the price
 * of its hours less the own contribution, whoever bears that; what supplementary insurance pays is what its policy promises, and no more is
 * said of it than that it may.
 */
public final class CostRules {
    private final CostInputs inputs;
    private final CostedCare costed;
    private final ExpectedContribution family;
    private final ExpectedContribution throughInsurer;
    private final List<InsuredPart> insured;
    private final Map<Integer, Long> givenBack;

    private CostRules(CostInputs inputs, CostedCare costed) {
        this.inputs = inputs;
        this.costed = costed;
        List<ContributionPart> contributions = HomeContributionRule.apply(
                inputs.law(),
                inputs.policy(),
                costed.care().stream().map(inputs.prices()::collected).toList());
        this.family = ExpectedContribution.of(inputs.law(), contributions, ContributionPayer.FAMILY);
        this.throughInsurer =
                ExpectedContribution.of(inputs.law(), contributions, ContributionPayer.FAMILY_THROUGH_INSURER);
        this.insured = InsuredPart.of(contributions, inputs.prices());
        this.givenBack = SupplementaryRule.ofContribution(
                inputs.insurance(),
                Stream.of(family, throughInsurer)
                        .flatMap(borne -> linesOf(borne).stream())
                        .toList());
    }

    /** Divides care and stays. */
    public static CaseCosts apply(CostInputs inputs, CostedCare costed) {
        CostRules rules = new CostRules(inputs, costed);
        return new CaseCosts(
                rules.family,
                rules.throughInsurer,
                rules.years().stream().map(rules::costs).toList());
    }

    private static List<ContributionLine> linesOf(ExpectedContribution contribution) {
        return contribution.published() instanceof OwnContribution.Owed owed ? owed.lines() : List.of();
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        costed.care().forEach(part -> years.add(part.date().getYear()));
        for (StayContribution stay : costed.stays()) {
            for (int year = stay.stay().from().getYear();
                    year <= stay.stay().lastDate().getYear();
                    year++) {
                years.add(year);
            }
        }
        return years;
    }

    private YearCosts costs(int year) {
        Share contribution = contribution(year, ContributionPayer.FAMILY);
        Share throughItsInsurer = contribution(year, ContributionPayer.FAMILY_THROUGH_INSURER);
        SupplementaryHours supplementary = supplementary(year);
        PricedMinutes ownChoice = privateCare(year);
        return new YearCosts(
                year,
                contribution,
                throughItsInsurer,
                takenOver(year),
                minutes(year, CostRules::withoutContribution),
                minutes(year, part -> withoutContribution(part) && part.care().stay() != null),
                insured(year, CareKind.MATERNITY_CARE, Set.of(Funding.BASIC, Funding.BASIC_EXCEPTION)),
                insured(year, CareKind.MATERNITY_CARE, Set.of(Funding.AGREEMENT)),
                insured(year, CareKind.BIRTH_ASSISTANCE, Set.of(Funding.values())),
                supplementary.insurer(),
                contribution.cents() == null || throughItsInsurer.cents() == null ? null : givenBack.get(year),
                supplementary.family(),
                inAll(ownChoice),
                ownChoice.priced(),
                ownStays(year, ContributionPayer.FAMILY),
                stays(year, InstitutionStay.BilledBy.INSTITUTION, _ -> true),
                heldMinutes(year),
                figures(year),
                prices(year));
    }

    private List<ContributionPart> contributions(int year, Predicate<ContributionPart> which) {
        return insured.stream()
                .map(InsuredPart::contribution)
                .filter(part -> part.year() == year && which.test(part))
                .toList();
    }

    private Share contribution(int year, ContributionPayer payer) {
        return ContributionShare.of(contributions(year, part -> part.care().payer() == payer));
    }

    /** Of hours and of stays in a place that the organisation runs, as on its statement. */
    private Share takenOver(int year) {
        Share hours = contribution(year, ContributionPayer.INSURER);
        Share stays = ownStays(year, ContributionPayer.INSURER);
        @Nullable Long ofHours = hours.cents();
        @Nullable Long ofStays = stays.cents();
        if (ofHours == null) {
            return hours;
        }
        return ofStays == null
                ? Share.unknown(hours.minutes(), stays.status())
                : Share.known(hours.minutes(), Math.addExact(ofHours, ofStays));
    }

    private int minutes(int year, Predicate<ContributionPart> which) {
        return contributions(year, which).stream()
                .mapToInt(part -> part.care().minutes())
                .sum();
    }

    private static boolean withoutContribution(ContributionPart part) {
        return part.outcome() instanceof ContributionPart.WithoutContribution
                || (part.outcome() instanceof ContributionPart.Exempt
                        && part.care().stay() != null);
    }

    /** The price of hours, less the own contribution for them. */
    private Share insured(int year, CareKind kind, Set<Funding> fundings) {
        List<InsuredPart> parts = insured.stream()
                .filter(part -> part.year() == year
                        && part.kind() == kind
                        && fundings.contains(part.contribution().care().funding()))
                .toList();
        int minutes = parts.stream().mapToInt(InsuredPart::minutes).sum();
        Share own = ContributionShare.of(
                parts.stream().map(InsuredPart::contribution).toList());
        @Nullable Long contribution = own.cents();
        if (parts.stream().anyMatch(part -> part.cents() == null)) {
            return Share.unknown(minutes, Share.Status.NO_PRICE);
        }
        long price =
                parts.stream().flatMap(part -> Stream.ofNullable(part.cents())).reduce(0L, Math::addExact);
        return contribution == null
                ? Share.unknown(minutes, own.status())
                : Share.known(minutes, Math.subtractExact(price, contribution));
    }

    private SupplementaryHours supplementary(int year) {
        return SupplementaryHours.of(
                billed(year, Funding.SUPPLEMENTARY),
                // No figure of law plays a part in these hours, so it does not matter which of them count.
                new TariffRules(
                        inputs.law(),
                        DerivedFigures.REFUSED,
                        new ContractsOfCase(inputs.insurance(), inputs.prices().contracts()),
                        costed.agreedCentsPerHour()));
    }

    private PricedMinutes privateCare(int year) {
        PricedMinutes priced = new PricedMinutes();
        billed(year, Funding.PRIVATE).forEach(part -> priced.add(part.minutes(), part.privateCentsPerHour()));
        return priced;
    }

    private static Share inAll(PricedMinutes priced) {
        @Nullable Long cents = priced.cents();
        return cents == null
                ? Share.unknown(priced.minutes(), Share.Status.NO_PRICE)
                : Share.known(priced.minutes(), cents);
    }

    /** The institution bills what it bills; of a stay on our own bill each bears its dates. */
    private Share ownStays(int year, ContributionPayer payer) {
        return stays(
                year,
                InstitutionStay.BilledBy.ORGANISATION,
                date -> costed.payerOn().apply(date) == payer);
    }

    private Share stays(int year, InstitutionStay.BilledBy billedBy, Predicate<LocalDate> borne) {
        long cents = 0;
        @Nullable Share unknown = null;
        for (StayContribution stay : costed.stays()) {
            if (stay.stay().billedBy() == billedBy && isIn(stay.stay(), year, borne)) {
                Share share = ofStay(stay, date -> date.getYear() == year && borne.test(date));
                @Nullable Long known = share.cents();
                if (known == null) {
                    unknown = unknown == null || share.status() == Share.Status.REFUSED ? share : unknown;
                } else {
                    cents = Math.addExact(cents, known);
                }
            }
        }
        return unknown == null ? Share.known(0, cents) : unknown;
    }

    private static Share ofStay(StayContribution stay, Predicate<LocalDate> counts) {
        return switch (stay) {
            case StayContribution.Refused _ -> Share.unknown(0, Share.Status.REFUSED);
            case StayContribution.Hourly hourly
            when hourly.hoursUnknown() -> Share.unknown(0, Share.Status.BY_THE_HOUR);
            case StayContribution.Hourly _, StayContribution.Exempt _ -> Share.NOTHING;
            case StayContribution.Owed owed
            when owed.open().stream().anyMatch(line -> counts.test(line.date())) ->
                Share.unknown(0, Share.Status.NOT_YET_PUBLISHED);
            case StayContribution.Owed owed ->
                Share.known(
                        0,
                        owed.lines().stream()
                                .filter(line -> counts.test(line.date()))
                                .mapToLong(StayLine::cents)
                                .reduce(0, Math::addExact));
        };
    }

    private static boolean isIn(InstitutionStay stay, int year, Predicate<LocalDate> borne) {
        return stay.from()
                .datesUntil(stay.lastDate().plusDays(1))
                .anyMatch(date -> date.getYear() == year && borne.test(date));
    }

    private int heldMinutes(int year) {
        return costed.care().stream()
                .filter(part -> part.date().getYear() == year && part.held())
                .mapToInt(BilledCare::minutes)
                .sum();
    }

    private List<BilledCare> billed(int year, Funding funding) {
        return costed.care().stream()
                .filter(part -> part.date().getYear() == year && !part.held() && part.funding() == funding)
                .toList();
    }

    /** Every figure that an amount of the year rests on, once, in the order of its first use. */
    private List<Figure> figures(int year) {
        Set<Figure> figures = new LinkedHashSet<>();
        for (ContributionPart part : contributions(year, _ -> true)) {
            switch (part.outcome()) {
                case ContributionPart.Owed(Figure perHour, var chargedBy, var _) -> {
                    figures.add(perHour);
                    Stream.ofNullable(chargedBy).forEach(figures::add);
                }
                case ContributionPart.Exempt(Figure figure) -> figures.add(figure);
                case ContributionPart.WithoutContribution _,
                        ContributionPart.NotPublished _,
                        ContributionPart.Refused _ -> {}
            }
        }
        prices(year).stream()
                .flatMap(used -> Stream.ofNullable(used.price().maximum()))
                .forEach(figures::add);
        return new ArrayList<>(figures);
    }

    private List<PriceUsed> prices(int year) {
        return insured.stream()
                .filter(part -> part.year() == year && part.price() != null)
                .map(part -> new PriceUsed(part.kind(), Objects.requireNonNull(part.price())))
                .distinct()
                .toList();
    }
}
