package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.LawFile.Origin;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Editions that were confirmed while the program runs keep the rules of law files, and may take over from a later day on. */
final class ConfirmedLawTest {
    private static final String PER_HOUR = "contribution/per-hour";

    @TempDir
    Path folder;

    private LawTree tree;

    @BeforeEach
    void twoShippedYears() {
        tree = new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped("contribution/2025-01-01.yaml", LawTree.YEAR_2025);
    }

    private static LawDocument edition(String from, @Nullable String to, long cents, @Nullable String supersedes) {
        return new LawDocument("contribution", LocalDate.parse(from), """
                {"regulation": "contribution", "title": "A letter", "legalBasis": "Letter 1", "validFrom": "%s"%s%s,
                 "figures": {"per-hour": {"amount": %d, "unit": "CENTS_PER_HOUR", "confidence": "primary",
                   "source": {"id": "letter", "title": "A letter", "document": "letter"}}}}
                """.formatted(
                        from,
                        to == null ? "" : ", \"validTo\": \"" + to + "\"",
                        supersedes == null ? "" : ", \"supersedes\": \"" + supersedes + "\"",
                        cents));
    }

    private long on(DatedLaw law, String date) {
        return law.require(PER_HOUR, LocalDate.parse(date)).amount();
    }

    private LawFileFaults faults(LawDocument... documents) {
        return catchThrowableOfType(LawFileFaults.class, () -> tree.load().with(List.of(documents)));
    }

    private LawFault onlyFault(LawDocument... documents) {
        LawFileFaults found = faults(documents);
        assertThat(found.faults()).hasSize(1);
        assertThat(found.betweenVersions()).isTrue();
        return found.faults().getFirst();
    }

    @Test
    void aFurtherYearJoinsTheFiles() {
        // Given
        DatedLaw files = tree.load();

        // When
        DatedLaw law = files.with(List.of(edition("2026-01-01", "2026-12-31", 570, null)));

        // Then
        assertThat(law.history(PER_HOUR)).extracting(Figure::amount).containsExactly(510L, 540L, 570L);
        assertThat(law.require(PER_HOUR, LocalDate.parse("2026-06-01")).file().origin())
                .isEqualTo(Origin.CONFIRMED);
        assertThat(files.history(PER_HOUR)).hasSize(2);
    }

    @Test
    void anEditionOfTheSameDaysTakesThePlaceOfAShippedOne() {
        // When
        DatedLaw law = tree.load().with(List.of(edition("2025-01-01", "2025-12-31", 545, "contribution/2025-01-01")));

        // Then
        assertThat(on(law, "2025-01-01")).isEqualTo(545);
        assertThat(law.editions()).extracting(LawEdition::replaced).containsExactly(false, true, false);
    }

    @Test
    void anEditionGoesBeforeAFileOfItsOwnFirstDayThatAReleaseShipsAfterIt() {
        // When
        DatedLaw law = tree.load().with(List.of(edition("2025-01-01", "2025-12-31", 545, null)));

        // Then
        assertThat(on(law, "2025-12-31")).isEqualTo(545);
    }

    @Test
    void anEditionThatBeginsLaterLetsTheOlderOneEndTheDayBefore() {
        // When
        DatedLaw law = tree.load().with(List.of(edition("2025-07-01", "2025-12-31", 545, "contribution/2025-01-01")));

        // Then
        assertThat(on(law, "2025-06-30")).isEqualTo(540);
        assertThat(on(law, "2025-07-01")).isEqualTo(545);
        assertThat(law.require(PER_HOUR, LocalDate.parse("2025-06-30")).file().validTo())
                .isEqualTo(LocalDate.parse("2025-06-30"));
        assertThat(law.editions()).extracting(LawEdition::replaced).containsOnly(false);
    }

    @Test
    void aLaterEditionMayFollowUpAConfirmedOne() {
        // When
        DatedLaw law = tree.load()
                .with(List.of(
                        edition("2027-01-01", null, 600, "contribution/2026-01-01"),
                        edition("2026-01-01", null, 570, null)));

        // Then
        assertThat(on(law, "2026-12-31")).isEqualTo(570);
        assertThat(on(law, "2027-01-01")).isEqualTo(600);
    }

    @Test
    void anEditionMayTakeThePlaceOfAnOperatorsFile() {
        // Given
        tree.operators(
                "contribution/2025-01-01.yaml",
                LawTree.with(
                        LawTree.YEAR_2025,
                        "title: Contribution",
                        "supersedes: contribution/2025-01-01\ntitle: Contribution"));

        // When
        DatedLaw law = tree.load().with(List.of(edition("2025-01-01", "2025-12-31", 545, "contribution/2025-01-01")));

        // Then
        assertThat(on(law, "2025-03-01")).isEqualTo(545);
    }

