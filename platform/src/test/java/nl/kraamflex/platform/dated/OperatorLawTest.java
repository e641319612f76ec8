package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.LawFile.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator's directory adds versions and replaces shipped ones, never by accident. */
final class OperatorLawTest {

    private static final String PER_HOUR = "contribution/per-hour";
    private static final String NAME = "contribution/2025-01-01.yaml";
    private static final String REPLACEMENT = LawTree.with(
            LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: 0"),
            "title: Contribution",
            "supersedes: contribution/2025-01-01\ntitle: Contribution");
    private static final String YEAR_2026 =
            LawTree.YEAR_2025.replace("2025", "2026").replace("540", "570");

    @TempDir
    Path folder;

    private LawTree tree;

    @BeforeEach
    void twoShippedYears() {
        tree = new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped(NAME, LawTree.YEAR_2025);
    }

    private LawFault onlyFault() {
        List<LawFault> faults =
                catchThrowableOfType(LawFileFaults.class, tree::load).faults();
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private void assertFault(LawFault fault, String name, String field, String problem, String remedy) {
        assertThat(fault.file()).isEqualTo(tree.operatorsPath(name).toString());
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.problem()).isEqualTo(problem);
        assertThat(fault.remedy()).contains(remedy);
    }

    @Test
    void aFurtherYearJoinsTheShippedOnes() {
        // Given
        tree.operators("contribution/2026-01-01.yaml", YEAR_2026);

        // When
        DatedLaw law = tree.load();

        // Then
        assertThat(law.history(PER_HOUR)).extracting(Figure::amount).containsExactly(510L, 540L, 570L);
        assertThat(law.files())
                .extracting(LawFile::origin)
                .containsExactly(Origin.SHIPPED, Origin.SHIPPED, Origin.OPERATOR);
    }

    @Test
    void aReplacedFileGivesWayAndTheFigureSaysWhatItReplaced() {
        // Given
        tree.operators(NAME, REPLACEMENT);

        // When
        Figure figure = tree.load().require(PER_HOUR, LocalDate.of(2025, 6, 1));

        // Then
        assertThat(figure.amount()).isZero();
        assertThat(figure.file().supersedes()).isEqualTo("contribution/2025-01-01");
        assertThat(figure.file().origin()).isEqualTo(Origin.OPERATOR);
    }

    @Test
    void twoFilesMayShareTheDaysOfTheOneTheyReplace() {
        // Given
        tree.operators(NAME, LawTree.with(REPLACEMENT, "validTo: 2025-12-31", "validTo: 2025-06-30"));
        tree.operators(
                "contribution/2025-07-01.yaml",
                LawTree.with(
                        LawTree.with(REPLACEMENT, "validFrom: 2025-01-01", "validFrom: 2025-07-01"),
                        "amount: 0",
                        "amount: 300"));

        // When
        DatedLaw law = tree.load();

        // Then
        assertThat(law.require(PER_HOUR, LocalDate.of(2025, 6, 30)).amount()).isZero();
        assertThat(law.require(PER_HOUR, LocalDate.of(2025, 7, 1)).amount()).isEqualTo(300);
    }

    @Test
    void aFileThatCoversShippedDaysWithoutSayingSoIsRefused() {
        // Given
        tree.operators(NAME, LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: 0"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                NAME,
                "supersedes",
                "does not name contribution/2025-01-01, which is shipped and holds 2025-01-01 to 2025-12-31",
                "Write `supersedes: contribution/2025-01-01` to replace it");
    }

