package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayLine;
import org.jspecify.annotations.Nullable;

/**
 * Divides the care of a case among who pays for it, by calendar year. Basic insurance pays the price of its hours less the family's own
 * contribution; what supplementary insurance pays is what its policy promises, and no more is said of it than that it may.
 */
public final class CostRules {
    private final CostInputs inputs;
    private final List<BilledCare> care;
    private final List<StayContribution> stays;
    private final Function<LocalDate, ContributionPayer> payerOn;
    private final ExpectedContribution family;
    private final ExpectedContribution takenOver;
    private final Map<Integer, Long> givenBack;

    private CostRules(
            CostInputs inputs,
            List<BilledCare> care,
            List<StayContribution> stays,
            Function<LocalDate, ContributionPayer> payerOn) {
        this.inputs = inputs;
        this.care = care;
        this.stays = stays;
        this.payerOn = payerOn;
        this.family = contributionOf(inputs, care, ContributionPayer.FAMILY);
        this.takenOver = contributionOf(inputs, care, ContributionPayer.INSURER);
        this.givenBack = SupplementaryRule.ofContribution(inputs.insurance(), linesOf(family));
    }

    /**
     * Divides care and stays.
     *
     * @param care billed, held, planned and indicated, in any order
     * @param stays what is owed for stays, or why it cannot be said
     * @param payerOn who bears the own contribution of a date, that for stays on our own bill too
     * @return one entry for each calendar year with care or a stay, ascending
     */
    public static List<YearCosts> apply(
            CostInputs inputs,
            List<BilledCare> care,
            List<StayContribution> stays,
            Function<LocalDate, ContributionPayer> payerOn) {
        CostRules rules = new CostRules(inputs, care, stays, payerOn);
        return rules.years().stream().map(rules::costs).toList();
    }

    /** The own contribution of all care that carries one and that this payer bears. */
    public static ExpectedContribution contributionOf(
            CostInputs inputs, List<BilledCare> care, ContributionPayer payer) {
        return ExpectedContribution.of(
                inputs.law(),
                care.stream()
                        .filter(part -> carriesContribution(part) && part.payer() == payer)
                        .map(part -> new DatedCare(part.date(), part.minutes(), part.status()))
                        .toList());
    }

    /** Whether care at home is billed now and somebody may owe an own contribution for it by the hour. */
    public static boolean carriesContribution(BilledCare part) {
        @Nullable Funding funding = part.funding();
        return !part.held()
                && part.kind() == CareKind.MATERNITY_CARE
                && part.stay() == null
                && funding != null
                && funding.carriesContribution();
    }

    private static boolean withoutContribution(BilledCare part) {
        @Nullable Funding funding = part.funding();
        boolean inStay = part.stay() != null && funding != null && funding.carriesContribution() && !part.held();
        return inStay || (carriesContribution(part) && part.payer() == ContributionPayer.NOBODY);
    }

    private static List<ContributionLine> linesOf(ExpectedContribution contribution) {
        return contribution.published() instanceof OwnContribution.Owed owed ? owed.lines() : List.of();
    }

    private SortedSet<Integer> years() {
        SortedSet<Integer> years = new TreeSet<>();
        care.forEach(part -> years.add(part.date().getYear()));
        for (StayContribution stay : stays) {
            for (int year = stay.stay().from().getYear();
                    year <= stay.stay().lastDate().getYear();
                    year++) {
                years.add(year);
            }
        }
        return years;
    }

    private YearCosts costs(int year) {
        Share contribution = contribution(family, year);
        return new YearCosts(
                year,
                contribution,
                contribution(takenOver, year),
                minutesWithoutContribution(year),
                insured(year, List.of(Funding.BASIC, Funding.BASIC_EXCEPTION)),
                insured(year, List.of(Funding.AGREEMENT)),
                birthAssistance(year),
                supplementary(year),
                contribution.cents() == null ? null : givenBack.get(year),
                privateCare(year),
                stays(year, InstitutionStay.BilledBy.ORGANISATION),
                stays(year, InstitutionStay.BilledBy.INSTITUTION),
                care.stream()
                        .filter(part -> part.date().getYear() == year && part.held())
                        .mapToInt(BilledCare::minutes)
                        .sum());
    }

    private static Share contribution(ExpectedContribution contribution, int year) {
        int unpublished = contribution.unpublished().stream()
                .filter(line -> line.year() == year)
                .mapToInt(line -> line.minutes())
                .sum();
        List<ContributionLine> lines = linesOf(contribution).stream()
                .filter(line -> line.year() == year)
                .toList();
        int minutes = lines.stream().mapToInt(ContributionLine::minutes).sum() + unpublished;
        return unpublished > 0
                ? Share.unknown(minutes, Share.Status.NOT_YET_PUBLISHED)
                : Share.known(
                        minutes,
                        lines.stream().mapToLong(ContributionLine::cents).sum());
    }

    private int minutesWithoutContribution(int year) {
        return billed(year).stream()
                .filter(CostRules::withoutContribution)
                .mapToInt(BilledCare::minutes)
                .sum();
    }

