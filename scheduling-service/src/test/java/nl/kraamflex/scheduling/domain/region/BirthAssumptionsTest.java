package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BirthAssumptionsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/law/expected-births/2008-03-01.yaml");
    private static final TargetProfile USUAL = new TargetProfile("usual", List.of(8, 8, 7, 7, 6, 5, 4, 4, 3, 3), 2);

    @TempDir
    private Path operator;

    private final BirthAssumptions shipped = BirthAssumptions.on(DatedLaw.shipped(), LocalDate.of(2026, 3, 2));

    @Test
    void births_are_assumed_from_nine_weeks_before_to_three_weeks_after_the_due_date() {
        assertThat(shipped.spread().firstDay()).isEqualTo(-63);
        assertThat(shipped.spread().weights()).hasSize(84);
        assertThat(shipped.spread().weights().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(70_000);
    }

    @Test
    void as_many_births_are_preterm_as_the_source_says() {
        int preterm = shipped.spread().weights().subList(0, 42).stream()
                .mapToInt(Integer::intValue)
                .sum();

        assertThat(preterm).isEqualTo(7 * 660);
    }

    @Test
    void a_percentile_of_an_operator_that_there_is_none_of_is_named_with_its_file() throws IOException {
        String ours = Files.readString(SHIPPED);
        Path file = Files.createDirectories(operator.resolve("expected-births")).resolve("2008-03-01.yaml");
        Files.writeString(
                file,
                "supersedes: expected-births/2008-03-01\n"
                        + ours.replace("held-back:\n    amount: 50", "held-back:\n    amount: 75"));

        assertThatThrownBy(() -> BirthAssumptions.on(DatedLaw.load(operator), LocalDate.of(2026, 3, 2)))
                .isInstanceOf(UnusableFigure.class)
                .hasMessageContaining("held-back")
                .hasMessageContaining("is 75: give one of [0, 10, 50, 90]");
    }

    @Test
    void what_has_no_source_is_labelled_as_ours() {
        assertThat(shipped.figures())
                .filteredOn(figure -> figure.confidence() == Confidence.OURS)
                .hasSize(5)
                .extracting(Figure::note)
                .allSatisfy(note -> assertThat(note).startsWith("Assumption."));
    }

    @Test
    void the_hours_of_a_package_run_over_the_days_and_none_gets_lost() {
        List<ExpectedBirth.Possibility> possibilities = shipped.possibilities(USUAL);

        assertThat(possibilities.getFirst().quanta()).containsExactly(32, 32, 28, 28, 24, 20, 16, 16);
        assertThat(possibilities.getLast().quanta().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(180);
    }
}
