package nl.kraamflex.billing.domain.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.settings.StayFormula;
import nl.kraamflex.billing.domain.stay.CareInStays;
import nl.kraamflex.billing.domain.stay.StatementStays;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** What scenario files say of the ledger: care as it is billed, versions issued on the way, and the lines that come of it. */
public final class LedgerScenario {
    private static final UUID CASE = new UUID(0, 1);

    private LedgerScenario() {}

    /**
     * What is given.
     *
     * @param agreedCentsPerHour price of an hour that basic insurance does not pay
     * @param policies who insures the case, and what supplementary insurance adds, by period
     * @param contracts those in force now, each with an insurer that asks the family for the contribution unless it says otherwise
     * @param issued versions that were issued before, each with the care that was on record then
     * @param care the care on record now
     * @param stays what is arranged in places of our own
     * @param today the date on which the statement is asked for; far ahead when left out
     * @param choices what the organisation chose for stays
     */
    public record Given(
            @Nullable Long agreedCentsPerHour,
            @Nullable List<Policy> policies,
            @Nullable List<Agreed> contracts,
            @Nullable List<Earlier> issued,
            List<Part> care,
            @Nullable List<Stay> stays,
            @Nullable LocalDate today,
            @Nullable Choices choices) {
        private Settings settings(DatedLaw law, LocalDate date) {
            return Settings.on(law, date, choices == null ? OwnChoices.NONE : choices.known());
        }
    }

    /** What the organisation chose for stays. */
    public record Choices(
            @Nullable ChildrenCounted childrenCounted,
            @Nullable PartDays partDays,
            @Nullable StayFormula birthCentre) {
        private OwnChoices known() {
            return new OwnChoices(
                    1, LocalDate.EPOCH, null, null, birthCentre, childrenCounted, partDays, null, Map.of(), Map.of());
        }
    }

    /** A stay in a place of our own; what is left out is an admission of mother and one child to a birth centre, borne by the family. */
    public record Stay(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            @Nullable Integer children,
            @Nullable Long rate,
            @Nullable String stated,
            boolean medicalNeed,
            boolean outpatientBirth,
            boolean theirPlace,
            @Nullable ContributionPayer payer) {
        private InstitutionStay known() {
            return new InstitutionStay(
                    new UUID(2, 1),
                    outpatientBirth ? InstitutionStay.Kind.OUTPATIENT_BIRTH : InstitutionStay.Kind.ADMISSION,
                    InstitutionStay.Place.BIRTH_CENTRE,
                    from,
                    to,
                    days,
                    medicalNeed,
                    true,
                    children == null ? 1 : children,
                    rate == null ? null : new InstitutionStay.DayRate(rate, InstitutionStay.DayRate.Per.PERSON),
                    stated,
                    theirPlace ? InstitutionStay.BilledBy.INSTITUTION : InstitutionStay.BilledBy.ORGANISATION);
        }

        private Optional<PayerPeriod> paidBy() {
            return Optional.ofNullable(payer)
                    .map(bearer -> new PayerPeriod(
                            from, known().lastDate(), bearer, bearer == ContributionPayer.NOBODY ? "a pilot" : null));
        }
    }

    /** A policy of an insurer, 0403 when it is left out, with the supplementary cover that it says. */
    public record Policy(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable String uzovi,
            @Nullable Integer hoursPercent) {
        private InsurancePeriod known() {
            return new InsurancePeriod(
                    from,
                    to,
                    uzovi == null ? "0403" : uzovi,
                    "",
                    InsuredPerson.MOTHER,
                    hoursPercent == null ? null : new SupplementaryCover(0, null, hoursPercent));
        }
    }

    /** A contract about hours of maternity care with an insurer. */
    public record Agreed(
            String uzovi,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable ContributionCollector collector) {
        private Optional<ContractPrice> priceOf(String insurer, Performance performance, LocalDate date) {
            boolean inForce = insurer.equals(uzovi)
                    && performance == Performance.MATERNITY_CARE_HOUR
                    && !date.isBefore(from)
                    && (to == null || !date.isAfter(to));
            return inForce
                    ? Optional.of(new ContractPrice(
                            new UUID(0, 3),
                            1,
                            performance,
                            5_000,
                            false,
                            null,
                            collector == null ? ContributionCollector.INSURER : collector,
                            QuantityRounding.QUARTERS,
                            0))
                    : Optional.empty();
        }

        private static Contracts all(@Nullable List<Agreed> agreed) {
            List<Agreed> known = agreed == null ? List.of() : agreed;
            return (uzovi, performance, date) -> known.stream()
                    .flatMap(contract -> contract.priceOf(uzovi, performance, date).stream())
                    .findFirst();
        }
    }

    /** A version that was issued, when this was on record. */
    public record Earlier(
            StatementKind kind,
            List<Part> care,
            @Nullable List<Agreed> contracts,
            @Nullable List<Stay> stays,
            @Nullable LocalDate today) {}

