package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts that an operator adds or puts in the place of shipped ones. */
class OperatorFigureTest {
    private static final EstimateWords DUTCH = new EstimateWords(PhraseBook.of(Language.NL, TextSet.STANDARD));

    @TempDir
    Path folder;

    private void figure(String from, String to, int cents, String confidence, String supersedes) throws IOException {
        Path file = folder.resolve("own-contribution-home").resolve(from + ".yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                regulation: own-contribution-home
                title: "Regeling zorgverzekering: eigen bijdrage kraamzorg thuis"
                legalBasis: a letter of the ministry
                validFrom: %s
                validTo: %s
                %s
                figures:
                  per-hour:
                    amount: %d
                    unit: CENTS_PER_HOUR
                    confidence: %s
                    source:
                      id: letter
                      title: a letter of the ministry
                      document: letter
                """.formatted(
                        from, to, supersedes.isEmpty() ? "" : "supersedes: " + supersedes, cents, confidence));
    }

    private OwnContribution.Owed owed(DatedCare... care) {
        return (OwnContribution.Owed) AtHome.contribution(DatedLaw.load(folder), new FigurePolicy(true), List.of(care));
    }

    @Test
    void a_year_without_a_shipped_amount_can_be_added() throws IOException {
        // Given
        figure("2027-01-01", "2027-12-31", 590, "primary", "");

        // When
        OwnContribution.Owed owed = owed(DatedCare.delivered(LocalDate.of(2027, 1, 1), 60));

        // Then
        assertThat(owed.cents()).isEqualTo(590);
    }

    @Test
    void a_line_shows_which_shipped_file_was_replaced_and_the_total_names_the_rule() throws IOException {
        // Given
        figure("2026-01-01", "2026-12-31", 580, "primary", "own-contribution-home/2026-01-01");

        // When
        OwnContribution.Owed owed = owed(DatedCare.delivered(LocalDate.of(2026, 3, 1), 60));

        // Then
        assertThat(owed.lines().getFirst().perHour().file().supersedes()).isEqualTo("own-contribution-home/2026-01-01");
        assertThat(new EstimateWords(PhraseBook.of(Language.EN, TextSet.STANDARD)).estimate(owed))
                .contains("a letter of the ministry");
    }

    @Test
    void two_amounts_within_one_year_are_rounded_apart() throws IOException {
        // Given: 15 minutes at 4.30 are 107.5 cents, and at 4.50 112.5 cents
        figure("2017-01-01", "2017-06-30", 430, "primary", "own-contribution-home/2017-01-01");
        figure("2017-07-01", "2017-12-31", 450, "primary", "own-contribution-home/2017-01-01");

        // When
        OwnContribution.Owed owed = owed(
                DatedCare.delivered(LocalDate.of(2017, 6, 30), 15), DatedCare.delivered(LocalDate.of(2017, 7, 1), 15));

        // Then
        assertThat(owed.lines()).extracting(ContributionLine::cents).containsExactly(108L, 113L);
        assertThat(owed.years()).containsExactly(new YearTotal(2017, 30, 221));
    }

    @ParameterizedTest
    @CsvSource({
        "weak, Let op: dit bedrag per uur staat alleen op websites",
        "conflicting, Let op: niet elke bron noemt hetzelfde bedrag",
        "derived, Let op: dit bedrag per uur staat nergens zo",
        "ours, Let op: we vonden geen regel voor dit bedrag"
    })
    void an_amount_that_is_not_sound_carries_a_warning(String confidence, String warning) throws IOException {
        // Given
        figure("2026-01-01", "2026-12-31", 580, confidence, "own-contribution-home/2026-01-01");

        // When
        OwnContribution.Owed owed = owed(DatedCare.delivered(LocalDate.of(2026, 3, 1), 60));

        // Then
        assertThat(DUTCH.warning(owed.lines().getFirst()))
                .hasValueSatisfying(text -> assertThat(text).startsWith(warning));
    }

    @ParameterizedTest
    @CsvSource({"primary", "secondary"})
    void a_sound_amount_carries_none(String confidence) throws IOException {
        // Given
        figure("2026-01-01", "2026-12-31", 580, confidence, "own-contribution-home/2026-01-01");

        // When
        OwnContribution.Owed owed = owed(DatedCare.delivered(LocalDate.of(2026, 3, 1), 60));

        // Then
        assertThat(DUTCH.warning(owed.lines().getFirst())).isEmpty();
    }

    @Test
    void a_derived_amount_counts_only_where_the_caller_accepts_it() throws IOException {
        // Given
        figure("2026-01-01", "2026-12-31", 580, "derived", "own-contribution-home/2026-01-01");
        DatedLaw law = DatedLaw.load(folder);
        List<DatedCare> care = List.of(DatedCare.delivered(LocalDate.of(2026, 3, 1), 60));

        // When
        OwnContribution refused = AtHome.contribution(law, FigurePolicy.PRINTED_ONLY, care);
        OwnContribution accepted = AtHome.contribution(law, new FigurePolicy(true), care);

        // Then
        assertThat(refused)
                .isEqualTo(new OwnContribution.FigureUnusable(new FigureRefusal.DerivedOnly(
                        law.require(HomeContributionRule.PER_HOUR, LocalDate.of(2026, 3, 1)),
                        LocalDate.of(2026, 3, 1))));
        assertThat(((OwnContribution.Owed) accepted).cents()).isEqualTo(580);
    }

    @Test
    void an_example_rests_on_no_derived_amount_that_was_not_accepted() throws IOException {
        // Given
        figure("2027-01-01", "2027-12-31", 600, "derived", "");
        DatedLaw law = DatedLaw.load(folder);
        BillingCase due = new BillingCase(
                new UUID(0, 1),
                1,
                new CaseFacts(1, LocalDate.of(2028, 1, 1), null, new CaseFacts.Indication(true, 60), "STANDARD"),
                null,
                null);

        // When
        Estimate printed = EstimateRules.apply(law, due).orElseThrow();
        CostInputs inputs = CostInputs.of(law);
        Estimate derived = EstimateRules.apply(
                        new CostInputs(
                                law, new FigurePolicy(true), inputs.settings(), inputs.prices(), inputs.insurance()),
                        due)
                .orElseThrow();

        // Then
        assertThat(printed.expected().illustrationCents()).isEqualTo(570);
        assertThat(printed.illustrations().getLast().cents()).isEqualTo(570);
        assertThat(derived.expected().illustrationCents()).isEqualTo(600);
    }
}
