package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finding the law files of every module on the class path, in folders and in jars. */
final class ShippedLawTest {

    private static final String PER_HOUR = "contribution/per-hour";
    private static final String NAME = "contribution/2025-01-01.yaml";

    @TempDir
    Path folder;

    private static List<LawFault> faultsOf(LawTree tree) {
        return catchThrowableOfType(LawFileFaults.class, tree::load).faults();
    }

    private static Path jarOf(Path module, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(file);
                Stream<Path> tree = Files.walk(module)) {
            for (Path path : tree.filter(Files::isRegularFile).toList()) {
                entries.putNextEntry(new JarEntry(module.relativize(path).toString()));
                entries.write(Files.readAllBytes(path));
            }
        }
        return jar;
    }

    @Test
    void lawIsFoundInAJar() throws IOException {
        // Given
        Path module = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025).module();
        Path jar = jarOf(module, folder.resolve("module.jar"));

        // When
        DatedLaw law = LawTree.load(null, jar);

        // Then
        assertThat(law.require(PER_HOUR, LocalDate.of(2025, 6, 1)).amount()).isEqualTo(540);
    }

    @Test
    void lawOfSeveralModulesIsPutTogether() throws IOException {
        // Given
        Path one = new LawTree(folder.resolve("one"))
                .shipped(NAME, LawTree.YEAR_2025)
                .module();
        Path other = new LawTree(folder.resolve("other"))
                .shipped(
                        "fee/2025-01-01.yaml",
                        LawTree.with(LawTree.YEAR_2025, "regulation: contribution", "regulation: fee"))
                .module();

        // When
        DatedLaw law = LawTree.load(null, one, jarOf(other, folder.resolve("other.jar")));

        // Then
        assertThat(law.keys()).containsExactly(PER_HOUR, "fee/per-hour");
    }

    @Test
    void theSameModuleTwiceOnTheClassPathIsHarmless() throws IOException {
        // Given
        Path module = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025).module();
        Path jar = jarOf(module, folder.resolve("module.jar"));

        // When
        DatedLaw law = LawTree.load(null, module, jar);

        // Then
        assertThat(law.history(PER_HOUR)).hasSize(1);
    }

    @Test
    void oneFileWithTwoContentsIsRefused() {
        // Given
        Path one = new LawTree(folder.resolve("one"))
                .shipped(NAME, LawTree.YEAR_2025)
                .module();
        Path other = new LawTree(folder.resolve("other"))
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: 541"))
                .module();

        // When
        List<LawFault> faults = catchThrowableOfType(LawFileFaults.class, () -> LawTree.load(null, one, other))
                .faults();

        // Then
        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().file()).isEqualTo("law/" + NAME);
        assertThat(faults.getFirst().problem()).startsWith("is on the class path with different contents: file:");
        assertThat(faults.getFirst().remedy()).isEqualTo("Keep it in one module only.");
    }

    @Test
    void aFileThatTheIndexForgetsIsRefused() {
        // Given
        LawTree tree = new LawTree(folder)
                .shipped(NAME, LawTree.YEAR_2025)
                .forgotten("contribution/2026-01-01.yaml", LawTree.GAP_2026);

        // When
        List<LawFault> faults = faultsOf(tree);

        // Then
        assertThat(faults)
                .containsExactly(
                        new LawFault(
                                "law/contribution/2026-01-01.yaml",
                                "",
                                "is not named in law/index.txt",
                                "Add a line `contribution/2026-01-01.yaml`, or remove the file; after a rename a clean build helps."));
    }

    @Test
    void aLineWithoutFileIsRefused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025).indexed("contribution/2026-01-01.yaml");

        // When
        List<LawFault> faults = faultsOf(tree);

        // Then
        assertThat(faults)
                .containsExactly(new LawFault(
                        "law/contribution/2026-01-01.yaml",
                        "",
                        "is named in law/index.txt and does not exist",
                        "Add the file, or remove the line."));
    }

    @Test
    void aLineThatIsNoFileNameIsRefused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025).indexed("../secret.yaml");

        // When
        List<LawFault> faults = faultsOf(tree);

        // Then
        assertThat(faults)
                .containsExactly(new LawFault(
                        "law/index.txt",
                        "",
                        "names ../secret.yaml",
                        "Write <regulation>/<valid-from>.yaml on each line."));
    }

    @Test
    void aLineThatStandsTwiceIsRefused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025).indexed(NAME);

        // When
        List<LawFault> faults = faultsOf(tree);

        // Then
        assertThat(faults)
                .containsExactly(
                        new LawFault("law/index.txt", "", "names " + NAME + " twice", "Remove one of the lines."));
    }

    @Test
    void commentsAndBlankLinesOfTheIndexAreAllowed() {
        // Given
        LawTree tree = new LawTree(folder).indexed("# law").indexed("").shipped(NAME, LawTree.YEAR_2025);

        // When
        DatedLaw law = tree.load();

        // Then
        assertThat(law.files()).hasSize(1);
    }

    @Test
    void aClassPathWithoutLawIsRefused() throws IOException {
        // Given
        Path empty = Files.createDirectory(folder.resolve("empty"));

        // When
        List<LawFault> faults = catchThrowableOfType(LawFileFaults.class, () -> LawTree.load(null, empty))
                .faults();

        // Then
        assertThat(faults)
                .containsExactly(new LawFault(
                        "law/index.txt",
                        "",
                        "is not on the class path",
                        "Add it to the resources, with the name of each law file."));
    }

    @ParameterizedTest
    @CsvSource({
        "2008-03-01, 10",
        "2009-12-31, 10",
        "2010-01-01, 10",
        "2010-12-31, 10",
        "2011-01-01, 10",
        "2014-12-31, 10",
        "2015-01-01, 10",
        "2023-12-31, 10",
        "2024-01-01, 42",
        "2030-06-01, 42"
    })
    void theLawCoversTenDaysUpTo2023AndSixWeeksAfterwards(LocalDate day, int lastDay) {
        // Given
        DatedLaw law = DatedLaw.shipped();

        // When
        Figure figure = law.require("entitlement-window/legal-last-day", day);

        // Then
        assertThat(figure.amountAsInt()).isEqualTo(lastDay);
        assertThat(figure.unit()).isEqualTo(Unit.DAY_NUMBER);
    }
}
