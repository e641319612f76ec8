package nl.kraamflex.platform.dated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files read as a whole: what they call things, what they say besides, and regulations that an operator adds. */
final class LawEditionTest {
    private static final String NAME = "contribution/2025-01-01.yaml";
    private static final String NAMED = LawTree.with(
            LawTree.YEAR_2025, "    note: Taken from a list.", """
                label: {nl: bijdrage per uur, en: contribution per hour}
                attributes: {paid-by: FAMILY, seen-in: [LIST, LETTER]}
                note: Taken from a list.""".indent(4).stripTrailing());
    private static final String PROTOCOL = LawTree.with(
            LawTree.YEAR_2025, "regulation: contribution", "regulation: contribution\nkind: INDICATION_PROTOCOL");
    private static final String OTHER_PROTOCOL = PROTOCOL.replace("regulation: contribution", "regulation: trial");

    @TempDir
    Path folder;

    private static List<LawFault> faultsOf(LawTree tree) {
        return catchThrowableOfType(LawFileFaults.class, tree::load).faults();
    }

    @Test
    void an_entry_tells_what_it_is_called_and_what_the_file_says_besides() {
        // When
        LawEntry entry = new LawTree(folder)
                .shipped(NAME, NAMED)
                .load()
                .editions()
                .getFirst()
                .entries()
                .getFirst();

        // Then
        assertThat(entry.name()).isEqualTo("per-hour");
        assertThat(entry.label()).isEqualTo(new Wording("bijdrage per uur", "contribution per hour"));
        assertThat(entry.attribute("paid-by")).containsExactly("FAMILY");
        assertThat(entry.attribute("seen-in")).containsExactly("LIST", "LETTER");
        assertThat(entry.attribute("unheard-of")).isEmpty();
        assertThat(entry.figure()).isNotNull();
    }

    @Test
    void a_gap_is_an_entry_without_a_figure() {
        // When
        LawEntry entry = new LawTree(folder)
                .shipped("contribution/2026-01-01.yaml", LawTree.GAP_2026)
                .load()
                .editions()
                .getFirst()
                .entries()
                .getFirst();

        // Then
        assertThat(entry.figure()).isNull();
        assertThat(entry.note()).isEqualTo("Not announced.");
    }

    @Test
    void a_file_that_an_operator_replaced_still_tells_what_it_said() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, LawTree.YEAR_2025);
        tree.operators(
                NAME,
                LawTree.with(
                        LawTree.with(LawTree.YEAR_2025, "amount: 540", "amount: 600"),
                        "title: Contribution",
                        "supersedes: contribution/2025-01-01\ntitle: Contribution"));

        // When
        List<LawEdition> editions = tree.load().editions();

        // Then
        assertThat(editions)
                .extracting(edition -> edition.file().origin(), LawEdition::replaced)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(LawFile.Origin.SHIPPED, true),
                        org.assertj.core.groups.Tuple.tuple(LawFile.Origin.OPERATOR, false));
    }

    @Test
    void an_operator_may_add_a_regulation_of_a_kind_that_is_shipped() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, PROTOCOL);
        tree.operators("trial/2025-01-01.yaml", OTHER_PROTOCOL);

        // Then
        assertThat(tree.load().keys()).contains("trial/per-hour");
    }

    @Test
    void a_new_regulation_without_that_kind_is_a_misspelt_one() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, PROTOCOL);
        tree.operators("trial/2025-01-01.yaml", LawTree.YEAR_2025.replace("contribution", "trial"));

        // Then
        assertThat(faultsOf(tree)).singleElement().satisfies(fault -> {
            assertThat(fault.problem()).isEqualTo("is no regulation of this service");
            assertThat(fault.remedy()).contains("INDICATION_PROTOCOL");
        });
    }

    @Test
    void an_unknown_kind_is_refused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, PROTOCOL.replace("INDICATION_PROTOCOL", "RECIPE"));

        // Then
        assertThat(faultsOf(tree)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("kind");
            assertThat(fault.problem()).isEqualTo("is RECIPE");
        });
    }

    @Test
    void a_label_in_one_language_is_refused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, NAMED.replace(", en: contribution per hour", ""));

        // Then
        assertThat(faultsOf(tree))
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("figures.per-hour.label.en"));
    }

    @Test
    void an_attribute_that_is_no_word_is_refused() {
        // Given
        LawTree tree = new LawTree(folder).shipped(NAME, NAMED.replace("LETTER", "'two words'"));

        // Then
        assertThat(faultsOf(tree)).singleElement().satisfies(fault -> {
            assertThat(fault.field()).isEqualTo("figures.per-hour.attributes.seen-in");
            assertThat(fault.remedy()).contains("Write a word");
        });
    }
}
