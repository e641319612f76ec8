package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.settings.StayFormula;
import nl.kraamflex.billing.domain.stay.StayLine;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawDocument;
import nl.kraamflex.platform.testing.Scenarios;
import org.jspecify.annotations.Nullable;

/** What the scenario files on who pays say. */
final class CostScenario {
    static final Scenarios<Given, Question, Then> ALL =
            Scenarios.below("cost-scenarios", Given.class, Question.class, Then.class);

    private CostScenario() {}

    /** What is asked for. */
    enum Question {
        /** On whom the care falls that was given. */
        BILLED_CARE,
        /** What is owed for stays. */
        STAYS,
        /** Who pays what, by year. */
        COSTS,
        /** What the estimate says beside its total. */
        ESTIMATE,
        /** Who would pay what of usual numbers of hours. */
        EXAMPLES
    }

    /** What billing knows; what is absent has not arrived or was not arranged. */
    record Given(
            @Nullable AmountsPerDay amountsPerDay,
            @Nullable GivenFacts facts,
            @Nullable Plan schedule,
            @Nullable List<Visit> visits,
            @Nullable List<Payer> payers,
            @Nullable List<Consent> consents,
            @Nullable Long privateCentsPerHour,
            @Nullable List<Stay> stays,
            @Nullable Choices choices,
            boolean acceptDerived,
            @Nullable Map<String, Long> prices,
            @Nullable List<Policy> policies) {

        BillingCase known() {
            return new BillingCase(
                    new UUID(0, 1),
                    1,
                    facts == null ? null : facts.known(),
                    schedule == null ? null : schedule.known(),
                    visits == null
                            ? null
                            : new Deliveries(
                                    1, visits.stream().map(Visit::known).toList()),
                    new CaseArrangements(
                            1,
                            payers == null
                                    ? List.of()
                                    : payers.stream().map(Payer::known).toList(),
                            knownStays(),
                            consents == null
                                    ? List.of()
                                    : consents.stream().map(Consent::known).toList(),
                            privateCentsPerHour));
        }

        List<InstitutionStay> knownStays() {
            return stays == null ? List.of() : stays.stream().map(Stay::known).toList();
        }

        CostInputs inputs(DatedLaw law) {
            OwnChoices own = choices == null ? OwnChoices.NONE : choices.known();
            return new CostInputs(
                    law,
                    new FigurePolicy(acceptDerived),
                    date -> Settings.on(law, date, own),
                    knownPrices(),
                    new CaseInsurance(
                            1,
                            policies == null
                                    ? List.of()
                                    : policies.stream().map(Policy::known).toList()));
        }

        /** What is shipped, with what an operator added to it. */
        DatedLaw law(DatedLaw shipped) {
            return amountsPerDay == null ? shipped : shipped.with(List.of(amountsPerDay.known()));
        }

        private CarePrices knownPrices() {
            Map<String, Long> known = prices == null ? Map.of() : prices;
            return (date, kind) -> Optional.ofNullable(known.get(kind == CareKind.BIRTH_ASSISTANCE ? "birth" : "care"))
                    .map(CarePrice::agreed);
        }
    }

    /** What an operator added for stays of a year. */
    record AmountsPerDay(int year, long fixed, long threshold, String confidence) {
        LawDocument known() {
            return MadeUpLaw.perDay(year, fixed, threshold, confidence);
        }
    }

    record Care(LocalDate date, int minutes, @Nullable String funding) {
        DatedCare known(CareStatus status) {
            return new DatedCare(
                    date,
                    minutes,
                    status,
                    funding == null ? Funding.BASIC : funding.equals("UNKNOWN") ? null : Funding.valueOf(funding));
        }
    }

    record Plan(int deliveredMinutes, List<Care> days) {
        Schedule known() {
            return new Schedule(
                    1,
                    deliveredMinutes,
                    days.stream().map(day -> day.known(CareStatus.PLANNED)).toList());
        }
    }

    record Visit(OffsetDateTime begin, List<Care> care, boolean elsewhere) {
        Delivery known() {
            return new Delivery(
                    begin.toInstant(),
                    begin.toInstant().plusSeconds(3600),
                    care.stream().map(part -> part.known(CareStatus.DELIVERED)).toList(),
                    elsewhere);
        }
    }

    record Payer(
            LocalDate from,
            @Nullable LocalDate to,
            ContributionPayer payer,
            @Nullable String pilot) {
        PayerPeriod known() {
            return new PayerPeriod(from, to, payer, pilot);
        }
    }

    record Consent(LocalDate consentedOn, int minutes, long centsPerHour) {
        PrivateCareConsent known() {
            return new PrivateCareConsent(
                    new UUID(1, minutes), consentedOn, minutes, centsPerHour, Instant.EPOCH, "somebody");
        }
    }