    @Test
    void anEditionThatOverlapsUnsaidIsRefused() {
        LawFault fault = onlyFault(edition("2025-07-01", "2026-12-31", 545, null));

        assertThat(fault.file()).isEqualTo("contribution/2025-07-01");
        assertThat(fault.field()).isEqualTo("supersedes");
        assertThat(fault.problem())
                .isEqualTo(
                        "does not name contribution/2025-01-01, which is shipped and holds 2025-01-01 to 2025-12-31");
    }

    @Test
    void anEditionThatOverlapsAnOperatorsFileIsToldSo() {
        // Given
        tree.operators("contribution/2026-01-01.yaml", LawTree.YEAR_2025.replace("2025", "2026"));

        // When
        LawFault fault = onlyFault(edition("2026-07-01", "2026-12-31", 545, null));

        // Then
        assertThat(fault.problem())
                .isEqualTo("does not name contribution/2026-01-01, which holds 2026-01-01 to 2026-12-31");
    }

    @Test
    void twoEditionsOfOneDayAreRefused() {
        LawFault fault = onlyFault(
                edition("2026-01-01", "2026-12-31", 570, null), edition("2026-07-01", "2026-12-31", 580, null));

        assertThat(fault.file()).isEqualTo("contribution/2026-07-01");
        assertThat(fault.problem()).contains("while contribution/2026-01-01 holds 2026-01-01 to 2026-12-31");
    }

    @Test
    void anEditionThatEndsBeforeWhatItReplacesIsRefused() {
        LawFault fault = onlyFault(edition("2025-07-01", "2025-11-30", 545, "contribution/2025-01-01"));

        assertThat(fault.field()).isEqualTo("validTo");
        assertThat(fault.problem()).contains("which it replaces, holds to 2025-12-31");
    }

    @Test
    void aLaterVersionCannotBeReplacedByAnEarlierEdition() {
        LawFault fault = faults(
                        edition("2026-01-01", "2026-12-31", 570, "contribution/2027-01-01"),
                        edition("2027-01-01", "2027-12-31", 580, null))
                .faults()
                .getFirst();

        assertThat(fault.field()).isEqualTo("supersedes");
        assertThat(fault.problem())
                .isEqualTo("names contribution/2027-01-01, which is no earlier version of this regulation");
    }

    @Test
    void aFileOfTheDirectoryStillReplacesShippedFilesOnly() {
        // Given
        tree.operators("contribution/2026-01-01.yaml", LawTree.YEAR_2025.replace("2025", "2026"));
        tree.operators(
                "contribution/2027-01-01.yaml",
                LawTree.with(
                        LawTree.YEAR_2025.replace("2025", "2027"),
                        "title: Contribution",
                        "supersedes: contribution/2026-01-01\ntitle: Contribution"));

        // When
        LawFileFaults found = catchThrowableOfType(LawFileFaults.class, tree::load);

        // Then
        assertThat(found.faults())
                .extracting(LawFault::problem)
                .containsExactly("names contribution/2026-01-01, which is not shipped");
    }

    @Test
    void aRegulationThatNobodyKnowsIsRefused() {
        // Given
        LawDocument unknown = new LawDocument("contributions", LocalDate.parse("2026-01-01"), "{}");

        // When
        LawFileFaults found = faults(unknown);

        // Then
        assertThat(found.betweenVersions()).isFalse();
        assertThat(found.faults().getFirst().remedy()).isEqualTo("Name one of [contribution].");
    }

    @Test
    void aFaultInTheDocumentIsToldApartFromOneBetweenVersions() {
        // Given
        LawDocument negative = edition("2026-01-01", "2026-12-31", -570, null);

        // When
        LawFileFaults found = faults(negative);

        // Then
        assertThat(found.betweenVersions()).isFalse();
        assertThat(found.faults())
                .extracting(LawFault::field, LawFault::problem)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("figures.per-hour.amount", "is -570"));
    }

    @Test
    void titleAndBasisAreThoseOfTheVersionBeforeWhereNoneAreGiven() {
        // Given
        LawDocument bare = new LawDocument("contribution", LocalDate.parse("2026-01-01"), "{\"title\": \"My own\"}");

        // When
        LawDocument completed = bare.completedFrom(tree.load());

        // Then
        assertThat(completed.content()).isEqualTo("{\"title\":\"My own\",\"legalBasis\":\"Decree, article 1\"}");
    }

    @Test
    void beforeTheFirstVersionThereIsNothingToCompleteFrom() {
        // Given
        LawDocument early = new LawDocument("contribution", LocalDate.parse("2023-01-01"), "{}");

        // When
        LawDocument completed = early.completedFrom(tree.load());

        // Then
        assertThat(completed).isEqualTo(early);
    }

    @Test
    void whatIsNoJsonObjectCannotBeCompleted() {
        DatedLaw law = tree.load();

        for (String content : List.of("[]", "{")) {
            LawDocument document = new LawDocument("contribution", LocalDate.parse("2026-01-01"), content);
            assertThatThrownBy(() -> document.completedFrom(law))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("contribution/2026-01-01");
        }
    }
}