    @Test
    void aFileThatReplacesNothingShippedIsRefused() {
        // Given
        tree.operators(
                "contribution/2026-01-01.yaml",
                LawTree.with(
                        YEAR_2026, "title: Contribution", "supersedes: contribution/2026-01-01\ntitle: Contribution"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                "contribution/2026-01-01.yaml",
                "supersedes",
                "names contribution/2026-01-01, which is not shipped",
                "leave the field out");
    }

    @Test
    void aFileThatReplacesOneOfOtherDaysIsRefused() {
        // Given
        tree.operators(
                "contribution/2026-01-01.yaml",
                LawTree.with(
                        YEAR_2026, "title: Contribution", "supersedes: contribution/2025-01-01\ntitle: Contribution"));

        // When
        List<LawFault> faults =
                catchThrowableOfType(LawFileFaults.class, tree::load).faults();

        // Then
        assertThat(faults)
                .extracting(LawFault::problem)
                .contains(
                        "names contribution/2025-01-01, which holds 2025-01-01 to 2025-12-31, outside 2026-01-01 to 2026-12-31");
    }

    @Test
    void aReplacementThatLosesTheFirstDaysIsRefused() {
        // Given
        tree = new LawTree(folder.resolve("first")).shipped(NAME, LawTree.YEAR_2025);
        tree.operators(
                "contribution/2025-02-01.yaml",
                LawTree.with(REPLACEMENT, "validFrom: 2025-01-01", "validFrom: 2025-02-01"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                "contribution/2025-02-01.yaml",
                "validFrom",
                "is 2025-02-01, and contribution/2025-01-01, which it replaces, holds from 2025-01-01",
                "copy of the shipped file that ends the day before");
    }

    @Test
    void aReplacementThatLosesTheLastDaysIsRefused() {
        // Given
        tree.operators(NAME, LawTree.with(REPLACEMENT, "validTo: 2025-12-31", "validTo: 2025-11-30"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                NAME,
                "validTo",
                "is 2025-11-30, and contribution/2025-01-01, which it replaces, holds to 2025-12-31",
                "Cover the later days as well");
    }

    @Test
    void aReplacementThatEndsAnOpenPeriodIsRefused() {
        // Given
        tree = new LawTree(folder.resolve("open"))
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "validTo: 2025-12-31\n", ""));
        tree.operators(NAME, REPLACEMENT);

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                NAME,
                "validTo",
                "is 2025-12-31, and contribution/2025-01-01, which it replaces, holds without an end",
                "a further one that supersedes the same");
    }

    @Test
    void aReplacementThatOmitsAFigureIsRefused() {
        // Given
        tree = new LawTree(folder.resolve("single")).shipped(NAME, LawTree.YEAR_2025);
        tree.operators(NAME, LawTree.with(REPLACEMENT, "per-hour", "per-minute"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(fault, NAME, "figures.per-hour", "is missing, though contribution/2025-01-01 holds it", "Add it");
    }

    @Test
    void aReplacementWithAnotherUnitIsRefusedEvenIfTheShippedFileIsLater() {
        // Given
        tree.operators(
                "contribution/2024-01-01.yaml",
                LawTree.with(
                        LawTree.with(LawTree.YEAR_2024, "CENTS_PER_HOUR", "MINUTES"),
                        "title: Contribution",
                        "supersedes: contribution/2024-01-01\ntitle: Contribution"));

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(
                fault,
                "contribution/2024-01-01.yaml",
                "figures.per-hour.unit",
                "is MINUTES, and contribution/2024-01-01 has CENTS_PER_HOUR",
                "the same unit");
    }

    @Test
    void aRegulationThatTheServiceDoesNotShipIsRefused() {
        // Given
        tree.operators("contributoin/2026-01-01.yaml", YEAR_2026);

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(fault, "contributoin", "", "is no regulation of this service", "[contribution]");
    }

    @Test
    void aFileOutsideAFolderIsRefused() {
        // Given
        tree.operators("2026-01-01.yaml", YEAR_2026);

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(fault, "2026-01-01.yaml", "", "stands outside a folder", "name of its regulation");
    }

    @Test
    void aFileOfAnotherKindIsRefused() {
        // Given
        tree.operators("contribution/2026-01-01.yml", YEAR_2026);

        // When
        LawFault fault = onlyFault();

        // Then
        assertFault(fault, "contribution/2026-01-01.yml", "", "is no law file", "<valid-from>.yaml");
    }

    @Test
    void aDirectoryThatDoesNotExistIsRefused() {
        // Given
        Path absent = folder.resolve("absent");
        Path module = tree.module();

        // When
        List<LawFault> faults = catchThrowableOfType(LawFileFaults.class, () -> LawTree.load(absent, module))
                .faults();

        // Then
        assertThat(faults)
                .containsExactly(new LawFault(
                        absent.toString(),
                        "",
                        "is named in KRAAMFLEX_LAW_DIR and is no directory",
                        "Create it, correct KRAAMFLEX_LAW_DIR, or leave that out."));
    }

    @Test
    void hiddenNamesOfAMountedDirectoryAreLeftAloneAndLinksAreFollowed() throws IOException {
        // Given
        tree.operators("..data/contribution/2026-01-01.yaml", YEAR_2026);
        Files.createSymbolicLink(tree.operatorsPath("contribution"), Path.of("..data", "contribution"));

        // When
        DatedLaw law = tree.load();

        // Then
        assertThat(law.history(PER_HOUR)).extracting(Figure::amount).containsExactly(510L, 540L, 570L);
    }
}