    /** Care as it is billed; what is left out is maternity care that basic insurance pays and the family bears its part of. */
    public record Part(
            LocalDate date,
            int minutes,
            @Nullable CareKind kind,
            @Nullable Funding funding,
            @Nullable ContributionPayer payer,
            @Nullable Long price,
            @Nullable HoldReason hold) {
        private BilledCare known() {
            return new BilledCare(
                    date,
                    kind == null ? CareKind.MATERNITY_CARE : kind,
                    funding == null && hold != HoldReason.NO_FUNDING_KNOWN ? Funding.BASIC : funding,
                    minutes,
                    CareStatus.DELIVERED,
                    payer == null ? ContributionPayer.FAMILY : payer,
                    price,
                    hold);
        }
    }

    /**
     * What comes of it; what is left out is nothing.
     *
     * @param lines every line of the statement, or of the version that is issued
     * @param family what the family owes in all, in euro cents
     */
    public record Then(
            @Nullable List<Line> lines,
            @Nullable Map<Integer, Long> years,
            @Nullable Long family,
            @Nullable Long insurer,
            @Nullable Long throughInsurer,
            @Nullable Long stated,
            @Nullable Long pending,
            @Nullable List<Held> held,
            @Nullable Integer version,
            boolean correction,
            @Nullable Refused refused,
            @Nullable String notIssued) {}

    /** A line; what is left out is as in {@link Part}. */
    public record Line(
            int number,
            @Nullable Integer version,
            LocalDate date,
            @Nullable LineKind kind,
            @Nullable Funding funding,
            @Nullable ContributionPayer payer,
            @Nullable Integer minutes,
            @Nullable Integer days,
            @Nullable String tariff,
            @Nullable Long centsPerHour,
            @Nullable Long centsPerDay,
            @Nullable String onWhoseWord,
            @Nullable Integer percent,
            @Nullable String confidence,
            long cents,
            @Nullable Integer corrects) {
        private static Line of(StatementLine line) {
            ContributionTariff tariff = line.tariff();
            boolean ofTheLaw = tariff instanceof ContributionTariff.PerHour;
            return new Line(
                    line.number(),
                    line.version(),
                    line.date(),
                    line.kind() == LineKind.MATERNITY_CARE ? null : line.kind(),
                    line.funding() == Funding.BASIC ? null : line.funding(),
                    line.payer() == ContributionPayer.FAMILY ? null : line.payer(),
                    line.kind().countsDays() ? null : (Integer) line.minutes(),
                    line.days() == 0 ? null : line.days(),
                    ofTheLaw ? null : tariff.getClass().getSimpleName(),
                    tariff.centsPerHour() == 0 ? null : tariff.centsPerHour(),
                    tariff.centsPerDay() == 0 ? null : tariff.centsPerDay(),
                    tariff instanceof ContributionTariff.PerDay perDay ? perDay.onWhoseWord() : null,
                    tariff.percent() == ContributionTariff.WHOLE ? null : tariff.percent(),
                    switch (tariff) {
                        case ContributionTariff.PerHour(Figure figure, var _) ->
                            figure.confidence().word();
                        case ContributionTariff.PerDay perDay ->
                            perDay.fixed().confidence().word();
                        case ContributionTariff.Exempt(Figure figure) ->
                            figure.confidence().word();
                        case ContributionTariff.AgreedPrice _,
                                ContributionTariff.FamilyShare _,
                                ContributionTariff.WithinStay _,
                                ContributionTariff.NoContribution _ -> null;
                    },
                    line.cents(),
                    line.corrects());
        }
    }

    /** Care without an amount. */
    public record Held(
            LocalDate date,
            @Nullable LineKind kind,
            @Nullable Integer minutes,
            @Nullable Integer days,
            WhyHeld why) {
        /** The same as a scenario file says it. */
        public static Held of(HeldCare held) {
            return new Held(
                    held.date(),
                    held.kind() == LineKind.MATERNITY_CARE ? null : held.kind(),
                    held.kind().countsDays() ? null : (Integer) held.minutes(),
                    held.days() == 0 ? null : held.days(),
                    held.why());
        }
    }

    /** A figure that cannot be used. */
    public record Refused(String figure, LocalDate date, String reason) {
        private static Refused of(FigureRefusal refusal) {
            return switch (refusal) {
                case FigureRefusal.NotOnFile(var missing) ->
                    new Refused(
                            missing.key(),
                            missing.date(),
                            switch (missing) {
                                case Lookup.Unknown _ -> "UNKNOWN";
                                case Lookup.NotYetInForce _ -> "NOT_YET_IN_FORCE";
                                case Lookup.NotPublished found -> found.reason().name();
                            });
                case FigureRefusal.DerivedOnly(Figure figure, var date) -> new Refused(figure.key(), date, "DERIVED");
            };
        }
    }

