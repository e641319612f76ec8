package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BilledCareRules;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.GivenFacts;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.SignedHours;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files of claim lines say. */
final class LineScenario {
    static final Scenarios<Given, When, Then> ALL =
            Scenarios.below("claims/lines", Given.class, When.class, Then.class);

    private LineScenario() {}

    /** With which law the lines are made. */
    record When(ClaimLaw law, LocalDate today) {}

    /**
     * What is on file. Care is given as it is billed, or comes from facts and visits by the rules of billed care.
     *
     * @param facts what indication-service told
     * @param visits what scheduling-service told
     * @param agreedCentsPerHour price of an hour that was agreed with the family
     */
    record Given(
            @Nullable List<Care> care,
            @Nullable GivenFacts facts,
            @Nullable List<Visit> visits,
            boolean signed,
            CaseIntake.@Nullable Intake intake,
            @Nullable LocalDate registeredOn,
            @Nullable List<Policy> policies,
            @Nullable Long agreedCentsPerHour,
            @Nullable List<InsuredPerson> bsn,
            @Nullable List<Contract> contracts,
            boolean withoutSignature,
            @Nullable List<String> lateClaimsTakenBy) {
        ClaimFacts facts(LocalDate today) {
            BillingCase billed = new BillingCase(
                    new UUID(0, 1),
                    1,
                    facts == null ? null : facts.known(),
                    null,
                    new Deliveries(
                            1,
                            list(visits).stream().map(Visit::known).toList(),
                            signed ? new SignedHours(60, Instant.EPOCH) : null),
                    new CaseArrangements(1, List.of(), List.of(), List.of(), agreedCentsPerHour));
            return new ClaimFacts(
                    billed,
                    care == null
                            ? BilledCareRules.of(billed)
                            : care.stream().map(Care::billed).toList(),
                    new CaseIntake(1, registeredOn, intake, null, null),
                    new CaseInsurance(
                            1, list(policies).stream().map(Policy::period).toList()),
                    list(bsn).stream()
                            .collect(Collectors.toMap(Function.identity(), person -> new IdentityOnFile(1, 1, true))),
                    new ClaimSettings(1, !withoutSignature, Set.copyOf(list(lateClaimsTakenBy)), false),
                    "33000001",
                    today);
        }

        Contracts agreed() {
            return (uzovi, performance, date) -> list(contracts).stream()
                    .filter(contract -> contract.covers(uzovi, date))
                    .flatMap(contract -> contract.price(performance).stream())
                    .findFirst();
        }
    }

    private static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : given;
    }

    record Visit(LocalDate date, int minutes) {
        Delivery known() {
            Instant begin = date.atTime(9, 0).toInstant(ZoneOffset.UTC);
            return new Delivery(
                    begin, begin.plusSeconds(minutes * 60L), List.of(DatedCare.delivered(date, minutes)), false);
        }
    }

    record Care(
            LocalDate date,
            int minutes,
            @Nullable CareKind kind,
            @Nullable Funding funding,
            @Nullable ContributionPayer payer,
            @Nullable HoldReason hold,
            @Nullable CareStatus status) {
        BilledCare billed() {
            return new BilledCare(
                    date,
                    kind == null ? CareKind.MATERNITY_CARE : kind,
                    hold == HoldReason.NO_FUNDING_KNOWN ? null : funding == null ? Funding.BASIC : funding,
                    minutes,
                    status == null ? CareStatus.DELIVERED : status,
                    payer == null ? ContributionPayer.FAMILY : payer,
                    null,
                    hold);
        }
    }

    record Policy(
            LocalDate from,
            @Nullable LocalDate to,
            String uzovi,
            @Nullable String policyNumber,
            @Nullable InsuredPerson insured,
            @Nullable Integer hoursPercent) {
        InsurancePeriod period() {
            return new InsurancePeriod(
                    from,
                    to,
                    uzovi,
                    policyNumber == null ? "" : policyNumber,
                    insured == null ? InsuredPerson.MOTHER : insured,
                    hoursPercent == null ? null : new SupplementaryCover(0, null, hoursPercent));
        }
    }

    record Contract(
            String uzovi,
            LocalDate from,
            @Nullable LocalDate to,
            Map<Performance, Long> prices,
            @Nullable ContributionCollector collector,
            boolean integratedCare,
            @Nullable QuantityRounding rounding,
            @Nullable Integer leastMinutesPerDay) {
        boolean covers(String insurer, LocalDate date) {
            return uzovi.equals(insurer) && !date.isBefore(from) && (to == null || !date.isAfter(to));
        }

        Optional<ContractPrice> price(Performance performance) {
            return Optional.ofNullable(prices.get(performance))
                    .map(cents -> new ContractPrice(
                            new UUID(0, 2),
                            1,
                            performance,
                            cents,
                            integratedCare,
                            null,
                            collector == null ? ContributionCollector.PROVIDER : collector,
                            rounding == null ? QuantityRounding.QUARTERS : rounding,
                            leastMinutesPerDay == null ? 0 : leastMinutesPerDay));
        }
    }

    record Then(List<Line> lines) {}

    /**
     * A line; what is left out is basic insurance, the mother, or minutes.
     *
     * @param price of one unit of the performance, in euro cents; absent where none was agreed
     */
    record Line(
            LocalDate date,
            Performance performance,
            @Nullable Funding funding,
            @Nullable String uzovi,
            @Nullable InsuredPerson insured,
            int quantity,
            @Nullable ClaimUnit unit,
            @Nullable Long price,
            @Nullable Long computed,
            @Nullable Long contribution,
            @Nullable Long claimed,
            @Nullable String code,
            @Nullable List<ClaimHold> holds) {
        static Line of(ExpectedLine expected) {
            ClaimContent content = expected.content();
            ClaimAmounts amounts = content.amounts();
            ClaimCode code = content.code();
            InsuredPolicy policy = content.policy();
            return new Line(
                    content.subject().date(),
                    content.subject().performance(),
                    content.subject().funding() == Funding.BASIC
                            ? null
                            : content.subject().funding(),
                    policy == null ? null : policy.uzovi(),
                    policy == null || policy.insured() == InsuredPerson.MOTHER ? null : policy.insured(),
                    content.quantity(),
                    content.unit() == ClaimUnit.MINUTE ? null : content.unit(),
                    amounts == null ? null : amounts.unitTariff(),
                    amounts == null ? null : amounts.computed(),
                    amounts == null ? null : amounts.contribution(),
                    amounts == null ? null : amounts.claimed(),
                    code == null ? null : code.codeList() + "/" + code.code(),
                    expected.holds().isEmpty() ? null : expected.holds());
        }
    }
}
