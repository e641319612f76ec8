package nl.kraamflex.scheduling.domain;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningSettingsTest {
    private static final LocalDate DATE = LocalDate.parse("2026-01-05");
    private static final Path SHIPPED = Path.of("src/main/resources/law/distribution/2008-03-01.yaml");

    @TempDir
    Path operator;

    @Test
    void the_shipped_settings_are_those_of_the_model() {
        PlanningSettings settings = PlanningSettings.on(DatedLaw.shipped(), DATE, Pattern.USUAL);

        assertThat(requireNonNull(settings.profile()).weights()).containsExactly(8, 8, 7, 7, 6, 5, 4, 4, 3, 3);
        assertThat(requireNonNull(settings.profile()).laterWeight()).isEqualTo(2);
        assertThat(settings.shortestVisit()).isEqualTo(12);
        assertThat(settings.longestVisit()).isEqualTo(32);
        assertThat(settings.shortDayShortestVisit()).isEqualTo(8);
        assertThat(settings.gapRule().longestGap()).isEqualTo(2);
        assertThat(settings.gapRule().pauseFromDay()).isEqualTo(8);
        assertThat(settings.weights().missingBeyond()).isEqualTo(1_600_000);
        assertThat(settings.weights().guarantee()).isEqualTo(40_000_000);
        assertThat(settings.guarantee()).isEqualTo(96);
        assertThat(settings.nearDays()).isEqualTo(2);
        assertThat(settings.figures())
                .extracting(FigureUsed::name)
                .doesNotHaveDuplicates()
                .hasSize(28);
    }

    @Test
    void a_figure_of_the_operator_is_planned_with_and_named() throws IOException {
        DatedLaw law = replaced("amounts: [8, 8, 7, 7, 6, 5, 4, 4, 3, 3]", "amounts: [1, 1, 1, 1, 1, 1, 1, 1]");

        PlanningOutcome outcome = new Planner(law)
                .plan(Schedule.of(family()), PlanCause.NEW_INDICATION, Instant.parse("2026-01-05T08:00:00Z"));

        assertThat(outcome).isInstanceOfSatisfying(PlanningOutcome.Planned.class, planned -> {
            assertThat(planned.plan().days()).extracting(PlannedDay::minutes).containsOnly(360);
            assertThat(planned.plan().figures())
                    .filteredOn(figure -> figure.name().equals("day-weights"))
                    .extracting(FigureUsed::supersedes)
                    .containsExactly("distribution/2008-03-01");
        });
    }

    @Test
    void a_step_that_the_program_does_not_know_is_refused_by_name() throws IOException {
        DatedLaw law = replaced("amount: 15", "amount: 30");

        assertThatThrownBy(() -> PlanningSettings.on(law, DATE, Pattern.USUAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("distribution/quantum")
                .hasMessageContaining("[30]");
    }

    @Test
    void a_setting_that_cannot_be_planned_with_raises_attention_and_no_exception() throws IOException {
        DatedLaw law = replaced("amounts: [800000, 1200000, 1600000]", "amounts: [800000, 1200000]");

        PlanningOutcome outcome = new Planner(law)
                .plan(Schedule.of(family()), PlanCause.NEW_INDICATION, Instant.parse("2026-01-05T08:00:00Z"));

        assertThat(outcome).isInstanceOfSatisfying(PlanningOutcome.NotPlannable.class, refused -> {
            assertThat(refused.attention().code()).isEqualTo(Attention.Code.SETTING_UNUSABLE);
            assertThat(refused.attention().english()).contains("distribution/weight-missing");
        });
    }

    private static CaseFacts family() {
        return new CaseFacts(
                new UUID(0, 1),
                1,
                new Birth(Instant.parse("2026-01-05T02:12:00Z"), DATE, DATE, List.of()),
                new Indication(
                        new UUID(0, 2),
                        "START",
                        false,
                        48 * 60,
                        8,
                        "lip/2008-03-01",
                        Instant.EPOCH,
                        0,
                        false,
                        null,
                        null),
                TextSet.STANDARD);
    }

    /** The shipped law with the settings replaced by an operator who changed one line. */
    private DatedLaw replaced(String line, String by) throws IOException {
        String shipped = Files.readString(SHIPPED);
        assertThat(shipped).contains(line);
        Path file = Files.createDirectories(operator.resolve("distribution")).resolve("2008-03-01.yaml");
        Files.writeString(file, "supersedes: distribution/2008-03-01\n" + shipped.replace(line, by));
        return DatedLaw.load(operator);
    }
}
