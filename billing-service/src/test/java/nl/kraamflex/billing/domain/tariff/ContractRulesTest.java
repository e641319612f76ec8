package nl.kraamflex.billing.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may become of a contract, and on which days its prices hold. */
class ContractRulesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID ID = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final SortedSet<LocalDate> NOT_CLAIMED = Collections.emptySortedSet();
    private static final ContractRules NO_OTHERS = new ContractRules(List.of());

    static ContractTerms terms(String from, @Nullable String to, Map<Performance, Long> prices) {
        return terms("9991", from, to, prices, PriceAgreement.NONE);
    }

    static ContractTerms terms(
            String uzovi, String from, @Nullable String to, Map<Performance, Long> prices, PriceAgreement agreement) {
        return new ContractTerms(
                uzovi,
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to),
                prices,
                agreement.integratedCare(),
                agreement.maxMaxAgreement(),
                ContributionCollector.PROVIDER,
                QuantityRounding.QUARTERS,
                0);
    }

    private static ContractTerms collectedBy(ContributionCollector collector) {
        return new ContractTerms(
                "9991",
                day("2023-01-01"),
                null,
                Map.of(Performance.MATERNITY_CARE_HOUR, 5000L),
                false,
                null,
                collector,
                QuantityRounding.QUARTERS,
                0);
    }

    private static ContractTerms hours(String from, @Nullable String to) {
        return terms(from, to, Map.of(Performance.MATERNITY_CARE_HOUR, 5000L));
    }

    private static Contract draft(ContractTerms terms) {
        return NO_OTHERS.draft(ID, terms);
    }

    private static Contract active(ContractTerms terms) {
        return NO_OTHERS.activate(draft(terms), LAW, 1L);
    }

    private static ContractRefusal refusal(Runnable step) {
        return catchThrowableOfType(ContractRefused.class, step::run).refusal();
    }

    private static @Nullable ContractRefusal refusalIfAny(Runnable step) {
        try {
            step.run();
            return null;
        } catch (ContractRefused e) {
            return e.refusal();
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    @Test
    void a_contract_begins_as_a_draft_without_prices_that_count() {
        Contract draft = draft(hours("2023-01-01", "2023-12-31"));

        assertThat(draft.state()).isEqualTo(ContractState.DRAFT);
        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.priceOf(Performance.MATERNITY_CARE_HOUR, day("2023-06-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2022-12-31, false", "2023-01-01, true", "2023-12-31, true", "2024-01-01, false"})
    void an_active_contract_has_its_price_from_the_first_to_the_last_day(LocalDate date, boolean priced) {
        // Given
        Contract active = active(hours("2023-01-01", "2023-12-31"));

        // When
        var price = active.priceOf(Performance.MATERNITY_CARE_HOUR, date);

        // Then
        assertThat(price.isPresent()).isEqualTo(priced);
    }

    @Test
    void a_price_tells_what_the_contract_says_around_it() {
        // Given
        ContractTerms terms = new ContractTerms(
                "9991",
                day("2023-01-01"),
                null,
                Map.of(Performance.INTAKE_HOME, 10000L),
                false,
                "A-17",
                ContributionCollector.INSURER,
                new QuantityRounding(5, QuantityRounding.Mode.UP),
                180);
        Contract active = active(terms);

        // When
        ContractPrice price =
                active.priceOf(Performance.INTAKE_HOME, day("2030-01-01")).orElseThrow();

        // Then
        assertThat(price)
                .isEqualTo(new ContractPrice(
                        ID,
                        2,
                        Performance.INTAKE_HOME,
                        10000,
                        false,
                        "A-17",
                        ContributionCollector.INSURER,
                        new QuantityRounding(5, QuantityRounding.Mode.UP),
                        180));
        assertThat(price.agreement()).isEqualTo(new PriceAgreement(false, "A-17"));
        assertThat(active.priceOf(Performance.INTAKE_PHONE, day("2030-01-01"))).isEmpty();
    }

    @Test
    void a_draft_can_be_changed_and_one_in_force_cannot() {
        // Given
        Contract draft = draft(hours("2023-01-01", "2023-12-31"));

        // When
        Contract changed = NO_OTHERS.change(draft, hours("2023-01-01", null), 1L);

        // Then
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.lastDay()).isNull();
        Contract active = NO_OTHERS.activate(changed, LAW, 2L);
        assertThat(active.version()).isEqualTo(3);
        assertThat(refusal(() -> NO_OTHERS.change(active, hours("2023-01-01", null), 3L)))
                .isEqualTo(new ContractRefusal.NoDraft(ID, ContractState.ACTIVE));
        assertThat(refusal(() -> NO_OTHERS.activate(active, LAW, 3L)))
                .isEqualTo(new ContractRefusal.NoDraft(ID, ContractState.ACTIVE));
    }

    @Test
    void every_change_names_the_version_it_starts_from() {
        Contract draft = draft(hours("2023-01-01", null));

        assertThat(refusal(() -> NO_OTHERS.change(draft, draft.terms(), null)))
                .isEqualTo(new ContractRefusal.VersionRequired(1));
        assertThat(refusal(() -> NO_OTHERS.change(draft, draft.terms(), 2L)))
                .isEqualTo(new ContractRefusal.VersionMismatch(2, 1));
        assertThat(refusal(() -> NO_OTHERS.activate(draft, LAW, null)))
                .isEqualTo(new ContractRefusal.VersionRequired(1));
        assertThat(refusal(() -> NO_OTHERS.end(draft, day("2023-01-01"), 0L, NOT_CLAIMED)))
                .isEqualTo(new ContractRefusal.VersionMismatch(0, 1));
    }

    @Test
    void a_reversed_period_is_refused_and_one_of_a_day_is_not() {
        assertThat(refusal(() -> draft(hours("2023-01-02", "2023-01-01"))))
                .isEqualTo(new ContractRefusal.PeriodReversed(day("2023-01-02"), day("2023-01-01")));
        assertThat(draft(hours("2023-01-01", "2023-01-01")).lastDay()).isEqualTo(day("2023-01-01"));
    }

    @ParameterizedTest
    @CsvSource({
        // other from, other to, new from, new to, overlap
        "2023-01-01, 2023-06-30, 2023-07-01, 2023-12-31, false",
        "2023-01-01, 2023-07-01, 2023-07-01, 2023-12-31, true",
        "2023-07-01, 2023-12-31, 2023-01-01, 2023-06-30, false",
        "2023-06-30, 2023-12-31, 2023-01-01, 2023-06-30, true",
        "2023-01-01, , 2030-01-01, , true",
        "2030-01-01, , 2023-01-01, , true",
        "2030-01-01, , 2023-01-01, 2029-12-31, false",
        "2023-01-01, 2029-12-31, 2030-01-01, , false"
    })
    void contracts_of_one_insurer_and_performance_share_no_day(
            String from, @Nullable String to, String newFrom, @Nullable String newTo, boolean overlap) {
        // Given
        Contract other = new Contract(OTHER, 1, ContractState.DRAFT, hours(from, to), null);
        ContractRules rules = new ContractRules(List.of(other));

        // When
        @Nullable ContractRefusal refusal = refusalIfAny(() -> rules.draft(ID, hours(newFrom, newTo)));

        // Then
        assertThat(refusal)
                .isEqualTo(
                        overlap
                                ? new ContractRefusal.Overlapping(List.of(new ContractOverlap(
                                        Performance.MATERNITY_CARE_HOUR,
                                        OTHER,
                                        day(from),
                                        to == null ? null : day(to))))
                                : null);
    }

    @Test
    void another_insurer_another_performance_and_the_contract_itself_are_not_in_the_way() {
        // Given
        Contract otherInsurer = new Contract(
                OTHER,
                1,
                ContractState.ACTIVE,
                terms("9992", "2023-01-01", null, Map.of(Performance.MATERNITY_CARE_HOUR, 1L), PriceAgreement.NONE),
                null);
        Contract otherPerformance = new Contract(
                new UUID(0, 3),
                1,
                ContractState.ACTIVE,
                terms("2023-01-01", null, Map.of(Performance.REGISTRATION, 1L)),
                null);
        Contract itself = draft(hours("2023-01-01", null));
        ContractRules rules = new ContractRules(List.of(otherInsurer, otherPerformance, itself));

        // When
        Contract active = rules.activate(itself, LAW, 1L);

        // Then
        assertThat(active.state()).isEqualTo(ContractState.ACTIVE);
    }

    @Test
    void only_the_performances_that_both_have_are_named() {
        // Given
        Contract other = new Contract(
                OTHER,
                1,
                ContractState.ACTIVE,
                terms("2023-01-01", null, Map.of(Performance.REGISTRATION, 1L, Performance.INTAKE_HOME, 1L)),
                null);
        ContractRules rules = new ContractRules(List.of(other));

        // When
        ContractRefusal refusal = refusal(() -> rules.draft(
                ID,
                terms(
                        "2023-06-01",
                        null,
                        Map.of(
                                Performance.MATERNITY_CARE_HOUR, 1L,
                                Performance.INTAKE_HOME, 1L))));

        // Then
        assertThat(refusal)
                .isEqualTo(new ContractRefusal.Overlapping(
                        List.of(new ContractOverlap(Performance.INTAKE_HOME, OTHER, day("2023-01-01"), null))));
    }

    @Test
    void a_contract_that_never_was_in_force_is_in_nobodys_way() {
        // Given
        Contract given = NO_OTHERS.end(draft(hours("2023-01-01", null)), day("2022-12-31"), 1L, NOT_CLAIMED);
        ContractRules rules = new ContractRules(List.of(given));

        // When
        Contract next = rules.draft(OTHER, hours("2022-01-01", null));

        // Then
        assertThat(next.version()).isEqualTo(1);
        assertThat(given.state()).isEqualTo(ContractState.ENDED);
        assertThat(given.priceOf(Performance.MATERNITY_CARE_HOUR, day("2022-12-31")))
                .isEmpty();
        assertThat(given.priceOf(Performance.MATERNITY_CARE_HOUR, day("2023-01-01")))
                .isEmpty();
    }

    @Test
    void an_ended_contract_keeps_its_prices_up_to_its_last_day() {
        // When
        Contract ended = NO_OTHERS.end(active(hours("2023-01-01", null)), day("2023-06-30"), 2L, NOT_CLAIMED);

        // Then
        assertThat(ended.version()).isEqualTo(3);
        assertThat(ended.priceOf(Performance.MATERNITY_CARE_HOUR, day("2023-06-30")))
                .isPresent();
        assertThat(ended.priceOf(Performance.MATERNITY_CARE_HOUR, day("2023-07-01")))
                .isEmpty();
        assertThat(refusal(() -> NO_OTHERS.end(ended, day("2023-05-31"), 3L, NOT_CLAIMED)))
                .isEqualTo(new ContractRefusal.EndedAlready(ID, day("2023-06-30")));
        assertThat(refusal(() -> NO_OTHERS.change(ended, ended.terms(), 3L)))
                .isEqualTo(new ContractRefusal.NoDraft(ID, ContractState.ENDED));
    }

    @ParameterizedTest
    @CsvSource({"2022-12-30, false", "2022-12-31, true", "2023-12-31, true", "2024-01-01, false"})
    void a_contract_ends_within_its_period_or_the_day_before_it(LocalDate lastDay, boolean allowed) {
        // Given
        Contract active = active(hours("2023-01-01", "2023-12-31"));

        // When
        @Nullable
        ContractRefused refused =
                catchThrowableOfType(ContractRefused.class, () -> NO_OTHERS.end(active, lastDay, 2L, NOT_CLAIMED));

        // Then
        if (allowed) {
            assertThat(refused).isNull();
        } else {
            assertThat(refused.refusal())
                    .isEqualTo(new ContractRefusal.EndOutOfPeriod(lastDay, day("2022-12-31"), day("2023-12-31")));
        }
    }

    @Test
    void a_contract_does_not_end_before_care_that_was_claimed_in_full_under_it() {
        Contract active = active(collectedBy(ContributionCollector.INSURER));
        SortedSet<LocalDate> claimed = new TreeSet<>(List.of(day("2023-04-03"), day("2023-04-01")));

        assertThat(refusal(() -> NO_OTHERS.end(active, day("2023-03-31"), 2L, claimed)))
                .isEqualTo(new ContractRefusal.ClaimedInFull(day("2023-03-31"), day("2023-04-01"), day("2023-04-03")));
    }

    @Test
    void a_contract_by_which_our_bill_asks_ends_also_before_care_whose_contribution_the_insurer_took_over() {
        Contract active = active(collectedBy(ContributionCollector.PROVIDER));
        SortedSet<LocalDate> claimed = new TreeSet<>(List.of(day("2023-04-01")));

        assertThat(NO_OTHERS.end(active, day("2023-03-31"), 2L, claimed).lastDay())
                .isEqualTo(day("2023-03-31"));
    }

    @Test
    void a_draft_ends_only_as_one_that_never_was_in_force() {
        Contract draft = draft(hours("2023-01-01", null));

        assertThat(refusal(() -> NO_OTHERS.end(draft, day("2023-01-01"), 1L, NOT_CLAIMED)))
                .isEqualTo(new ContractRefusal.EndOutOfPeriod(day("2023-01-01"), day("2022-12-31"), day("2022-12-31")));
    }

    @Test
    void a_price_above_the_maximum_keeps_a_contract_from_coming_into_force_and_every_period_is_named() {
        // Given: 54.51 is the maximum of 2021, of 2022 none is known, and 59.33 is that of 2023
        Contract draft = draft(terms(
                "2021-06-01",
                "2023-12-31",
                Map.of(Performance.MATERNITY_CARE_HOUR, 5934L, Performance.REGISTRATION, 1370L)));

        // When
        ContractRefusal refusal = refusal(() -> NO_OTHERS.activate(draft, LAW, 1L));

        // Then
        assertThat(refusal).isInstanceOfSatisfying(ContractRefusal.AboveMaximum.class, above -> {
            assertThat(above.periods())
                    .extracting(PricePeriod::from, PricePeriod::to)
                    .containsExactly(
                            tuple(day("2021-06-01"), day("2021-12-31")), tuple(day("2023-01-01"), day("2023-12-31")));
            assertThat(above.periods())
                    .extracting(period -> period.verdict().excess())
                    .containsExactly(new Excess(5451, 483, 887L), new Excess(5933, 1, 2L));
        });
    }

    @Test
    void days_without_a_maximum_do_not_keep_a_contract_from_coming_into_force() {
        // Given
        ContractTerms terms = hours("2023-12-31", "2027-01-01");

        // When
        Contract active = active(terms);

        // Then
        assertThat(active.state()).isEqualTo(ContractState.ACTIVE);
        assertThat(ContractCheck.of(LAW, terms))
                .extracting(
                        PricePeriod::from,
                        PricePeriod::to,
                        period -> period.verdict().outcome())
                .containsExactly(
                        tuple(day("2023-12-31"), day("2023-12-31"), PriceOutcome.WITHIN_MAXIMUM),
                        tuple(day("2024-01-01"), day("2024-12-31"), PriceOutcome.NO_REFERENCE),
                        tuple(day("2025-01-01"), day("2025-12-31"), PriceOutcome.NO_REFERENCE),
                        tuple(day("2026-01-01"), day("2026-12-31"), PriceOutcome.NO_REFERENCE),
                        tuple(day("2027-01-01"), day("2027-01-01"), PriceOutcome.NO_REFERENCE));
    }

    @Test
    void an_open_end_is_checked_as_one() {
        assertThat(ContractCheck.of(LAW, hours("2026-05-01", null)))
                .extracting(PricePeriod::from, PricePeriod::to)
                .containsExactly(tuple(day("2026-05-01"), day("2026-12-31")), tuple(day("2027-01-01"), null));
    }

    @Test
    void integrated_care_and_an_agreement_move_the_limit_of_a_contract() {
        // Given
        DatedLaw raised = LAW.with(List.of(MadeUpLaw.maxMaxOn(day("2023-07-01"))));
        Map<Performance, Long> prices = Map.of(Performance.MATERNITY_CARE_HOUR, 6526L);

        // When
        Contract integrated = NO_OTHERS.activate(
                draft(terms("9991", "2023-01-01", null, prices, new PriceAgreement(true, null))), LAW, 1L);
        Contract byAgreement = NO_OTHERS.activate(
                draft(terms("9991", "2023-07-01", null, prices, new PriceAgreement(false, "A-17"))), raised, 1L);
        ContractRefusal tooEarly = refusal(() -> NO_OTHERS.activate(
                draft(terms("9991", "2023-06-30", null, prices, new PriceAgreement(false, "A-17"))), raised, 1L));

        // Then
        assertThat(integrated.state()).isEqualTo(ContractState.ACTIVE);
        assertThat(byAgreement.state()).isEqualTo(ContractState.ACTIVE);
        assertThat(tooEarly)
                .isInstanceOfSatisfying(
                        ContractRefusal.AboveMaximum.class,
                        above -> assertThat(above.periods())
                                .extracting(PricePeriod::to)
                                .containsExactly(day("2023-06-30")));
    }
}
