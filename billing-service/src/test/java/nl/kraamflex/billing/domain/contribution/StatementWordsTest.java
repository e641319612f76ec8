package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.StayCover;
import nl.kraamflex.billing.domain.YearTotal;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a statement's lines and of its total. */
class StatementWordsTest {
    private static final StatementWords DUTCH = words(Language.NL);
    private static final StatementWords ENGLISH = words(Language.EN);

    @TempDir
    Path folder;

    private static StatementWords words(Language language) {
        return new StatementWords(PhraseBook.of(language, TextSet.STANDARD));
    }

    private static String dutch(BilledCare care) {
        List<StatementLine> lines = Parts.added(ContributionLedger.empty(), care);
        return DUTCH.line(lines.getFirst(), lines);
    }

    private static Statement statement(BilledCare... care) {
        return ((StatementVerdict.Stated) new StatementRules(Parts.LAW)
                        .state(CaseOnFile.of(Parts.delivered()), List.of(care), DerivedFigures.REFUSED))
                .statement();
    }

    @Test
    void a_line_says_how_much_care_at_which_amount() {
        List<StatementLine> lines = Parts.added(ContributionLedger.empty(), Parts.care("2025-03-10", 330));

        assertThat(DUTCH.line(lines.getFirst(), lines))
                .isEqualTo("Op 10 maart 2025 kreeg u 5,5 uur kraamzorg. De eigen bijdrage is € 5,40 per uur."
                        + " U betaalt voor deze dag € 29,70.");
        assertThat(ENGLISH.line(lines.getFirst(), lines))
                .isEqualTo(
                        "On 10 March 2025 you had 5.5 hours of maternity care. The own contribution is €5.40 an hour."
                                + " You pay €29.70 for this day.");
    }

    @Test
    void a_line_that_rounding_touched_says_so() {
        assertThat(dutch(Parts.care("2014-03-10", 15)))
                .contains("We ronden het totaal van het jaar af op hele centen.");
        assertThat(dutch(Parts.care("2014-03-10", 30))).doesNotContain("ronden");
    }

    @Test
    void help_at_the_birth_is_called_so_and_says_when_it_costs_nothing() {
        assertThat(dutch(Parts.birthAssistance("2016-03-10", 60)))
                .startsWith(
                        "Op 10 maart 2016 kreeg u 1 uur hulp bij de bevalling. De eigen bijdrage is € 4,20 per uur.");
        assertThat(dutch(Parts.birthAssistance("2025-03-10", 60)))
                .isEqualTo(
                        "Op 10 maart 2025 kreeg u 1 uur hulp bij de bevalling. Voor deze hulp betaalt u geen eigen bijdrage.");
    }

