package nl.kraamflex.billing.rest.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HomeContributionRule;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.WhyHeld;
import nl.kraamflex.billing.domain.stay.StayContributionRule;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** Sheets with something of everything. */
final class SampleSheets {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    private SampleSheets() {}

    /** Eight days over New Year, some of which lie ahead. */
    static StatementSheet estimate(Language language, TextSet set) {
        return estimate(language, set, Map.of());
    }

    static StatementSheet estimate(Language language, TextSet set, Map<String, String> help) {
        Estimate estimate = EstimateRules.apply(LAW, overNewYear(set)).orElseThrow();
        return EstimateSheet.of(estimate, (OwnContribution.Owed) estimate.contribution(), language, help);
    }

    /** A statement with lines of every kind, a correction, and care that waits; one version was issued. */
    static StatementSheet statement(Language language, TextSet set) {
        Statement statement = everything(overNewYear(set));
        IssuedVersion issued = new IssuedVersion(
                1, StatementKind.INTERIM, false, Instant.parse("2026-01-02T09:00:00Z"), 1, List.of(), List.of());
        return OwedSheet.of(statement, List.of(issued), language, Map.of());
    }

    /** The same before any version was issued, and with nothing but care at home. */
    static StatementSheet ordinaryStatement(Language language, TextSet set) {
        Statement statement = statement(
                overNewYear(set),
                List.of(line(1, null, "2025-03-10", 480, 4320, null), line(2, null, "2025-03-11", 300, 2700, null)),
                List.of());
        return OwedSheet.of(statement, List.of(), language, Map.of());
    }

    private static Statement everything(BillingCase billed) {
        ContributionTariff exempt = new ContributionTariff.Exempt(
                LAW.require("contribution-exemptions/birth-assistance", day("2026-01-01")));
        List<StatementLine> lines = List.of(
                of(
                        1,
                        1,
                        "2025-12-30",
                        CareKind.BIRTH_ASSISTANCE,
                        Funding.BASIC,
                        ContributionPayer.NOBODY,
                        180,
                        exempt,
                        0),
                line(2, 1, "2025-12-31", 480, 4320, null),
                line(3, 1, "2026-01-01", 465, 4418, null),
                of(
                        4,
                        1,
                        "2026-01-02",
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        ContributionPayer.INSURER,
                        300,
                        perHour("2026-01-02"),
                        2850),
                of(
                        5,
                        1,
                        "2026-01-03",
                        CareKind.MATERNITY_CARE,
                        Funding.PRIVATE,
                        ContributionPayer.FAMILY,
                        60,
                        new ContributionTariff.AgreedPrice(6250),
                        6250),
                of(
                        6,
                        null,
                        "2026-01-04",
                        CareKind.MATERNITY_CARE,
                        Funding.SUPPLEMENTARY,
                        ContributionPayer.FAMILY,
                        120,
                        new ContributionTariff.FamilyShare(6000, 25),
                        3000),
                of(
                        7,
                        null,
                        "2026-01-05",
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        ContributionPayer.NOBODY,
                        120,
                        new ContributionTariff.NoContribution(),
                        0),
                line(8, null, "2025-12-31", -90, -810, 2),
                stay(9, LineKind.STAY_OF_MOTHER, 1, null),
                stay(10, LineKind.STAY_OF_CHILD, 2, null),
                stay(11, LineKind.STAY_OF_MOTHER, -1, 9),
                of(
                        12,
                        null,
                        "2026-01-08",
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        ContributionPayer.NOBODY,
                        60,
                        new ContributionTariff.WithinStay(),
                        0));
        List<HeldCare> held = Arrays.stream(WhyHeld.values())
                .map(why -> new HeldCare(day("2026-01-06"), CareKind.MATERNITY_CARE, 90, why))
                .toList();
        return statement(billed, lines, held);
    }

    private static Statement statement(BillingCase billed, List<StatementLine> lines, List<HeldCare> held) {
        return new Statement(
                billed,
                (int) lines.stream().filter(StatementLine::issued).count() > 0 ? 1 : 0,
                lines,
                held,
                lines.stream()
                        .collect(Collectors.groupingBy(StatementLine::year, TreeMap::new, Collectors.toList()))
                        .entrySet()
                        .stream()
                        .map(year -> new YearTotal(
                                year.getKey(),
                                year.getValue().stream()
                                        .mapToInt(StatementLine::minutes)
                                        .sum(),
                                year.getValue().stream()
                                        .mapToInt(StatementLine::days)
                                        .sum(),
                                year.getValue().stream()
                                        .mapToLong(StatementLine::cents)
                                        .sum()))
                        .toList(),
                cents(lines, ContributionPayer.FAMILY),
                cents(lines, ContributionPayer.INSURER),
                cents(lines, ContributionPayer.FAMILY_THROUGH_INSURER),
                List.of(LAW.require("contribution-exemptions/deductible", day("2026-01-01"))));
    }

    private static long cents(List<StatementLine> lines, ContributionPayer payer) {
        return lines.stream()
                .filter(line -> line.payer() == payer)
                .mapToLong(StatementLine::cents)
                .sum();
    }

    private static StatementLine line(
            int number, @Nullable Integer version, String date, int minutes, long cents, @Nullable Integer corrects) {
        return new StatementLine(
                number,
                version,
                day(date),
                CareKind.MATERNITY_CARE,
                Funding.BASIC,
                ContributionPayer.FAMILY,
                minutes,
                perHour(date),
                cents,
                corrects);
    }

    private static StatementLine of(
            int number,
            @Nullable Integer version,
            String date,
            CareKind kind,
            Funding funding,
            ContributionPayer payer,
            int minutes,
            ContributionTariff tariff,
            long cents) {
        return new StatementLine(number, version, day(date), kind, funding, payer, minutes, tariff, cents, null);
    }

    private static StatementLine stay(int number, LineKind kind, int days, @Nullable Integer corrects) {
        LocalDate date = day("2026-01-07");
        Figure fixed = LAW.require(StayContributionRule.FIXED, date);
        return new StatementLine(
                number,
                null,
                date,
                kind,
                Funding.BASIC,
                ContributionPayer.FAMILY,
                0,
                days,
                new ContributionTariff.PerDay(fixed, null, fixed.amount(), "the price list"),
                days * fixed.amount(),
                corrects);
    }

    private static ContributionTariff perHour(String date) {
        return new ContributionTariff.PerHour(LAW.require(HomeContributionRule.PER_HOUR, day(date)), null);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static BillingCase overNewYear(TextSet set) {
        LocalDate first = LocalDate.of(2025, 12, 28);
        CaseFacts facts = new CaseFacts(
                2, first.minusDays(2), first.minusDays(1), new CaseFacts.Indication(false, 2940), set.name());
        Schedule schedule = new Schedule(
                1,
                360,
                List.of(
                        DatedCare.planned(first, 480),
                        DatedCare.planned(first.plusDays(1), 465),
                        DatedCare.planned(first.plusDays(2), 360),
                        DatedCare.planned(first.plusDays(3), 360),
                        DatedCare.planned(first.plusDays(4), 360),
                        DatedCare.planned(first.plusDays(5), 315),
                        DatedCare.planned(first.plusDays(6), 300),
                        DatedCare.planned(first.plusDays(7), 300)));
        return new BillingCase(CASE, 7, facts, schedule, new Deliveries(0, List.of()));
    }
}
