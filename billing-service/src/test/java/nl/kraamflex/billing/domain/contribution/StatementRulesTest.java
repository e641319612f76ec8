package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.billing.domain.contribution.IssueRules.IssueVerdict;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a statement says beside its lines, and when a version of it can be issued. */
class StatementRulesTest {
    private static final Instant NOW = Instant.parse("2025-03-20T10:00:00Z");
    private static final DatedCare FIRST = DatedCare.delivered(LocalDate.of(2025, 3, 10), 300);
    private static final DatedCare SECOND = DatedCare.delivered(LocalDate.of(2025, 3, 11), 60);

    private static CaseOnFile with(BillingCase billed, CaseOnFile before) {
        return new CaseOnFile(billed, before.insurance(), before.versions());
    }

    private static CaseOnFile issued(StatementKind kind, CaseOnFile onFile) {
        return onFile.with(((IssueVerdict.Issued) IssueRules.issue(kind, Parts.stated(onFile), onFile, NOW)).version());
    }

    private static StatementRules on(LocalDate today) {
        return new StatementRules(
                Parts.LAW, date -> Settings.on(Parts.LAW, date, OwnChoices.NONE), today, Contracts.NONE);
    }

    private static Statement stated(StatementRules rules, CaseOnFile onFile) {
        return ((StatementVerdict.Stated)
                        rules.state(onFile, DerivedFigures.REFUSED).orElseThrow())
                .statement();
    }