    @Test
    void a_line_of_the_insurer_says_that_the_family_pays_nothing() {
        assertThat(dutch(Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 60)))
                .contains("Uw zorgverzekeraar betaalt voor deze dag € 5,40. U betaalt zelf niets.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "INSURER | -1 | Wat u betaalt, blijft gelijk.",
                "FAMILY_THROUGH_INSURER | 1 | U betaalt daarom € 0,01 meer. Dat gaat niet via ons, maar via uw zorgverzekeraar.",
                "FAMILY | 1 | U betaalt daarom € 0,01 meer.",
                "FAMILY | -1 | U betaalt daarom € 0,01 minder."
            })
    void a_line_of_a_cent_alone_says_which_line_it_corrects_and_that_rounding_did_it(
            ContributionPayer payer, long cents, String said) {
        List<StatementLine> lines =
                new ArrayList<>(Parts.added(ContributionLedger.empty(), Parts.paidBy(payer, "2014-03-10", 15)));
        StatementLine first = lines.getFirst();
        lines.add(new StatementLine(
                2, null, first.date(), first.kind(), first.funding(), payer, 0, 0, first.tariff(), cents, 1));

        assertThat(DUTCH.line(lines.getLast(), lines))
                .startsWith("We pasten regel 1 aan. " + said)
                .endsWith("Daarom kan een dag een cent schelen.")
                .doesNotContain("uur");
    }

    @Test
    void a_pilot_says_why_nothing_is_owed() {
        assertThat(dutch(Parts.paidBy(ContributionPayer.NOBODY, "2025-03-10", 60)))
                .isEqualTo(
                        "Op 10 maart 2025 kreeg u 1 uur kraamzorg. U doet mee aan een proef. Daarom betaalt u geen eigen bijdrage.");
    }

    @Test
    void private_care_names_its_price() {
        assertThat(dutch(Parts.privateCare("2025-03-10", 120, 6_250L)))
                .contains("De prijs is € 62,50 per uur. U betaalt voor deze dag € 125,00.");
        assertThat(dutch(Parts.privateCare("2025-03-10", 120, 0L))).contains("U betaalt voor deze dag niets.");
    }

    @Test
    void supplementary_care_says_what_is_left_to_pay() {
        StatementLine line = new StatementLine(
                1,
                null,
                LocalDate.of(2025, 3, 10),
                CareKind.MATERNITY_CARE,
                Funding.SUPPLEMENTARY,
                ContributionPayer.FAMILY,
                60,
                new ContributionTariff.FamilyShare(6_000, 25),
                1_500,
                null);

        assertThat(DUTCH.line(line, List.of(line)))
                .contains("Voor deze uren geldt uw aanvullende verzekering.")
                .contains("U betaalt voor deze dag € 15,00.")
                .doesNotContain("ronden");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "315 | Voor 10 maart 2025 tellen we 0,25 uur meer. U betaalt daarom € 1,35 meer.",
                "240 | Voor 10 maart 2025 tellen we 1 uur minder. U betaalt daarom € 5,40 minder."
            })
    void a_correction_names_its_line_and_what_changes(int minutes, String words) {
        StatementLine issued = Parts.added(ContributionLedger.empty(), Parts.care("2025-03-10", 300))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> added =
                Parts.added(ContributionLedger.of(List.of(issued)), Parts.care("2025-03-10", minutes));

        assertThat(DUTCH.line(added.getFirst(), List.of(issued, added.getFirst())))
                .startsWith("We pasten regel 1 aan. " + words);
    }

    @Test
    void a_correction_of_help_that_costs_nothing_says_that_nothing_changes() {
        StatementLine issued = Parts.added(ContributionLedger.empty(), Parts.birthAssistance("2025-03-10", 120))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> added =
                Parts.added(ContributionLedger.of(List.of(issued)), Parts.birthAssistance("2025-03-10", 60));

        assertThat(DUTCH.line(added.getFirst(), List.of(issued, added.getFirst())))
                .contains("tellen we 1 uur minder. Wat u betaalt, blijft gelijk.");
    }

    @Test
    void time_that_another_pays_for_is_told_so() {
        StatementLine issued = Parts.added(ContributionLedger.empty(), Parts.care("2025-03-10", 300))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> added = Parts.added(
                ContributionLedger.of(List.of(issued)), Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 300));
        List<StatementLine> all = List.of(issued, added.getFirst(), added.getLast());

        assertThat(DUTCH.line(added.getFirst(), all))
                .startsWith(
                        "We pasten regel 1 aan. Voor 10 maart 2025 betaalt nu een ander. U betaalt daarom € 27,00 minder.");
        assertThat(DUTCH.line(added.getLast(), all))
                .startsWith("We pasten regel 1 aan. Voor 10 maart 2025 betaalt nu een ander."
                        + " Uw zorgverzekeraar betaalt voor deze dag € 27,00.");
    }

    /** The lines of the date as versions issued them one after another, the last one still to be issued. */
    private static List<StatementLine> oneAfterAnother(BilledCare... states) {
        List<StatementLine> all = new ArrayList<>();
        for (int at = 0; at < states.length; at++) {
            int version = at + 1;
            boolean last = version == states.length;
            Parts.added(ContributionLedger.of(List.copyOf(all)), states[at])
                    .forEach(line -> all.add(last ? line : line.issuedBy(version)));
        }
        return all;
    }

    @Test
    void a_payer_that_changes_back_changes_no_hours() {
        // Given
        List<StatementLine> all = oneAfterAnother(
                Parts.care("2025-03-10", 240),
                Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 240),
                Parts.care("2025-03-10", 240));

        // When
        List<String> said =
                all.subList(3, 5).stream().map(line -> DUTCH.line(line, all)).toList();

        // Then
        assertThat(said)
                .containsExactly(
                        "We pasten regel 3 aan. Voor 10 maart 2025 betaalt nu een ander.",
                        "We pasten regel 1 aan. Voor 10 maart 2025 betaalt nu een ander. U betaalt daarom € 21,60 meer.");
    }

    /** Every change from one payer to another: what the line says that takes away, and what the one says that puts in its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FAMILY | FAMILY_THROUGH_INSURER | So you pay €27.00 less."
                        + " | Your health insurer will ask you for €27.00 of own contribution later. You do not pay this to us.",
                "FAMILY | INSURER | For 10 March 2025 someone else pays now. So you pay €27.00 less."
                        + " | For 10 March 2025 someone else pays now. Your health insurer pays €27.00 for this day."
                        + " You pay nothing yourself.",
                "FAMILY | NOBODY | Another amount applies to 10 March 2025. So you pay €27.00 less."
                        + " | Another amount applies to 10 March 2025.",
                "FAMILY_THROUGH_INSURER | FAMILY | So your health insurer asks you for €27.00 less."
                        + " | So you pay €27.00 more.",
                "FAMILY_THROUGH_INSURER | INSURER | For 10 March 2025 someone else pays now."
                        + " So your health insurer asks you for €27.00 less."
                        + " | For 10 March 2025 someone else pays now. Your health insurer pays €27.00 for this day."
                        + " You pay nothing yourself.",
                "FAMILY_THROUGH_INSURER | NOBODY | Another amount applies to 10 March 2025."
                        + " So your health insurer asks you for €27.00 less."
                        + " | Another amount applies to 10 March 2025.",
                "INSURER | FAMILY | For 10 March 2025 someone else pays now."
                        + " | For 10 March 2025 someone else pays now. So you pay €27.00 more.",
                "INSURER | FAMILY_THROUGH_INSURER | For 10 March 2025 someone else pays now."
                        + " | For 10 March 2025 someone else pays now."
                        + " Your health insurer will ask you for €27.00 of own contribution later. You do not pay this to us.",
                "INSURER | NOBODY | Another amount applies to 10 March 2025. You pay the same amount."
                        + " | Another amount applies to 10 March 2025. You pay the same amount.",
                "NOBODY | FAMILY | Another amount applies to 10 March 2025."
                        + " | Another amount applies to 10 March 2025. So you pay €27.00 more.",
                "NOBODY | FAMILY_THROUGH_INSURER | Another amount applies to 10 March 2025."
                        + " | Another amount applies to 10 March 2025."
                        + " Your health insurer will ask you for €27.00 of own contribution later. You do not pay this to us.",
                "NOBODY | INSURER | Another amount applies to 10 March 2025. You pay the same amount."
                        + " | Another amount applies to 10 March 2025. Your health insurer pays €27.00 for this day."
                        + " You pay nothing yourself."
            })
    void a_payer_that_changes_is_told_by_what_it_changes_for_the_family(
            ContributionPayer before, ContributionPayer after, String taken, String given) {
        List<StatementLine> all =
                oneAfterAnother(Parts.paidBy(before, "2025-03-10", 300), Parts.paidBy(after, "2025-03-10", 300));

        assertThat(all.subList(1, 3).stream()
                        .map(line -> ENGLISH.line(line, all))
                        .toList())
                .containsExactly("We have corrected line 1. " + taken, "We have corrected line 1. " + given);
    }

    @Test
    void a_cent_that_passes_to_the_family_is_not_told_as_the_same_amount_by_the_line_of_the_other() {
        List<StatementLine> lines = new ArrayList<>(
                Parts.added(ContributionLedger.empty(), Parts.paidBy(ContributionPayer.INSURER, "2014-03-10", 15)));
        StatementLine first = lines.getFirst();
        for (ContributionPayer payer : List.of(ContributionPayer.INSURER, ContributionPayer.FAMILY_THROUGH_INSURER)) {
            lines.add(new StatementLine(
                    lines.size() + 1,
                    null,
                    first.date(),
                    first.kind(),
                    first.funding(),
                    payer,
                    0,
                    0,
                    first.tariff(),
                    payer == ContributionPayer.INSURER ? -1 : 1,
                    1));
        }

        assertThat(ENGLISH.line(lines.get(1), lines)).doesNotContain("same amount");
        assertThat(ENGLISH.line(lines.get(2), lines)).contains("So your health insurer asks you for €0.01 more.");
    }

    @Test
    void hours_and_payer_that_change_together_are_told_apart_and_the_hours_once() {
        // Given
        List<StatementLine> all = oneAfterAnother(
                Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 300), Parts.care("2025-03-10", 240));

        // When
        List<String> said =
                all.subList(1, 3).stream().map(line -> DUTCH.line(line, all)).toList();

        // Then
        assertThat(said)
                .containsExactly(
                        "We pasten regel 1 aan. Voor 10 maart 2025 tellen we 1 uur minder."
                                + " Voor 10 maart 2025 betaalt nu een ander.",
                        "We pasten regel 1 aan. Voor 10 maart 2025 betaalt nu een ander. U betaalt daarom € 21,60 meer.");
    }

    @Test
    void hours_at_a_price_of_their_own_are_told_as_another_amount() {
        List<StatementLine> all =
                oneAfterAnother(Parts.care("2025-03-10", 60), Parts.privateCare("2025-03-10", 60, 6_000L));

        assertThat(DUTCH.line(all.getLast(), all))
                .isEqualTo("We pasten regel 1 aan. Voor 10 maart 2025 geldt een ander bedrag."
                        + " U betaalt daarom € 60,00 meer.");
    }

    @Test
    void hours_under_another_funding_at_the_same_amount_change_nothing_for_the_family() {
        List<StatementLine> all = oneAfterAnother(
                Parts.care("2025-03-10", 60),
                Parts.care(
                        "2025-03-10",
                        60,
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC_EXCEPTION,
                        ContributionPayer.FAMILY,
                        null));

        assertThat(all.subList(1, 3))
                .allSatisfy(line -> assertThat(DUTCH.line(line, all))
                        .isEqualTo("We pasten regel 1 aan. Wat u betaalt, blijft gelijk."));
    }

    @Test
    void less_care_that_the_insurer_pays_for_changes_nothing_for_the_family() {
        StatementLine issued = Parts.added(
                        ContributionLedger.empty(), Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 300))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> added = Parts.added(
                ContributionLedger.of(List.of(issued)), Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 240));

        assertThat(DUTCH.line(added.getFirst(), List.of(issued, added.getFirst())))
                .contains("tellen we 1 uur minder. Wat u betaalt, blijft gelijk.");
    }

    @Test
    void a_total_says_what_why_and_that_the_deductible_stays_out() {
        Statement statement = Parts.stated(Parts.delivered(DatedCare.delivered(LocalDate.of(2025, 3, 10), 2940)));

        assertThat(DUTCH.total(statement))
                .startsWith("U kreeg 49 uur kraamzorg. U betaalt daarvoor € 264,60.")
                .contains("Het heet de eigen bijdrage.")
                .contains("Het eigen risico geldt niet voor kraamzorg.")
                .endsWith("De regels hierachter: wat u thuis zelf betaalt; wat u niet betaalt.");
        assertThat(ENGLISH.total(statement))
                .startsWith("You had 49 hours of maternity care. You pay €264.60 for it.")
                .contains("The deductible of your insurance (eigen risico) does not apply to maternity care.")
                .contains("Besluit zorgverzekering art. 2.16d and 2.17");
    }

    @Test
    void a_total_names_each_rule_once() {
        Statement statement =
                statement(Parts.care("2025-03-10", 60), Parts.care("2025-03-11", 60), Parts.care("2026-01-01", 60));

        assertThat(DUTCH.total(statement)).containsOnlyOnce("wat u thuis zelf betaalt");
    }

    @Test
    void nothing_given_is_told_as_nothing_owed() {
        assertThat(DUTCH.total(statement())).isEqualTo("U kreeg nog geen kraamzorg. U betaalt daarom nog niets.");
    }

    @Test
    void a_total_says_what_the_insurer_bears() {
        Statement statement = statement(Parts.paidBy(ContributionPayer.INSURER, "2025-03-10", 60));

        assertThat(DUTCH.total(statement))
                .startsWith("U kreeg 1 uur kraamzorg. U betaalt daarvoor € 0,00."
                        + " Uw zorgverzekeraar betaalt de eigen bijdrage voor u. Dat is € 5,40.")
                .doesNotContain("U betaalt dit bedrag zelf.");
    }

    @Test
    void a_total_says_what_hours_of_the_family_s_own_choice_cost() {
        Statement statement = statement(Parts.care("2025-03-10", 60), Parts.privateCare("2025-03-10", 60, 6_000L));

        assertThat(DUTCH.total(statement)).contains("Voor extra uren die u zelf koos, betaalt u € 60,00.");
        assertThat(DUTCH.total(statement(Parts.care("2025-03-10", 60)))).doesNotContain("extra uren");
    }

    @Test
    void private_care_alone_rests_on_no_rule_about_the_contribution() {
        Statement statement = statement(Parts.privateCare("2010-03-10", 60, 6_000L));

        assertThat(DUTCH.total(statement)).doesNotContain("regels").doesNotContain("eigen risico");
    }

    @ParameterizedTest
    @CsvSource({"2015-03-10, Let op: niet elke bron", "2026-03-10, Let op: dit bedrag per uur staat alleen op websites"
    })
    void an_amount_that_is_not_sound_carries_a_warning(String date, String words) {
        StatementLine line =
                Parts.added(ContributionLedger.empty(), Parts.care(date, 60)).getFirst();

        assertThat(DUTCH.warning(line))
                .hasValueSatisfying(text -> assertThat(text).startsWith(words));
    }

    @ParameterizedTest
    @CsvSource({"derived, Let op: dit bedrag per uur staat nergens", "ours, Let op: we vonden geen regel"})
    void an_amount_of_an_operator_that_is_not_sound_carries_a_warning(String confidence, String words)
            throws IOException {
        // Given
        Path file = folder.resolve("own-contribution-home/2027-01-01.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                regulation: own-contribution-home
                title: a letter
                legalBasis: a letter
                validFrom: 2027-01-01
                figures:
                  per-hour:
                    amount: 590
                    unit: CENTS_PER_HOUR
                    confidence: %s
                    source: {id: letter, title: a letter, document: letter}
                """.formatted(confidence));
        TariffRules tariffs = new TariffRules(DatedLaw.load(folder), DerivedFigures.ACCEPTED, CaseInsurance.NONE, null);
        StatementLine line = ((LedgerEntries.Added)
                        ContributionLedger.empty().issue(List.of(Parts.care("2027-03-10", 60)), tariffs))
                .lines()
                .getFirst();

        // When, then
        assertThat(DUTCH.warning(line))
                .hasValueSatisfying(text -> assertThat(text).startsWith(words));
    }

    @ParameterizedTest
    @CsvSource({"2014-03-10", "2025-03-10"})
    void a_sound_amount_carries_none(String date) {
        StatementLine line =
                Parts.added(ContributionLedger.empty(), Parts.care(date, 60)).getFirst();

        assertThat(DUTCH.warning(line)).isEmpty();
    }

    @Test
    void what_is_no_amount_of_the_law_carries_none() {
        StatementLine line = Parts.added(ContributionLedger.empty(), Parts.privateCare("2026-03-10", 60, 6_000L))
                .getFirst();

        assertThat(DUTCH.warning(line)).isEmpty();
    }

    private static StatementLine stay(
            int number, LineKind kind, ContributionPayer payer, int days, @Nullable Integer corrects) {
        return stayOn(LocalDate.of(2025, 3, 10), number, kind, payer, days, corrects);
    }

    private static StatementLine stayOn(
            LocalDate date, int number, LineKind kind, ContributionPayer payer, int days, @Nullable Integer corrects) {
        var fixed = Parts.LAW.require("own-contribution-institution/fixed-per-person-per-day", date);
        return new StatementLine(
                number,
                null,
                date,
                kind,
                Funding.BASIC,
                payer,
                0,
                days,
                new ContributionTariff.PerDay(fixed, null, fixed.amount(), "the price list"),
                days * fixed.amount(),
                corrects);
    }

    @Test
    void a_day_of_a_stay_names_the_amount_per_day_and_the_days() {
        StatementLine mother = stay(1, LineKind.STAY_OF_MOTHER, ContributionPayer.FAMILY, 1, null);
        StatementLine twins = stay(2, LineKind.STAY_OF_CHILD, ContributionPayer.FAMILY, 2, null);

        assertThat(DUTCH.line(mother, List.of(mother, twins)))
                .isEqualTo("Op 10 maart 2025 was u bij ons. De eigen bijdrage is € 21,50 per persoon per dag."
                        + " We tellen 1 dag. U betaalt voor deze dag € 21,50.");
        assertThat(DUTCH.line(twins, List.of(mother, twins)))
                .contains("was uw kind bij ons.")
                .contains("We tellen 2 dagen. U betaalt voor deze dag € 43,00.");
    }

    @Test
    void a_stay_that_the_insurer_bears_costs_the_family_nothing() {
        StatementLine line = stay(1, LineKind.STAY_OF_MOTHER, ContributionPayer.INSURER, 1, null);

        assertThat(DUTCH.line(line, List.of(line)))
                .contains("Uw zorgverzekeraar betaalt voor deze dag € 21,50. U betaalt zelf niets.");
    }

    @Test
    void a_correction_of_a_stay_counts_days() {
        StatementLine less = stay(2, LineKind.STAY_OF_MOTHER, ContributionPayer.FAMILY, -1, 1);
        StatementLine more = stay(3, LineKind.STAY_OF_CHILD, ContributionPayer.FAMILY, 1, 1);

        assertThat(DUTCH.line(less, List.of(less, more)))
                .startsWith("We pasten regel 1 aan. Voor 10 maart 2025 tellen we 1 dag minder."
                        + " U betaalt daarom € 21,50 minder.");
        assertThat(DUTCH.line(more, List.of(less, more))).contains("tellen we 1 dag meer.");
    }

    @Test
    void hours_during_a_stay_say_why_they_cost_nothing() {
        StatementLine line = Parts.added(
                        ContributionLedger.empty(), Parts.care("2025-03-10", 60).during(StayCover.PER_DAY))
                .getFirst();

        assertThat(DUTCH.line(line, List.of(line)))
                .isEqualTo("Op 10 maart 2025 kreeg u 1 uur kraamzorg. U was toen bij ons in huis."
                        + " Daarom betaalt u niet per uur.");
    }

    @Test
    void what_the_insurer_asks_the_family_is_not_asked_by_our_bill() {
        Statement statement = statement(
                Parts.paidBy(ContributionPayer.FAMILY_THROUGH_INSURER, "2025-03-10", 60),
                Parts.care("2025-03-11", 120));

        assertThat(DUTCH.line(statement.lines().getFirst(), statement.lines()))
                .endsWith("Uw zorgverzekeraar vraagt u later om € 5,40 eigen bijdrage. U betaalt dit niet aan ons.");
        assertThat(DUTCH.total(statement))
                .startsWith("U kreeg 3 uur kraamzorg. U betaalt daarvoor € 10,80 aan ons."
                        + " Uw zorgverzekeraar vraagt u later om € 5,40 eigen bijdrage. U betaalt dit niet aan ons.")
                .contains("Het heet de eigen bijdrage.");
    }

    @Test
    void a_correction_of_what_the_insurer_asks_says_what_it_asks() {
        StatementLine issued = Parts.added(
                        ContributionLedger.empty(),
                        Parts.paidBy(ContributionPayer.FAMILY_THROUGH_INSURER, "2025-03-10", 300))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> less = Parts.added(
                ContributionLedger.of(List.of(issued)),
                Parts.paidBy(ContributionPayer.FAMILY_THROUGH_INSURER, "2025-03-10", 240));
        List<StatementLine> more = Parts.added(
                ContributionLedger.of(List.of(issued)),
                Parts.paidBy(ContributionPayer.FAMILY_THROUGH_INSURER, "2025-03-10", 360));

        assertThat(DUTCH.line(less.getFirst(), less))
                .endsWith("U betaalt daarom € 5,40 minder. Dat gaat niet via ons, maar via uw zorgverzekeraar.");
        assertThat(DUTCH.line(more.getFirst(), more))
                .endsWith("U betaalt daarom € 5,40 meer. Dat gaat niet via ons, maar via uw zorgverzekeraar.");
    }

    @Test
    void a_contract_that_comes_later_moves_the_amount_from_our_bill_to_the_insurer() {
        StatementLine issued = Parts.added(ContributionLedger.empty(), Parts.care("2025-03-10", 300))
                .getFirst()
                .issuedBy(1);
        List<StatementLine> moved = Parts.added(
                ContributionLedger.of(List.of(issued)),
                Parts.paidBy(ContributionPayer.FAMILY_THROUGH_INSURER, "2025-03-10", 300));

        assertThat(DUTCH.line(moved.getFirst(), moved)).endsWith("U betaalt daarom € 27,00 minder.");
        assertThat(DUTCH.line(moved.getLast(), moved))
                .endsWith("Uw zorgverzekeraar vraagt u later om € 27,00 eigen bijdrage. U betaalt dit niet aan ons.");
    }

    @Test
    void a_total_tells_stays_and_hours_apart_and_adds_them() {
        Statement statement = statement(Parts.care("2025-03-11", 60));
        StatementLine line = stay(2, LineKind.STAY_OF_MOTHER, ContributionPayer.FAMILY, 1, null);
        Statement both = new Statement(
                statement.billed(),
                0,
                List.of(statement.lines().getFirst(), line),
                List.of(),
                List.of(new YearTotal(2025, 60, 1, 2_690)),
                2_690,
                0,
                0,
                List.of());
        Statement stayAlone = new Statement(
                statement.billed(),
                0,
                List.of(line),
                List.of(),
                List.of(new YearTotal(2025, 0, 1, 2_150)),
                2_150,
                0,
                0,
                List.of());

        assertThat(DUTCH.total(both))
                .startsWith("U kreeg 1 uur kraamzorg. U betaalt daarvoor € 5,40."
                        + " Voor de tijd bij ons in huis betaalt u € 21,50. Samen is dat € 26,90.")
                .contains("Daar was geen medische reden voor.");
        assertThat(DUTCH.total(stayAlone))
                .startsWith("Voor de tijd bij ons in huis betaalt u € 21,50. U was bij ons in huis.");
    }

    @Test
    void an_amount_per_day_that_is_not_sound_carries_a_warning() {
        StatementLine weak =
                stayOn(LocalDate.of(2026, 3, 10), 1, LineKind.STAY_OF_MOTHER, ContributionPayer.FAMILY, 1, null);

        assertThat(DUTCH.warning(weak))
                .hasValueSatisfying(text -> assertThat(text).startsWith("Let op: het bedrag per dag is niet zeker."));
        assertThat(DUTCH.warning(stay(1, LineKind.STAY_OF_MOTHER, ContributionPayer.FAMILY, 1, null)))
                .isEmpty();
    }
}