    /** The price of hours, less what the family pays of them itself. */
    private Share insured(int year, List<Funding> fundings) {
        List<BilledCare> hours = billed(year).stream()
                .filter(part -> part.kind() == CareKind.MATERNITY_CARE && fundings.contains(part.funding()))
                .toList();
        PricedMinutes priced = new PricedMinutes();
        hours.forEach(part -> priced.add(part.minutes(), price(part)));
        Share own = contribution(contributionOf(inputs, hours, ContributionPayer.FAMILY), year);
        @Nullable Long cost = priced.cents();
        @Nullable Long contribution = own.cents();
        if (cost == null) {
            return Share.unknown(priced.minutes(), Share.Status.NO_PRICE);
        }
        return contribution == null
                ? Share.unknown(priced.minutes(), own.status())
                : Share.known(priced.minutes(), Math.subtractExact(cost, contribution));
    }

    private Share birthAssistance(int year) {
        PricedMinutes priced = new PricedMinutes();
        billed(year).stream()
                .filter(part -> part.kind() == CareKind.BIRTH_ASSISTANCE)
                .forEach(part -> priced.add(part.minutes(), price(part)));
        return share(priced);
    }

    private Share supplementary(int year) {
        List<BilledCare> hours = billed(year).stream()
                .filter(part -> part.funding() == Funding.SUPPLEMENTARY)
                .toList();
        int minutes = hours.stream().mapToInt(BilledCare::minutes).sum();
        Map<Integer, PricedMinutes> byPercent = new TreeMap<>();
        for (BilledCare part : hours) {
            Optional<Integer> percent = hoursPercent(part.date());
            if (percent.isEmpty()) {
                return Share.unknown(minutes, Share.Status.NO_POLICY);
            }
            byPercent.computeIfAbsent(percent.get(), key -> new PricedMinutes()).add(part.minutes(), price(part));
        }
        long cents = 0;
        for (Map.Entry<Integer, PricedMinutes> covered : byPercent.entrySet()) {
            @Nullable Long cost = covered.getValue().cents();
            if (cost == null) {
                return Share.unknown(minutes, Share.Status.NO_PRICE);
            }
            cents = Math.addExact(cents, SupplementaryRule.percent(cost, covered.getKey()));
        }
        return Share.known(minutes, cents);
    }

    private Optional<Integer> hoursPercent(LocalDate date) {
        return inputs.insurance()
                .on(date)
                .flatMap((InsurancePeriod period) -> Optional.ofNullable(period.supplementary()))
                .map(cover -> cover.hoursPercent());
    }

    private Share privateCare(int year) {
        PricedMinutes priced = new PricedMinutes();
        billed(year).stream()
                .filter(part -> part.funding() == Funding.PRIVATE)
                .forEach(part -> priced.add(part.minutes(), part.privateCentsPerHour()));
        return share(priced);
    }

    private static Share share(PricedMinutes priced) {
        @Nullable Long cents = priced.cents();
        return cents == null
                ? Share.unknown(priced.minutes(), Share.Status.NO_PRICE)
                : Share.known(priced.minutes(), cents);
    }

    private Share stays(int year, InstitutionStay.BilledBy billedBy) {
        long cents = 0;
        @Nullable Share unknown = null;
        for (StayContribution stay : stays) {
            if (stay.stay().billedBy() == billedBy && isIn(stay.stay(), year)) {
                Share share = ofStay(stay, year);
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

    private Share ofStay(StayContribution stay, int year) {
        InstitutionStay.BilledBy billedBy = stay.stay().billedBy();
        return switch (stay) {
            case StayContribution.Refused _ -> Share.unknown(0, Share.Status.REFUSED);
            case StayContribution.Hourly hourly
            when hourly.hoursUnknown() -> Share.unknown(0, Share.Status.BY_THE_HOUR);
            case StayContribution.Hourly _, StayContribution.Exempt _ -> Share.NOTHING;
            case StayContribution.Owed owed
            when owed.open().stream()
                    .anyMatch(line -> line.date().getYear() == year && isOnBill(billedBy, line.date())) ->
                Share.unknown(0, Share.Status.NOT_YET_PUBLISHED);
            case StayContribution.Owed owed ->
                Share.known(
                        0,
                        owed.lines().stream()
                                .filter(line -> line.date().getYear() == year && isOnBill(billedBy, line.date()))
                                .mapToLong(StayLine::cents)
                                .reduce(0, Math::addExact));
        };
    }

    /** The institution bills what it bills; on our own bill the family finds what it bears itself. */
    private boolean isOnBill(InstitutionStay.BilledBy billedBy, LocalDate date) {
        return billedBy == InstitutionStay.BilledBy.INSTITUTION || payerOn.apply(date) == ContributionPayer.FAMILY;
    }

    private static boolean isIn(InstitutionStay stay, int year) {
        return stay.from().getYear() <= year && stay.lastDate().getYear() >= year;
    }

    private List<BilledCare> billed(int year) {
        return care.stream()
                .filter(part -> part.date().getYear() == year && !part.held())
                .toList();
    }

    private @Nullable Long price(BilledCare part) {
        return inputs.prices()
                .hour(part.date(), part.kind())
                .map(CarePrice::cents)
                .orElse(null);
    }
}
