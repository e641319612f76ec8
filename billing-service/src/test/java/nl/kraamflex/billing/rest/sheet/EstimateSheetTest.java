package nl.kraamflex.billing.rest.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Section;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Table;
import nl.kraamflex.billing.rest.sheet.StatementSheet.Total;
import nl.kraamflex.platform.dated.DatedLaw;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the page and the document say of an estimate, and what they do not claim. */
class EstimateSheetTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = new UUID(0, 1);

    private static StatementSheet sheet(BillingCase known, CaseInsurance insurance) {
        return sheet(known, insurance, CarePrices.NONE);
    }

    private static StatementSheet sheet(BillingCase known, CaseInsurance insurance, CarePrices prices) {
        return sheet(known, insurance, prices, Language.EN);
    }

    private static StatementSheet sheet(
            BillingCase known, CaseInsurance insurance, CarePrices prices, Language language) {
        CostInputs law = CostInputs.of(LAW);
        Estimate estimate = EstimateRules.apply(
                        new CostInputs(LAW, law.policy(), law.settings(), prices, insurance), known)
                .orElseThrow();
        return EstimateSheet.of(
                estimate, (OwnContribution.Owed) estimate.contribution(), language, Map.of("en", "Ask Anna."));
    }

    private static StatementSheet planned(CaseArrangements arrangements, DatedCare... days) {
        return sheet(known("STANDARD", arrangements, days), CaseInsurance.NONE);
    }

    private static BillingCase known(String texts, CaseArrangements arrangements, DatedCare... days) {
        LocalDate first = days[0].date();
        return new BillingCase(
                CASE,
                1,
                new CaseFacts(1, first, first, new CaseFacts.Indication(false, 2940), texts),
                new Schedule(1, 0, List.of(days)),
                null,
                arrangements);
    }

    private static CaseArrangements staying(InstitutionStay... stays) {
        return new CaseArrangements(1, List.of(), List.of(stays), List.of(), null);
    }

    private static InstitutionStay stay(
            String from, InstitutionStay.Kind kind, InstitutionStay.BilledBy billedBy, @Nullable Long rate) {
        return new InstitutionStay(
                new UUID(0, 2),
                kind,
                InstitutionStay.Place.HOSPITAL,
                LocalDate.parse(from),
                null,
                2,
                false,
                true,
                1,
                rate == null ? null : new InstitutionStay.DayRate(rate, InstitutionStay.DayRate.Per.PERSON),
                rate == null ? "the institution" : null,
                billedBy);
    }

    private static DatedCare day(String date, Funding funding, int minutes) {
        return new DatedCare(LocalDate.parse(date), minutes, CareStatus.PLANNED, funding);
    }

    private static DatedCare day(String date) {
        return DatedCare.planned(LocalDate.parse(date), 60);
    }

    private static List<Total> totals(StatementSheet sheet) {
        Table table = Objects.requireNonNull(sheet.table());
        return table.totals();
    }

    private static List<String> section(StatementSheet sheet, String id) {
        return Stream.concat(sheet.before().stream(), sheet.after().stream())
                .filter(section -> section.id().equals(id))
                .map(Section::paragraphs)
                .findFirst()
                .orElse(List.of());
    }

    @Test
    void while_a_day_has_no_amount_there_is_no_total_but_what_is_known_and_what_is_not() {
        StatementSheet sheet = planned(CaseArrangements.NONE, day("2026-12-31"), day("2027-01-01"));

        assertThat(totals(sheet))
                .containsExactly(
                        new Total("Together in 2026", "1 hour", "€5.70"),
                        new Total("What we know now", "1 hour", "€5.70"),
                        new Total("What we do not know yet", "1 hour", "not known yet"));
        assertThat(sheet.answer().getFirst())
                .startsWith("For 1 hour of maternity care we know the amount already.")
                .contains("We do not know the rest yet.");
    }

    @Test
    void while_no_day_has_an_amount_nothing_is_said_to_be_known() {
        StatementSheet sheet = planned(CaseArrangements.NONE, day("2027-01-01"));

        assertThat(totals(sheet)).containsExactly(new Total("What we do not know yet", "1 hour", "not known yet"));
        assertThat(sheet.answer().getFirst()).startsWith("The amount per hour for 2027 is not known yet.");
    }

    @Test
    void when_every_day_has_an_amount_the_total_is_one() {
        StatementSheet sheet = planned(CaseArrangements.NONE, day("2025-03-10"), day("2025-03-11"));

        assertThat(totals(sheet)).containsExactly(new Total("All together", "2 hours", "€10.80"));
    }

    @Test
    void a_stay_of_which_nothing_can_be_said_is_named() {
        StatementSheet sheet = planned(
                staying(stay(
                        "2025-03-10",
                        InstitutionStay.Kind.OUTPATIENT_BIRTH,
                        InstitutionStay.BilledBy.INSTITUTION,
                        10_000L)),
                day("2025-03-12"));

        assertThat(section(sheet, "institution"))
                .containsExactly(
                        "From 10 March 2025 you get care in a place other than your home. We cannot say what you pay"
                                + " for that. Ask there, or ask your health insurer.");
    }

    /** Until this date the insurer asks the family for the contribution. */
    private static CarePrices askedByTheInsurerUntil(String last) {
        return new CarePrices() {
            @Override
            public Optional<CarePrice> hour(LocalDate date, CareKind kind) {
                return Optional.empty();
            }

            @Override
            public BilledCare collected(BilledCare care) {
                return care.date().isAfter(LocalDate.parse(last))
                        ? care
                        : care.borneBy(ContributionPayer.FAMILY_THROUGH_INSURER);
            }
        };
    }

    @Test
    void the_answer_says_what_our_bill_asks_what_the_insurer_asks_and_what_that_is_together() {
        BillingCase known = known("STANDARD", CaseArrangements.NONE, day("2025-12-31"), day("2026-01-01"));

        StatementSheet all = sheet(known, CaseInsurance.NONE, askedByTheInsurerUntil("2026-12-31"));
        StatementSheet some = sheet(known, CaseInsurance.NONE, askedByTheInsurerUntil("2025-12-31"));

        assertThat(all.answer().getFirst())
                .startsWith("Your health insurer will ask you for about ")
                .contains("You do not pay this to us.");
        assertThat(section(all, "when"))
                .containsExactly(
                        "You pay the own contribution to your health insurer later. You will get no bill from us for it.");
        assertThat(section(all, "deductible")).isNotEmpty();
        assertThat(some.answer())
                .contains(
                        "You pay us for 1 hour of maternity care. That is about €5.70. This is an estimate. In the end you"
                                + " only pay for the hours that you really get.")
                .anyMatch(text -> text.startsWith("Your health insurer will ask you for about €5.40 "))
                .contains("Together that is about €11.10 of own contribution.");
        assertThat(all.answer()).noneMatch(text -> text.startsWith("Together"));
        assertThat(section(some, "when").getFirst()).startsWith("We send the bill");
    }

    @Test
    void the_table_has_what_the_insurer_asks_too_and_adds_both_up_once() {
        StatementSheet sheet = sheet(
                known("STANDARD", CaseArrangements.NONE, day("2025-12-31"), day("2026-01-01")),
                CaseInsurance.NONE,
                askedByTheInsurerUntil("2025-12-31"));

        assertThat(Objects.requireNonNull(sheet.table()).rows())
                .extracting(StatementSheet.Row::notes, StatementSheet.Row::amount)
                .containsExactly(
                        Tuple.tuple(List.of("planned", "through your health insurer"), "€5.40"),
                        Tuple.tuple(List.of("planned"), "€5.70"));
        assertThat(totals(sheet))
                .containsExactly(
                        new Total("Together in 2025", "1 hour", "€5.40"),
                        new Total("Together in 2026", "1 hour", "€5.70"),
                        new Total("On our bill", "1 hour", "€5.70"),
                        new Total("Through your health insurer", "1 hour", "€5.40"),
                        new Total("All together", "2 hours", "€11.10"));
    }

    @Test
    void where_the_insurer_asks_all_the_table_says_that_our_bill_asks_nothing() {
        StatementSheet sheet = sheet(
                known("STANDARD", CaseArrangements.NONE, day("2025-12-30"), day("2025-12-31")),
                CaseInsurance.NONE,
                askedByTheInsurerUntil("2025-12-31"));

        assertThat(totals(sheet))
                .containsExactly(
                        new Total("On our bill", "0 hours", "€0.00"),
                        new Total("Through your health insurer", "2 hours", "€10.80"),
                        new Total("All together", "2 hours", "€10.80"));
    }

    @Test
    void what_one_of_them_asks_has_no_amount_while_a_part_of_it_has_none() {
        StatementSheet sheet = sheet(
                known("STANDARD", CaseArrangements.NONE, day("2026-12-31"), day("2027-01-01")),
                CaseInsurance.NONE,
                askedByTheInsurerUntil("2026-12-31"));

        assertThat(totals(sheet))
                .containsExactly(
                        new Total("Together in 2026", "1 hour", "€5.70"),
                        new Total("On our bill", "1 hour", "not known yet"),
                        new Total("Through your health insurer", "1 hour", "€5.70"),
                        new Total("What we know now", "1 hour", "€5.70"),
                        new Total("What we do not know yet", "1 hour", "not known yet"));
        assertThat(sheet.answer()).noneMatch(text -> text.startsWith("Together"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_family_reads_who_asks_what_in_its_language_also_after_a_loss(Language language) {
        for (TextSet set : TextSet.values()) {
            PhraseBook book = PhraseBook.of(language, set);
            StatementSheet sheet = sheet(
                    known(set.name(), CaseArrangements.NONE, day("2025-12-30"), day("2025-12-31")),
                    CaseInsurance.NONE,
                    askedByTheInsurerUntil("2025-12-30"),
                    language);

            assertThat(totals(sheet))
                    .extracting(Total::label, Total::amount)
                    .containsExactly(
                            Tuple.tuple(
                                    book.say(Phrase.ROW_OUR_BILL), book.format().euro(540)),
                            Tuple.tuple(
                                    book.say(Phrase.ROW_THROUGH_INSURER),
                                    book.format().euro(540)),
                            Tuple.tuple(
                                    book.say(Phrase.ROW_TOTAL), book.format().euro(1080)));
            assertThat(sheet.answer())
                    .contains(book.write()
                            .amount(1080)
                            .say(Phrase.ESTIMATE_TOGETHER)
                            .toString());
        }
    }

    /** Eight days of six hours. */
    private static DatedCare[] eightDays(Funding funding) {
        return LocalDate.parse("2025-03-10")
                .datesUntil(LocalDate.parse("2025-03-18"))
                .map(date -> day(date.toString(), funding, 360))
                .toArray(DatedCare[]::new);
    }

    private static CaseArrangements borneFrom(String from, ContributionPayer payer) {
        PayerPeriod period = new PayerPeriod(
                LocalDate.parse(from), null, payer, payer == ContributionPayer.NOBODY ? "a pilot" : null);
        return new CaseArrangements(1, List.of(period), List.of(), List.of(), null);
    }

    private static List<String> answer(String... said) {
        return Stream.concat(Stream.of(said), Stream.of("This is not a bill yet. The amount can still change."))
                .toList();
    }

    private static void assertNothingIsAsked(StatementSheet sheet) {
        assertThat(section(sheet, "why")).isEmpty();
        assertThat(section(sheet, "when")).containsExactly("You pay us nothing. So you will get no bill from us.");
    }

    @Test
    void care_of_a_pilot_is_expected_and_not_asked_for() {
        StatementSheet all = planned(borneFrom("2025-03-10", ContributionPayer.NOBODY), eightDays(Funding.BASIC));
        StatementSheet neutral = sheet(
                known("NEUTRAL", borneFrom("2025-03-10", ContributionPayer.NOBODY), eightDays(Funding.BASIC)),
                CaseInsurance.NONE);

        assertThat(all.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "For 48 hours of it you pay no own contribution. You are taking part in a trial."));
        assertNothingIsAsked(all);
        assertThat(neutral.answer())
                .isEqualTo(answer(
                        "We count 48 hours of care in all.",
                        "For 48 hours of it you pay no own contribution. That was agreed."));
        assertNothingIsAsked(neutral);
    }

    @Test
    void of_a_pilot_that_begins_later_the_hours_before_it_are_asked_for() {
        StatementSheet sheet = planned(borneFrom("2025-03-14", ContributionPayer.NOBODY), eightDays(Funding.BASIC));

        assertThat(sheet.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "You pay us for 24 hours of maternity care. That is about €129.60. This is an estimate. In the"
                                + " end you only pay for the hours that you really get.",
                        "For 24 hours of it you pay no own contribution. You are taking part in a trial."));
        assertThat(section(sheet, "why")).isNotEmpty();
        assertThat(section(sheet, "when").getFirst()).startsWith("We send the bill");
    }

    @Test
    void a_contribution_that_the_insurer_takes_over_is_not_asked_for() {
        StatementSheet sheet = planned(borneFrom("2025-03-10", ContributionPayer.INSURER), eightDays(Funding.BASIC));

        assertThat(sheet.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "For 48 hours of it your health insurer pays the own contribution. So you do not pay that"
                                + " yourself."));
        assertThat(section(sheet, "insurer"))
                .contains("Your health insurer pays the own contribution for you. That is €259.20.");
        assertNothingIsAsked(sheet);
    }

    @Test
    void hours_of_the_family_s_own_choice_are_told_with_their_price_or_that_it_has_none() {
        CaseArrangements agreed = new CaseArrangements(1, List.of(), List.of(), List.of(), 6_000L);
        StatementSheet sheet = planned(agreed, eightDays(Funding.PRIVATE));
        StatementSheet open = planned(CaseArrangements.NONE, eightDays(Funding.PRIVATE));

        assertThat(sheet.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "For the extra hours that you chose yourself you pay €2,880.00."));
        assertThat(section(sheet, "why")).isEmpty();
        assertThat(section(sheet, "when").getFirst()).startsWith("We send the bill");
        assertThat(section(sheet, "insurer")).isEmpty();
        assertThat(open.answer())
                .contains("You chose 48 hours of it yourself. We have not agreed a price with you yet.");
        assertThat(section(open, "when").getFirst()).startsWith("We send the bill");
    }

    @Test
    void of_hours_of_the_family_s_own_choice_those_with_a_price_are_told_with_it_and_the_others_as_without() {
        // Given: 10 hours given of 6 indicated, consent to pay for the other 4, and 3 more planned without a price
        LocalDate first = LocalDate.parse("2025-03-10");
        PrivateCareConsent consent =
                new PrivateCareConsent(new UUID(0, 3), first, 240, 6_000, Instant.EPOCH, "somebody");
        BillingCase known = new BillingCase(
                CASE,
                1,
                new CaseFacts(1, first, first, new CaseFacts.Indication(false, 360), "STANDARD"),
                new Schedule(1, 0, List.of(day("2025-03-11", Funding.PRIVATE, 180))),
                new Deliveries(
                        1,
                        List.of(new Delivery(
                                first.atTime(7, 0).toInstant(ZoneOffset.UTC),
                                first.atTime(17, 0).toInstant(ZoneOffset.UTC),
                                List.of(new DatedCare(first, 600, CareStatus.DELIVERED, Funding.BASIC)),
                                false))),
                new CaseArrangements(1, List.of(), List.of(), List.of(consent), null));

        // When
        StatementSheet sheet = sheet(known, CaseInsurance.NONE);

        // Then
        assertThat(sheet.answer())
                .contains(
                        "For the extra hours that you chose yourself you pay €240.00.",
                        "You chose 3 hours of it yourself. We have not agreed a price with you yet.");
    }

    @Test
    void a_stay_of_our_own_over_all_days_is_told_with_what_it_costs() {
        InstitutionStay ours = new InstitutionStay(
                new UUID(0, 2),
                InstitutionStay.Kind.ADMISSION,
                InstitutionStay.Place.HOSPITAL,
                LocalDate.parse("2025-03-10"),
                null,
                8,
                false,
                true,
                0,
                new InstitutionStay.DayRate(10_000L, InstitutionStay.DayRate.Per.PERSON),
                null,
                InstitutionStay.BilledBy.ORGANISATION);
        StatementSheet sheet = planned(staying(ours), eightDays(Funding.BASIC));

        assertThat(sheet.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "You get 48 hours of it in our house. You do not pay for these by the hour.",
                        "For the time in our house you pay €172.00."));
        assertThat(section(sheet, "why")).isEmpty();
        assertThat(section(sheet, "when").getFirst()).startsWith("We send the bill");
        assertThat(section(sheet, "institution").getFirst())
                .contains("an amount per person per day")
                .doesNotContain("child", "hospital", "birth centre");
    }

    @Test
    void care_of_which_nobody_knows_who_pays_is_expected_all_the_same() {
        StatementSheet sheet = planned(
                CaseArrangements.NONE,
                day("2025-03-10"),
                new DatedCare(LocalDate.parse("2025-03-11"), 60, CareStatus.PLANNED, null));

        assertThat(sheet.answer().getFirst()).isEqualTo("We expect 2 hours of maternity care in all.");
        assertThat(sheet.answer()).contains("For 1 hour of it we do not know yet who pays.");
    }

    @Test
    void hours_that_a_supplementary_policy_pays_whole_cost_the_family_nothing() {
        CaseArrangements agreed = new CaseArrangements(1, List.of(), List.of(), List.of(), 7_000L);
        CaseInsurance covered = new CaseInsurance(
                1,
                List.of(new InsurancePeriod(
                        LocalDate.of(2025, 1, 1),
                        null,
                        "3311",
                        "policy",
                        InsuredPerson.MOTHER,
                        new SupplementaryCover(0, null, 100))));
        StatementSheet sheet = sheet(known("STANDARD", agreed, eightDays(Funding.SUPPLEMENTARY)), covered);

        assertThat(sheet.answer())
                .isEqualTo(answer(
                        "We expect 48 hours of maternity care in all.",
                        "For 48 hours of it your supplementary insurance counts. You do not pay for these yourself."));
        assertNothingIsAsked(sheet);
    }

    @Test
    void that_no_care_is_expected_is_said_only_where_none_is() {
        StatementSheet sheet = planned(CaseArrangements.NONE, day("2025-03-10", Funding.BASIC, 0));

        assertThat(sheet.answer()).isEqualTo(answer("We expect no maternity care. Then you owe nothing."));
        assertNothingIsAsked(sheet);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_family_with_care_is_told_in_no_language_that_none_is_expected(Language language) {
        for (TextSet set : TextSet.values()) {
            PhraseBook book = PhraseBook.of(language, set);
            StatementSheet sheet = sheet(
                    known(set.name(), borneFrom("2025-03-10", ContributionPayer.NOBODY), eightDays(Funding.BASIC)),
                    CaseInsurance.NONE,
                    CarePrices.NONE,
                    language);

            assertThat(sheet.answer())
                    .containsExactly(
                            book.write().hours(2880).say(Phrase.ESTIMATE_HOURS).toString(),
                            book.write().hours(2880).say(Phrase.ESTIMATE_TRIAL).toString(),
                            book.say(Phrase.STATUS_OPEN));
        }
    }

    @Test
    void while_a_clinician_decides_anew_the_last_decision_is_taken_for_provisional() {
        LocalDate birth = LocalDate.parse("2025-03-10");
        CaseFacts decided = new CaseFacts(1, birth, birth, new CaseFacts.Indication(false, 2700), "STANDARD");
        CaseFacts awaiting = new CaseFacts(2, birth, birth, null, "STANDARD").after(decided);
        BillingCase known = new BillingCase(CASE, 2, awaiting, null, null, CaseArrangements.NONE);

        StatementSheet sheet = sheet(known, CaseInsurance.NONE);

        assertThat(sheet.answer().getFirst()).startsWith("We expect 45 hours of maternity care.");
        assertThat(section(sheet, "notices")).anyMatch(text -> text.contains("provisional"));
    }

    @Test
    void a_stay_of_our_own_shows_what_the_family_bears_of_it() {
        InstitutionStay ours =
                stay("2025-03-10", InstitutionStay.Kind.ADMISSION, InstitutionStay.BilledBy.ORGANISATION, 10_000L);
        CaseArrangements secondDayTakenOver = new CaseArrangements(
                1,
                List.of(new PayerPeriod(LocalDate.of(2025, 3, 11), null, ContributionPayer.INSURER, null)),
                List.of(ours),
                List.of(),
                null);

        assertThat(section(planned(staying(ours), day("2025-03-12")), "institution")
                        .getFirst())
                .startsWith("You stay 2 days with us")
                .contains("It comes on our bill.", "€86.00");
        assertThat(section(planned(secondDayTakenOver, day("2025-03-12")), "institution")
                        .getFirst())
                .contains("1 day", "€43.00");
    }

    @Test
    void an_amount_per_day_whose_sources_are_weak_has_its_warning() {
        StatementSheet weak = planned(
                staying(stay("2026-03-10", InstitutionStay.Kind.ADMISSION, InstitutionStay.BilledBy.INSTITUTION, null)),
                day("2025-03-12"));
        StatementSheet sound = planned(
                staying(stay(
                        "2025-03-10", InstitutionStay.Kind.ADMISSION, InstitutionStay.BilledBy.INSTITUTION, 10_000L)),
                day("2025-03-12"));

        assertThat(section(weak, "institution").getFirst()).contains("€90.00");
        assertThat(section(weak, "notices")).anyMatch(notice -> notice.contains("the amount per day is not certain"));
        assertThat(section(sound, "notices")).noneMatch(notice -> notice.contains("amount per day"));
    }

    @Test
    void usual_hours_stand_beside_those_of_the_case_but_not_after_a_loss() {
        StatementSheet standard = planned(CaseArrangements.NONE, day("2025-03-10"));
        StatementSheet neutral = sheet(known("NEUTRAL", CaseArrangements.NONE, day("2025-03-10")), CaseInsurance.NONE);

        assertThat(section(standard, "examples"))
                .containsExactly(
                        "These are examples. They are not part of the total.",
                        "For 24 hours of care you would pay about €129.60.",
                        "For 45 hours of care you would pay about €243.00.",
                        "For 49 hours of care you would pay about €264.60.");
        assertThat(section(neutral, "examples")).isEmpty();
    }

    @Test
    void what_supplementary_insurance_leaves_to_the_family_is_part_of_the_answer() {
        CaseArrangements agreed = new CaseArrangements(1, List.of(), List.of(), List.of(), 7_000L);
        BillingCase known = known("STANDARD", agreed, day("2025-03-10"), day("2025-03-20", Funding.SUPPLEMENTARY, 240));
        CaseInsurance covered = new CaseInsurance(
                1,
                List.of(new InsurancePeriod(
                        LocalDate.of(2025, 1, 1),
                        null,
                        "3311",
                        "policy",
                        InsuredPerson.MOTHER,
                        new SupplementaryCover(0, null, 75))));

        assertThat(sheet(known, covered).answer())
                .contains(
                        "Your supplementary insurance does not pay for all the hours. You pay €70.00 of them yourself.");
        assertThat(sheet(known, CaseInsurance.NONE).answer())
                .contains(
                        "Your supplementary insurance counts for some of the hours. We do not know yet what you pay for"
                                + " them yourself.");
    }

    @Test
    void help_at_the_birth_that_is_charged_is_a_row_of_its_own() {
        LocalDate date = LocalDate.of(2016, 12, 31);
        BillingCase born = new BillingCase(
                CASE, 1, new CaseFacts(1, date, date, new CaseFacts.Indication(false, 0), 205, "STANDARD"), null, null);

        Table table = Objects.requireNonNull(sheet(born, CaseInsurance.NONE).table());

        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().getFirst().notes()).containsExactly("help at the birth");
        assertThat(table.rows().getFirst().amount()).isEqualTo("€14.35");
    }

    @Test
    void whom_to_ask_is_said_in_the_words_of_the_organisation() {
        assertThat(section(planned(CaseArrangements.NONE, day("2025-03-10")), "help"))
                .containsExactly("Ask Anna.");
    }
}