    /** The statement as of now. */
    public static Then statement(DatedLaw law, Given given) {
        CaseOnFile onFile = onFile(law, given);
        return switch (verdict(law, onFile, given, given.care(), given.contracts(), given.stays(), given.today())) {
            case StatementVerdict.Stated(Statement statement) -> answer(statement, statement.lines(), 0, false);
            case StatementVerdict.Refused(FigureRefusal refusal) -> refused(refusal);
        };
    }

    /** The version that is issued now. */
    public static Then issue(DatedLaw law, Given given, StatementKind kind) {
        CaseOnFile onFile = onFile(law, given);
        return switch (verdict(law, onFile, given, given.care(), given.contracts(), given.stays(), given.today())) {
            case StatementVerdict.Stated(Statement statement) ->
                switch (IssueRules.issue(kind, statement, onFile, Instant.EPOCH)) {
                    case IssueRules.IssueVerdict.Issued(IssuedVersion version) ->
                        answer(
                                new StatementRules(law).asIssued(onFile.with(version), version.number()),
                                version.lines(),
                                version.number(),
                                version.correction());
                    case IssueRules.IssueVerdict.NothingToState() -> notIssued("NOTHING_TO_STATE");
                    case IssueRules.IssueVerdict.CareToCome planned ->
                        throw new AssertionError("No schedule is known, and care is to come: " + planned);
                    case IssueRules.IssueVerdict.StayLasts lasting ->
                        throw new AssertionError("No stay is arranged, and one lasts: " + lasting);
                    case IssueRules.IssueVerdict.FinalWasIssued(int version) ->
                        notIssued("FINAL_WAS_ISSUED_AS_" + version);
                };
            case StatementVerdict.Refused(FigureRefusal refusal) -> refused(refusal);
        };
    }

    private static CaseOnFile onFile(DatedLaw law, Given given) {
        CaseOnFile onFile = new CaseOnFile(
                new BillingCase(
                        CASE,
                        1,
                        null,
                        null,
                        new Deliveries(1, List.of()),
                        new CaseArrangements(1, List.of(), List.of(), List.of(), given.agreedCentsPerHour())),
                given.policies() == null
                        ? CaseInsurance.NONE
                        : new CaseInsurance(
                                1, given.policies().stream().map(Policy::known).toList()),
                List.of());
        for (Earlier earlier : given.issued() == null ? List.<Earlier>of() : given.issued()) {
            if (!(verdict(law, onFile, given, earlier.care(), earlier.contracts(), earlier.stays(), earlier.today())
                            instanceof StatementVerdict.Stated(Statement statement))
                    || !(IssueRules.issue(earlier.kind(), statement, onFile, Instant.EPOCH)
                            instanceof IssueRules.IssueVerdict.Issued(IssuedVersion version))) {
                throw new AssertionError("A version that is given could not be issued: " + earlier);
            }
            onFile = onFile.with(version);
        }
        return onFile;
    }

    private static StatementVerdict verdict(
            DatedLaw law,
            CaseOnFile onFile,
            Given given,
            List<Part> care,
            @Nullable List<Agreed> agreed,
            @Nullable List<Stay> arranged,
            @Nullable LocalDate today) {
        List<Stay> stays = arranged == null ? List.of() : arranged;
        List<InstitutionStay> known = stays.stream().map(Stay::known).toList();
        CaseArrangements arrangements = new CaseArrangements(
                1,
                stays.stream().flatMap(stay -> stay.paidBy().stream()).toList(),
                known,
                List.of(),
                given.agreedCentsPerHour());
        return new StatementRules(law, Agreed.all(agreed))
                .state(
                        onFile,
                        new CareInStays(known, date -> given.settings(law, date))
                                .placed(care.stream().map(Part::known).toList()),
                        StatementStays.of(
                                law,
                                FigurePolicy.PRINTED_ONLY,
                                date -> given.settings(law, date),
                                arrangements,
                                today == null ? LocalDate.MAX : today),
                        DerivedFigures.REFUSED);
    }

    private static Then answer(Statement statement, List<StatementLine> lines, int version, boolean correction) {
        return new Then(
                lines.stream().map(Line::of).toList(),
                statement.years().stream()
                        .collect(
                                Collectors.toMap(YearTotal::year, YearTotal::cents, (one, other) -> one, TreeMap::new)),
                statement.familyCents() == 0 ? null : statement.familyCents(),
                statement.insurerCents() == 0 ? null : statement.insurerCents(),
                statement.throughInsurerCents() == 0 ? null : statement.throughInsurerCents(),
                statement.statedCents() == 0 ? null : statement.statedCents(),
                statement.pendingCents() == 0 ? null : statement.pendingCents(),
                statement.held().isEmpty()
                        ? null
                        : statement.held().stream().map(Held::of).toList(),
                version == 0 ? null : version,
                correction,
                null,
                null);
    }

    private static Then refused(FigureRefusal refusal) {
        return new Then(null, null, null, null, null, null, null, null, null, false, Refused.of(refusal), null);
    }

    private static Then notIssued(String why) {
        return new Then(null, null, null, null, null, null, null, null, null, false, null, why);
    }
}