    @ParameterizedTest
    @CsvSource({
        "ORGANISATION, 2025-03-11, FINAL, true",
        "ORGANISATION, 2025-03-11, INTERIM, false",
        "ORGANISATION, 2025-03-12, FINAL, false",
        "ORGANISATION, 2025-03-01, FINAL, true",
        "INSTITUTION, 2025-03-11, FINAL, false"
    })
    void a_final_version_waits_for_the_end_of_each_stay_in_a_place_of_ours(
            InstitutionStay.BilledBy billedBy, LocalDate today, StatementKind kind, boolean waits) {
        // Given: care before a necessary stay up to 11 March, and one that is over
        InstitutionStay stay = stay("2025-03-10", 2, billedBy);
        CaseOnFile onFile = new CaseOnFile(
                new BillingCase(
                        new UUID(0, 1),
                        1,
                        null,
                        null,
                        Parts.delivered(DatedCare.delivered(LocalDate.of(2025, 2, 20), 60))
                                .deliveries(),
                        new CaseArrangements(
                                1, List.of(), List.of(stay("2025-02-10", 2, billedBy), stay), List.of(), null)),
                CaseInsurance.NONE,
                List.of());
        StatementRules rules = on(today);
        Statement statement = stated(rules, onFile);

        // When
        IssueVerdict verdict = IssueRules.issue(kind, statement, onFile, NOW);

        // Then
        if (waits) {
            assertThat(verdict).isEqualTo(new IssueVerdict.StayLasts(stay, false));
        } else {
            assertThat(verdict).isInstanceOf(IssueVerdict.Issued.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2025-03-11, 2025-03-12, FINAL, true, false",
        "2025-03-12, 2025-03-12, FINAL, true, false",
        "2025-03-12, 2025-03-12, FINAL, true, true",
        "2025-03-13, 2025-03-12, FINAL, false, false",
        "2025-03-11, 2025-03-12, INTERIM, false, false",
        "2025-03-09, 2025-03-10, FINAL, false, false",
        "2025-03-09, 2025-03-09, FINAL, false, false"
    })
    void a_final_version_waits_for_the_care_that_is_planned_after_the_last_that_was_given(
            LocalDate today, LocalDate planned, StatementKind kind, boolean waits, boolean closed) {
        // Given: care on 10 March
        CaseOnFile given = CaseOnFile.of(Parts.delivered(FIRST));
        CaseOnFile onFile = with(
                new BillingCase(
                        given.billed().id(),
                        2,
                        null,
                        new Schedule(1, 0, List.of(DatedCare.planned(planned, 60))),
                        given.billed().deliveries()),
                closed ? issued(StatementKind.FINAL, given) : given);
        StatementRules rules = on(today);
        Statement statement = stated(rules, onFile);

        // When
        IssueVerdict verdict = IssueRules.issue(kind, statement, onFile, NOW);

        // Then
        if (waits) {
            assertThat(verdict).isEqualTo(new IssueVerdict.CareToCome(planned, closed));
        } else {
            assertThat(verdict).isInstanceOf(IssueVerdict.Issued.class);
        }
        if (closed) {
            assertThat(new BillWords(PhraseBook.of(Language.EN, TextSet.STANDARD), statement, onFile.versions())
                            .answer("")
                            .getFirst())
                    .doesNotContain("It is the last bill.");
            assertThat(new BillWords(
                                    PhraseBook.of(Language.EN, TextSet.STANDARD),
                                    rules.asIssued(onFile, 1),
                                    onFile.versions())
                            .answer("")
                            .getFirst())
                    .as("a bill stays as it was issued")
                    .contains("It is the last bill.");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "INSURER, 2025-03-10, We send the bill after",
        "INSURER, , You owe nothing. So you will get no bill.",
        "NOBODY, , You owe nothing. So you will get no bill.",
    })
    void no_bill_is_ruled_out_while_our_bill_may_ask_for_care_to_come(
            ContributionPayer payer, @Nullable LocalDate until, String said) {
        // Given: care on 10 March that someone else pays for, and care planned on the next day
        CaseOnFile onFile = CaseOnFile.of(new BillingCase(
                new UUID(0, 1),
                1,
                null,
                new Schedule(
                        1, 0, List.of(new DatedCare(LocalDate.of(2025, 3, 11), 60, CareStatus.PLANNED, Funding.BASIC))),
                Parts.delivered(FIRST).deliveries(),
                new CaseArrangements(
                        1,
                        List.of(new PayerPeriod(
                                FIRST.date(), until, payer, payer == ContributionPayer.NOBODY ? "a pilot" : null)),
                        List.of(),
                        List.of(),
                        null)));
        StatementRules rules = on(LocalDate.of(2025, 3, 11));

        // When
        Statement statement = stated(rules, onFile);

        // Then
        assertThat(new BillWords(PhraseBook.of(Language.EN, TextSet.STANDARD), statement, List.of()).whenItComes())
                .singleElement()
                .asString()
                .startsWith(said);
    }

    private static InstitutionStay stay(String from, int days, InstitutionStay.BilledBy billedBy) {
        return new InstitutionStay(
                new UUID(0, days),
                InstitutionStay.Kind.ADMISSION,
                InstitutionStay.Place.HOSPITAL,
                LocalDate.parse(from),
                null,
                days,
                true,
                true,
                1,
                null,
                null,
                billedBy);
    }

    @Test
    void there_is_no_statement_before_the_first_record_of_care() {
        CaseOnFile onFile = CaseOnFile.of(new BillingCase(new UUID(0, 1), 1, null, null, null));

        assertThat(new StatementRules(Parts.LAW).state(onFile, DerivedFigures.REFUSED))
                .isEmpty();
    }

    @Test
    void what_was_stated_and_what_is_still_to_be_stated_stand_apart() {
        CaseOnFile onFile = issued(StatementKind.INTERIM, CaseOnFile.of(Parts.delivered(FIRST)));

        Statement statement = Parts.stated(with(Parts.delivered(FIRST, SECOND), onFile));

        assertThat(statement.issuedVersion()).isEqualTo(1);
        assertThat(statement.lines())
                .extracting(StatementLine::number, StatementLine::version, StatementLine::cents)
                .containsExactly(tuple(1, 1, 2_700L), tuple(2, null, 540L));
        assertThat(statement.pending()).containsExactly(statement.lines().getLast());
        assertThat(statement.statedCents()).isEqualTo(2_700);
        assertThat(statement.pendingCents()).isEqualTo(540);
        assertThat(statement.cents()).isEqualTo(3_240);
        assertThat(statement.minutes()).isEqualTo(360);
    }

    @Test
    void totals_are_by_year_in_order_and_net_of_corrections() {
        // Given: 2025 and 2026 were stated, and of 2025 an hour is taken away
        DatedCare ofNewYear = DatedCare.delivered(LocalDate.of(2026, 1, 1), 60);
        DatedCare before = DatedCare.delivered(LocalDate.of(2025, 12, 31), 120);
        DatedCare less = DatedCare.delivered(LocalDate.of(2025, 12, 31), 60);
        CaseOnFile onFile = issued(StatementKind.FINAL, CaseOnFile.of(Parts.delivered(ofNewYear)));
        onFile = issued(StatementKind.FINAL, with(Parts.delivered(ofNewYear, before), onFile));

        Statement statement = Parts.stated(with(Parts.delivered(ofNewYear, less), onFile));

        assertThat(statement.years()).containsExactly(new YearTotal(2025, 60, 540), new YearTotal(2026, 60, 570));
    }

    @Test
    void a_total_is_divided_by_who_owes_it() {
        StatementVerdict verdict = new StatementRules(Parts.LAW)
                .state(
                        CaseOnFile.of(Parts.delivered()),
                        List.of(
                                Parts.care("2025-03-10", 60),
                                Parts.paidBy(ContributionPayer.INSURER, "2025-03-11", 120)),
                        DerivedFigures.REFUSED);

        Statement statement = ((StatementVerdict.Stated) verdict).statement();
        assertThat(statement.familyCents()).isEqualTo(540);
        assertThat(statement.insurerCents()).isEqualTo(1_080);
        assertThat(statement.cents()).isEqualTo(1_620);
    }

    @Test
    void care_over_the_change_of_the_exemptions_rests_on_both_versions() {
        Statement statement = Parts.stated(Parts.delivered(
                DatedCare.delivered(LocalDate.of(2016, 12, 31), 60),
                DatedCare.delivered(LocalDate.of(2017, 1, 1), 60),
                DatedCare.delivered(LocalDate.of(2017, 1, 2), 60)));

        assertThat(statement.deductibleExemption())
                .extracting(figure -> figure.file().id())
                .containsExactly("contribution-exemptions/2011-01-01", "contribution-exemptions/2017-01-01");
    }

    @Test
    void a_date_without_a_word_on_the_deductible_leaves_it_out_of_the_statement() {
        StatementVerdict verdict = new StatementRules(Parts.LAW)
                .state(
                        CaseOnFile.of(Parts.delivered()),
                        List.of(Parts.privateCare("2010-12-31", 60, 6_000L), Parts.care("2025-03-10", 60)),
                        DerivedFigures.REFUSED);

        assertThat(((StatementVerdict.Stated) verdict).statement().deductibleExemption())
                .isEmpty();
    }

    @Test
    void a_date_without_a_figure_refuses_the_statement() {
        StatementVerdict verdict = new StatementRules(Parts.LAW)
                .state(
                        CaseOnFile.of(Parts.delivered(DatedCare.delivered(LocalDate.of(2027, 1, 2), 60))),
                        DerivedFigures.REFUSED)
                .orElseThrow();

        assertThat(((StatementVerdict.Refused) verdict).refusal().date()).isEqualTo(LocalDate.of(2027, 1, 2));
    }

    @Test
    void a_version_shows_what_stood_when_it_was_issued() {
        // Given
        CaseOnFile onFile = issued(StatementKind.INTERIM, CaseOnFile.of(Parts.delivered(FIRST)));
        onFile = issued(StatementKind.FINAL, with(Parts.delivered(FIRST, SECOND), onFile));

        // When
        Statement first = new StatementRules(Parts.LAW).asIssued(onFile, 1);
        Statement second = new StatementRules(Parts.LAW).asIssued(onFile, 2);

        // Then
        assertThat(first.issuedVersion()).isEqualTo(1);
        assertThat(first.cents()).isEqualTo(2_700);
        assertThat(first.lines()).hasSize(1);
        assertThat(second.issuedVersion()).isEqualTo(2);
        assertThat(second.cents()).isEqualTo(3_240);
        assertThat(second.pendingCents()).isZero();
    }

    @Test
    void a_version_keeps_what_it_did_not_state() {
        // Given
        CaseOnFile onFile = CaseOnFile.of(Parts.delivered());
        Statement statement = ((StatementVerdict.Stated) new StatementRules(Parts.LAW)
                        .state(
                                onFile,
                                List.of(Parts.care("2025-03-10", 60), Parts.privateCare("2025-03-10", 30, null)),
                                DerivedFigures.REFUSED))
                .statement();

        // When
        IssueVerdict verdict = IssueRules.issue(StatementKind.INTERIM, statement, onFile, NOW);

        // Then
        HeldCare held = new HeldCare(LocalDate.of(2025, 3, 10), CareKind.MATERNITY_CARE, 30, WhyHeld.NO_PRICE_AGREED);
        IssuedVersion version = ((IssueVerdict.Issued) verdict).version();
        assertThat(version.held()).containsExactly(held);
        assertThat(new StatementRules(Parts.LAW)
                        .asIssued(onFile.with(version), 1)
                        .held())
                .containsExactly(held);
    }

    @Test
    void a_version_has_the_next_number_its_moment_and_the_record_it_rests_on() {
        CaseOnFile onFile = CaseOnFile.of(Parts.delivered(FIRST));

        IssueVerdict verdict = IssueRules.issue(StatementKind.INTERIM, Parts.stated(onFile), onFile, NOW);

        IssuedVersion version = ((IssueVerdict.Issued) verdict).version();
        assertThat(version.number()).isEqualTo(1);
        assertThat(version.kind()).isEqualTo(StatementKind.INTERIM);
        assertThat(version.correction()).isFalse();
        assertThat(version.issuedAt()).isEqualTo(NOW);
        assertThat(version.deliveriesVersion()).isEqualTo(7);
        assertThat(version.lines()).extracting(StatementLine::version).containsExactly(1);
    }

    @Test
    void after_a_final_version_a_further_one_is_a_correction_and_an_interim_one_is_refused() {
        CaseOnFile onFile = with(
                Parts.delivered(FIRST, SECOND), issued(StatementKind.FINAL, CaseOnFile.of(Parts.delivered(FIRST))));

        assertThat(((IssueVerdict.Issued) IssueRules.issue(StatementKind.FINAL, Parts.stated(onFile), onFile, NOW))
                        .version()
                        .correction())
                .isTrue();
        assertThat(IssueRules.issue(StatementKind.INTERIM, Parts.stated(onFile), onFile, NOW))
                .isEqualTo(new IssueVerdict.FinalWasIssued(1));
    }

    @Test
    void a_final_version_without_a_line_closes_what_interim_ones_stated_and_only_once() {
        CaseOnFile interim = issued(StatementKind.INTERIM, CaseOnFile.of(Parts.delivered(FIRST)));
        CaseOnFile closed = issued(StatementKind.FINAL, interim);

        assertThat(closed.versions().getLast().lines()).isEmpty();
        assertThat(closed.closed()).isTrue();
        assertThat(interim.closed()).isFalse();
        assertThat(IssueRules.issue(StatementKind.FINAL, Parts.stated(closed), closed, NOW))
                .isEqualTo(new IssueVerdict.NothingToState());
        assertThat(IssueRules.issue(StatementKind.INTERIM, Parts.stated(interim), interim, NOW))
                .isEqualTo(new IssueVerdict.NothingToState());
    }

    @Test
    void nothing_given_is_nothing_to_state() {
        CaseOnFile onFile = CaseOnFile.of(Parts.delivered());

        assertThat(IssueRules.issue(StatementKind.FINAL, Parts.stated(onFile), onFile, NOW))
                .isEqualTo(new IssueVerdict.NothingToState());
    }
}
