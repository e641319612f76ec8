package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every kind of fault a law file can have, one by one. */
final class LawFileFaultsTest {

    private static final String NAME = "contribution/2025-01-01.yaml";

    @TempDir
    Path folder;

    /** Loads the sound version with one passage changed, and expects exactly one fault. */
    private LawFault onlyFaultWhen(String passage, String replacement) {
        return onlyFaultOf(new LawTree(folder).shipped(NAME, LawTree.with(LawTree.YEAR_2025, passage, replacement)));
    }

    private static LawFault onlyFaultOf(LawTree tree) {
        List<LawFault> faults = faultsOf(tree);
        assertThat(faults).hasSize(1);
        return faults.getFirst();
    }

    private static List<LawFault> faultsOf(LawTree tree) {
        return catchThrowableOfType(LawFileFaults.class, tree::load).faults();
    }

    private static void assertFault(LawFault fault, String field, String problem, String remedy) {
        assertThat(fault.file()).isEqualTo("law/" + NAME);
        assertThat(fault.field()).isEqualTo(field);
        assertThat(fault.problem()).isEqualTo(problem);
        assertThat(fault.remedy()).contains(remedy);
    }

    @Test
    void anUnknownFieldOfTheFileIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("title: Contribution", "valid: 2025-01-01\ntitle: Contribution");