    record Stay(
            InstitutionStay.Place place,
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer days,
            boolean outpatientBirth,
            boolean medicalNeed,
            boolean withoutMother,
            @Nullable Integer children,
            @Nullable Long rate,
            boolean rateForBoth,
            @Nullable String stated,
            boolean ourPlace) {
        InstitutionStay known() {
            return new InstitutionStay(
                    new UUID(2, 1),
                    outpatientBirth ? InstitutionStay.Kind.OUTPATIENT_BIRTH : InstitutionStay.Kind.ADMISSION,
                    place,
                    from,
                    to,
                    days,
                    medicalNeed,
                    !withoutMother,
                    children == null ? 1 : children,
                    rate == null
                            ? null
                            : new InstitutionStay.DayRate(
                                    rate,
                                    rateForBoth
                                            ? InstitutionStay.DayRate.Per.BOTH
                                            : InstitutionStay.DayRate.Per.PERSON),
                    stated,
                    ourPlace ? InstitutionStay.BilledBy.ORGANISATION : InstitutionStay.BilledBy.INSTITUTION);
        }
    }

    record Choices(
            @Nullable StayFormula maternityHotel,
            @Nullable StayFormula birthCentre,
            @Nullable ChildrenCounted childrenCounted,
            @Nullable PartDays partDays,
            @Nullable Integer motherShare) {
        OwnChoices known() {
            return new OwnChoices(
                    1,
                    LocalDate.EPOCH,
                    null,
                    maternityHotel,
                    birthCentre,
                    childrenCounted,
                    partDays,
                    motherShare,
                    Map.of(),
                    Map.of());
        }
    }

    record Policy(
            LocalDate from,
            @Nullable LocalDate to,
            @Nullable Integer contributionPercent,
            @Nullable Long contributionMaximum,
            @Nullable Integer hoursPercent,
            boolean basicOnly) {
        InsurancePeriod known() {
            return new InsurancePeriod(
                    from,
                    to,
                    "3311",
                    "policy",
                    InsuredPerson.MOTHER,
                    basicOnly
                            ? null
                            : new SupplementaryCover(
                                    Objects.requireNonNullElse(contributionPercent, 0),
                                    contributionMaximum,
                                    Objects.requireNonNullElse(hoursPercent, 0)));
        }
    }

    /** What is answered; what the question does not ask for is absent. */
    record Then(
            @Nullable List<Billed> care,
            @Nullable List<StayAnswer> stays,
            @Nullable List<Year> years,
            @Nullable Estimated estimate,
            @Nullable List<Example> examples,
            @Nullable Refused refused) {}

    /** A figure that cannot be used. */
    record Refused(String figure, LocalDate date) {}

    record Example(int minutes, List<Year> years) {}

    record Billed(
            LocalDate date,
            @Nullable CareKind kind,
            @Nullable Funding funding,
            int minutes,
            @Nullable ContributionPayer payer,
            @Nullable Long price,
            @Nullable HoldReason hold) {
        static Billed of(BilledCare care) {
            return new Billed(
                    care.date(),
                    care.kind() == CareKind.MATERNITY_CARE ? null : care.kind(),
                    care.funding(),
                    care.minutes(),
                    care.payer() == ContributionPayer.FAMILY ? null : care.payer(),
                    care.privateCentsPerHour(),
                    care.hold());
        }
    }

    record StayAnswer(
            String outcome,
            @Nullable Long cents,
            @Nullable List<StayDay> days,
            @Nullable String onWhoseWord,
            @Nullable LocalDate missingOn,
            @Nullable String missing,
            @Nullable List<OpenDay> open,
            @Nullable List<Long> perHour) {
        StayAnswer(
                String outcome,
                @Nullable Long cents,
                @Nullable List<StayDay> days,
                @Nullable String onWhoseWord,
                @Nullable LocalDate missingOn,
                @Nullable String missing) {
            this(outcome, cents, days, onWhoseWord, missingOn, missing, null, null);
        }
    }

    /** A date whose amount was not published yet, with what it would be at the last one that was. */
    record OpenDay(LocalDate date, StayLine.Person person, int persons, long example) {}

    record StayDay(
            LocalDate date,
            @Nullable Long mother,
            @Nullable Long children,
            @Nullable Long excess) {}

    /** Time and amount of a payer; an amount that is not known says why. */
    record Paid(int minutes, @Nullable Long cents, @Nullable String unknown) {}

    record Year(
            int year,
            @Nullable Paid contribution,
            @Nullable Paid contributionByInsurer,
            @Nullable Integer withoutContribution,
            @Nullable Paid basicInsurance,
            @Nullable Paid agreement,
            @Nullable Paid birthAssistance,
            @Nullable Paid supplementary,
            @Nullable Long givenBack,
            @Nullable Paid familyOfSupplementary,
            @Nullable Paid privateCare,
            @Nullable Paid ownStays,
            @Nullable Paid otherStays,
            @Nullable Integer held) {}

    record Estimated(
            List<String> assumptions,
            int minutes,
            long cents,
            @Nullable List<Open> open,
            @Nullable List<Shown> shown) {
        Estimated {
            open = open == null || open.isEmpty() ? null : new ArrayList<>(open);
            shown = shown == null || shown.isEmpty() ? null : new ArrayList<>(shown);
        }
    }

    record Open(LocalDate date, int minutes, long example) {}

    record Shown(String hours, int minutes, long cents, boolean published) {}
}