        // Then
        assertFault(fault, "valid", "is no field of a law file", "validFrom, validTo");
    }

    @Test
    void anUnknownFieldOfAFigureIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 540\n    currency: EUR");

        // Then
        assertFault(fault, "figures.per-hour.currency", "is no field of a law file", "amount, amounts, text");
    }

    @Test
    void anUnknownFieldOfASourceIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("id: list-2025", "id: list-2025\n      page: 3");

        // Then
        assertFault(fault, "figures.per-hour.source.page", "is no field of a law file", "id, title, document");
    }

    @Test
    void aFileNameThatIsNotItsFirstDayIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("validFrom: 2025-01-01", "validFrom: 2025-02-01");

        // Then
        assertFault(
                fault,
                "validFrom",
                "is 2025-02-01, but the file is called 2025-01-01.yaml",
                "Call the file 2025-02-01.yaml");
    }

    @Test
    void aFolderThatIsNotTheRegulationIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("regulation: contribution", "regulation: contributions");

        // Then
        assertFault(fault, "regulation", "is contributions, but the folder is called contribution", "the same name");
    }

    @Test
    void aMissingTitleIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("title: Contribution at home\n", "");

        // Then
        assertFault(fault, "title", "is missing", "Write a value for `title`.");
    }

    @Test
    void aMissingLegalBasisIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("legalBasis: Decree, article 1\n", "");

        // Then
        assertFault(fault, "legalBasis", "is missing", "Write a value for `legalBasis`.");
    }

    @Test
    void aDateThatIsNoDateIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("validTo: 2025-12-31", "validTo: 2025-02-29");

        // Then
        assertFault(fault, "validTo", "is 2025-02-29", "year-month-day");
    }

    @Test
    void aLastDayBeforeTheFirstIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("validTo: 2025-12-31", "validTo: 2024-12-31");

        // Then
        assertFault(fault, "validTo", "is 2024-12-31, before validFrom 2025-01-01", "that day is included");
    }

    @Test
    void aShippedFileThatSupersedesIsRefused() {
        // When
        LawFault fault =
                onlyFaultWhen("title: Contribution", "supersedes: contribution/2024-01-01\ntitle: Contribution");

        // Then
        assertFault(
                fault, "supersedes", "is contribution/2024-01-01, but a shipped file replaces nothing", "operator's");
    }

    @Test
    void aFileWithoutFiguresIsRefused() {
        // Given
        String head = LawTree.YEAR_2025.substring(0, LawTree.YEAR_2025.indexOf("  per-hour"));

        // When
        LawFault fault = onlyFaultOf(new LawTree(folder).shipped(NAME, head));

        // Then
        assertFault(fault, "figures", "holds no figure", "at least one figure");
    }

    @Test
    void aKeyInAnotherSpellingIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("per-hour:", "perHour:");

        // Then
        assertFault(fault, "figures.perHour", "is no key", "such as per-hour");
    }

    @Test
    void aFigureThatIsABareNumberIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("figures:\n", "figures:\n  per-day: 20\n");

        // Then
        assertFault(fault, "figures.per-day", "is 20", "`amount`, `unit`, `confidence`, `source` below it");
    }

    @Test
    void aFractionIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 5.40");

        // Then
        assertFault(fault, "figures.per-hour.amount", "is 5.4", "5.40 euro is 540 cents");
    }

    @Test
    void aNumberInQuotesIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: '540'");

        // Then
        assertFault(fault, "figures.per-hour.amount", "is \"540\"", "whole number");
    }

    @Test
    void aNegativeNumberIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: -540");

        // Then
        assertFault(fault, "figures.per-hour.amount", "is -540", "zero or more");
    }

    @Test
    void aNumberBeyondSixtyFourBitsIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 9223372036854775808");

        // Then
        assertFault(fault, "figures.per-hour.amount", "is 9223372036854775808", "whole number");
    }

    @Test
    void aLeadingZeroWhichYamlTakesForOctalIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 0540");

        // Then
        assertFault(fault, "figures.per-hour.amount", "is 0540", "without a leading zero");
    }

    @Test
    void anAliasIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("note: Taken from a list.", "note: *other");

        // Then
        assertFault(fault, "figures.per-hour.note", "is the alias *other", "Write the value itself.");
    }

    @Test
    void aListWithSomethingElseThanWholeNumbersIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amounts: [8, 7.5]");

        // Then
        assertFault(fault, "figures.per-hour.amounts[1]", "is 7.5", "whole number");
    }

    @Test
    void anEmptyListIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amounts: []");

        // Then
        assertFault(fault, "figures.per-hour.amounts", "is []", "[8, 7, 6]");
    }

    @Test
    void aFigureWithoutValueIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("    amount: 540\n", "");

        // Then
        assertFault(fault, "figures.per-hour", "has no value", "exactly one of `amount`, `amounts` and `text`");
    }

    @Test
    void aFigureWithTwoValuesIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 540\n    amounts: [540]");

        // Then
        assertFault(fault, "figures.per-hour", "has amount and amounts", "exactly one");
    }

    @Test
    void anUnknownUnitIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("unit: CENTS_PER_HOUR", "unit: EURO_PER_HOUR");

        // Then
        assertFault(fault, "figures.per-hour.unit", "is EURO_PER_HOUR", "CENTS_PER_HOUR, CENTS_PER_PERSON_PER_DAY");
    }

    @Test
    void anUnknownConfidenceIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("confidence: secondary", "confidence: certain");

        // Then
        assertFault(fault, "figures.per-hour.confidence", "is certain", "primary, secondary, weak");
    }

    @Test
    void aFigureOfUnknownConfidenceIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("confidence: secondary", "confidence: unknown");

        // Then
        assertFault(fault, "figures.per-hour.confidence", "is unknown, but there is a figure", "ours");
    }

    @Test
    void aMissingSourceIsRefused() {
        // Given
        String passage = LawTree.YEAR_2025.substring(
                LawTree.YEAR_2025.indexOf("    source:"), LawTree.YEAR_2025.indexOf("    note:"));

        // When
        LawFault fault = onlyFaultWhen(passage, "");

        // Then
        assertFault(fault, "figures.per-hour.source", "is missing", "`id`, `title`, and `url` or `document`");
    }

    @Test
    void aSourceWithoutTitleIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("      title: List of the year\n", "");

        // Then
        assertFault(fault, "figures.per-hour.source.title", "is missing", "Write a value for `title`.");
    }

    @Test
    void aSourceThatNobodyCanFindIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("      document: page\n      url: https://example.org/list\n", "");

        // Then
        assertFault(fault, "figures.per-hour.source", "has neither url nor document", "where a reader finds");
    }

    @Test
    void anAddressThatIsNotPublicIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("https://example.org/list", "file:/list");

        // Then
        assertFault(fault, "figures.per-hour.source.url", "is file:/list", "https://");
    }

    @Test
    void aSupportingSourceThatIsOnlyAnIdIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("    note:", "    supportingSources: [list-2024]\n    note:");

        // Then
        assertFault(fault, "figures.per-hour.supportingSources[0]", "is \"list-2024\"", "`id`, `title`");
    }

    @Test
    void anAlternativeWithoutSourceIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("    note:", "    alternatives:\n      - amount: 550\n    note:");

        // Then
        assertFault(fault, "figures.per-hour.alternatives[0].source", "is missing", "who prints this value");
    }

    @Test
    void anAlternativeOfAnotherShapeIsRefused() {
        // When
        LawFault fault = onlyFaultWhen(
                "    note:",
                "    alternatives:\n      - amounts: [550]\n        source: {id: a, title: A, document: a}\n    note:");

        // Then
        assertFault(fault, "figures.per-hour.alternatives[0]", "has amounts, the figure has amount", "the same field");
    }

    @Test
    void aGapWithoutReasonIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped(
                        "contribution/2026-01-01.yaml",
                        LawTree.with(LawTree.GAP_2026, "    note: Not announced.\n", "")));

        // Then
        assertThat(fault.field()).isEqualTo("figures.per-hour.note");
        assertThat(fault.problem()).isEqualTo("is missing beside `amount: null`");
        assertThat(fault.remedy()).isEqualTo("Say in `note` why there is no figure.");
    }

    @Test
    void aGapThatClaimsConfidenceIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped(
                        "contribution/2026-01-01.yaml",
                        LawTree.with(LawTree.GAP_2026, "confidence: unknown", "confidence: primary")));

        // Then
        assertThat(fault.field()).isEqualTo("figures.per-hour.confidence");
        assertThat(fault.problem()).isEqualTo("is primary, but there is no figure");
        assertThat(fault.remedy()).isEqualTo("Write `confidence: unknown` beside a null.");
    }

    @Test
    void aWordWithoutChoicesIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540\n    unit: CENTS_PER_HOUR", "text: KEEP\n    unit: CHOICE");

        // Then
        assertFault(fault, "figures.per-hour.choices", "is missing", "list of words that are allowed");
    }

    @Test
    void aWordOutsideItsChoicesIsRefused() {
        // When
        LawFault fault = onlyFaultWhen(
                "amount: 540\n    unit: CENTS_PER_HOUR", "text: KEPT\n    choices: [KEEP, DROP]\n    unit: CHOICE");

        // Then
        assertFault(fault, "figures.per-hour.text", "is KEPT, which is not among the choices", "[KEEP, DROP]");
    }

    @Test
    void aWordThatYamlTakesForTrueIsRefused() {
        // When
        LawFault fault = onlyFaultWhen(
                "amount: 540\n    unit: CENTS_PER_HOUR", "text: yes\n    choices: [KEEP, DROP]\n    unit: CHOICE");

        // Then
        assertFault(fault, "figures.per-hour.text", "is true", "in quotes if need be");
    }

    @Test
    void choicesBesideANumberAreRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 540\n    choices: [A, B]");

        // Then
        assertFault(fault, "figures.per-hour.choices", "stands beside `amount`", "nothing else has it");
    }

    @Test
    void aWordWithTheUnitOfANumberIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "text: KEEP\n    choices: [KEEP, DROP]");

        // Then
        assertFault(fault, "figures.per-hour.unit", "is CENTS_PER_HOUR beside `text`", "CHOICE goes with `text`");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        // When
        LawFault fault = onlyFaultWhen("amount: 540", "amount: 540\n    amount: 550");

        // Then
        assertThat(fault.field()).isEmpty();
        assertThat(fault.problem()).startsWith("cannot be read as YAML").contains("amount");
        assertThat(fault.remedy()).contains("every key may stand there once");
    }

    @Test
    void aFileThatHoldsNoFieldsIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder).shipped(NAME, "540\n"));

        // Then
        assertFault(fault, "", "holds no fields", "Start with `regulation`");
    }

    @Test
    void versionsThatOverlapByADayAreRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped(
                        "contribution/2024-01-01.yaml",
                        LawTree.with(LawTree.YEAR_2024, "validTo: 2024-12-31", "validTo: 2025-01-01"))
                .shipped(NAME, LawTree.YEAR_2025));

        // Then
        assertFault(
                fault,
                "validFrom",
                "is 2025-01-01, while contribution/2024-01-01 holds 2024-01-01 to 2025-01-01",
                "End the earlier version the day before");
    }

    @Test
    void aVersionWithoutLastDayOverlapsEveryLaterOne() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped(
                        "contribution/2024-01-01.yaml",
                        LawTree.with(LawTree.YEAR_2024, "validTo: 2024-12-31\n", "validTo: null\n"))
                .shipped(NAME, LawTree.YEAR_2025));

        // Then
        assertFault(
                fault,
                "validFrom",
                "is 2025-01-01, while contribution/2024-01-01 holds 2024-01-01 and later",
                "End the earlier version");
    }

    @Test
    void aDayBetweenTwoVersionsWithoutOneIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped(
                        "contribution/2024-01-01.yaml",
                        LawTree.with(LawTree.YEAR_2024, "validTo: 2024-12-31", "validTo: 2024-12-30"))
                .shipped(NAME, LawTree.YEAR_2025));

        // Then
        assertFault(
                fault, "validFrom", "leaves 2024-12-31 to 2024-12-31 without a version", "`amount: null` with a note");
    }

    @Test
    void aFigureThatALaterVersionOmitsIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "per-hour", "per-minute")));

        // Then
        assertFault(
                fault,
                "figures.per-hour",
                "is missing, though contribution/2024-01-01 holds it",
                "if no figure is on file, write `amount: null`");
    }

    @Test
    void aFigureThatChangesItsUnitIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "CENTS_PER_HOUR", "MINUTES")));

        // Then
        assertFault(
                fault,
                "figures.per-hour.unit",
                "is MINUTES, and contribution/2024-01-01 has CENTS_PER_HOUR",
                "the same unit in every version");
    }

    @Test
    void aFigureThatChangesItsShapeIsRefused() {
        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.YEAR_2024)
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "amount: 540", "amounts: [540]")));

        // Then
        assertFault(
                fault,
                "figures.per-hour.amounts",
                "stands where contribution/2024-01-01 has amount",
                "Use `amount` in every version.");
    }

    @Test
    void aFigureThatChangesItsChoicesIsRefused() {
        // Given
        String word = LawTree.with(
                LawTree.YEAR_2024,
                "amount: 510\n    unit: CENTS_PER_HOUR",
                "text: KEEP\n    choices: [KEEP, DROP]\n    unit: CHOICE");

        // When
        LawFault fault = onlyFaultOf(new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", word)
                .shipped(NAME, LawTree.with(word.replace("2024", "2025"), "[KEEP, DROP]", "[KEEP, LOSE]")));

        // Then
        assertFault(
                fault,
                "figures.per-hour.choices",
                "is [KEEP, LOSE], and contribution/2024-01-01 has [KEEP, DROP]",
                "the program knows no others");
    }

    @Test
    void allFaultsOfAllFilesAreReportedAtOnce() {
        // Given
        LawTree tree = new LawTree(folder)
                .shipped(
                        "contribution/2024-01-01.yaml",
                        LawTree.with(LawTree.YEAR_2024, "unit: CENTS_PER_HOUR", "unit: EURO"))
                .shipped(
                        NAME,
                        LawTree.with(
                                LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: 5.4"),
                                "confidence: secondary",
                                "confidence: sure"))
                .shipped("other/2025-01-01.yaml", LawTree.YEAR_2025);

        // When
        var call = assertThatThrownBy(tree::load);

        // Then
        call.isInstanceOf(LawFileFaults.class)
                .hasMessageStartingWith("4 fault(s) in the law files:")
                .hasMessageContaining(
                        "\n- law/contribution/2024-01-01.yaml, figures.per-hour.unit: is EURO\n    Write one of ")
                .hasMessageContaining("\n- law/contribution/2025-01-01.yaml, figures.per-hour.confidence: is sure\n")
                .hasMessageContaining("\n- law/contribution/2025-01-01.yaml, figures.per-hour.amount: is 5.4\n")
                .hasMessageContaining("\n- law/other/2025-01-01.yaml, regulation: is contribution, but");
    }

    @Test
    void aFileThatCannotBePlacedInTimeHidesNoFaultAndInventsNone() {
        // Given
        LawTree tree = new LawTree(folder)
                .shipped("contribution/2024-01-01.yaml", LawTree.with(LawTree.YEAR_2024, "validFrom: 2024-01-01\n", ""))
                .shipped(NAME, LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: -1"));

        // When
        List<LawFault> faults = faultsOf(tree);

        // Then
        assertThat(faults).extracting(LawFault::field).containsExactly("validFrom", "figures.per-hour.amount");
    }
}
