package nl.kraamflex.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The command from its words to its exit code, with a bench that only pretends to measure. */
class BenchTest {
    private static final Figure WITH_PEER =
            new Figure("speed", 512_345.6, "calculations/s", new Peer("Drools", 20_000, 25.617));
    private static final Figure ALONE = new Figure("time", 12.345, "ms", null);

    private final ByteArrayOutputStream figures = new ByteArrayOutputStream();
    private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
    private final List<Settings> told = new ArrayList<>();

    @Test
    void prints_one_tab_separated_line_a_figure_and_nothing_else_on_standard_output() {
        int exit = run(Demand.atLeast("speed", 512_345.6, 500_000), "pretended");

        assertThat(figures.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("speed\t512346\tcalculations/s\tDrools\t20000\t25.62", "time\t12.35\tms\t\t\t");
        assertThat(progress.toString(StandardCharsets.UTF_8).lines())
                .allMatch(line -> line.startsWith("# "))
                .anyMatch(line -> line.contains("cores"))
                .anyMatch(line -> line.contains("memory"))
                .anyMatch(line -> line.contains("JDK"))
                .anyMatch(line -> line.contains("law     of 2026-01-01"));
        assertThat(exit).isZero();
        assertThat(told).containsExactly(Settings.DEFAULT);
    }

    @Test
    void a_figure_below_its_demand_is_named_and_fails() {
        int exit = run(Demand.atLeast("speed a second", 499_999, 500_000), "pretended");

        assertThat(exit).isEqualTo(1);
        assertThat(figures.toString(StandardCharsets.UTF_8)).contains("speed");
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("kraamflex: speed a second: 499999, and at least 500000 is asked for.");
    }

    @Test
    void a_figure_above_its_demand_is_named_and_fails() {
        int exit = run(Demand.atMost("microseconds", 15.01, 15), "pretended");

        assertThat(exit).isEqualTo(1);
        assertThat(progress.toString(StandardCharsets.UTF_8))
                .contains("kraamflex: microseconds: 15.01, and at most 15.00 is asked for.");
    }

    @Test
    void a_figure_on_its_demand_is_what_was_asked_for_and_one_that_is_no_number_is_not() {
        assertThat(Demand.atMost("microseconds", 15, 15).met()).isTrue();
        assertThat(Demand.atLeast("speed", 15, 15).met()).isTrue();
        assertThat(Demand.atMost("microseconds", Double.NaN, 15).met()).isFalse();
        assertThat(Demand.atLeast("speed", Double.NaN, 15).met()).isFalse();
    }

    @Test
    void a_name_that_does_not_exist_lists_those_that_do() {
        assertThat(run(Demand.atLeast("speed", 1, 0), "speling")).isEqualTo(1);

        assertThat(progress.toString(StandardCharsets.UTF_8))
                .isEqualTo("kraamflex: there is no bench \"speling\": there are pretended." + System.lineSeparator());
        assertThat(told).isEmpty();
    }

    @Test
    void a_missing_name_lists_those_that_exist() {
        assertThat(run(Demand.atLeast("speed", 1, 0))).isEqualTo(1);

        assertThat(progress.toString(StandardCharsets.UTF_8)).contains("bench needs a name: pretended.");
    }

    @Test
    void seed_and_date_of_law_are_passed_on() {
        run(Demand.atLeast("speed", 1, 0), "pretended", "--seed", "42", "--law-date", "2024-07-01");

        assertThat(told).containsExactly(new Settings(42, LocalDate.of(2024, 7, 1)));
    }

    @Test
    void a_bench_has_options_of_its_own_with_and_without_a_value() {
        run(Demand.atLeast("speed", 1, 0), "pretended", "--quick", "--seed", "3", "--peers", "2");

        Settings settings = told.getFirst();
        assertThat(settings.seed()).isEqualTo(3);
        assertThat(settings.has("--quick")).isTrue();
        assertThat(settings.count("--peers", 1)).isEqualTo(2);
        assertThat(settings.count("--others", 1)).isEqualTo(1);
        assertThatThrownBy(() -> new Settings(1, settings.lawDate(), Map.of("--peers", "two")).count("--peers", 1))
                .isInstanceOf(BenchFailure.class)
                .hasMessage("--peers is \"two\": give a whole number of 0 or more.");
    }

    @Test
    void options_that_make_no_sense_are_refused_before_anything_is_measured() {
        assertThat(run(Demand.atLeast("speed", 1, 0), "pretended", "--sead", "1"))
                .isEqualTo(1);
        assertThat(run(Demand.atLeast("speed", 1, 0), "pretended", "--seed", "one"))
                .isEqualTo(1);
        assertThat(run(Demand.atLeast("speed", 1, 0), "pretended", "--law-date", "today"))
                .isEqualTo(1);
        assertThat(run(Demand.atLeast("speed", 1, 0), "pretended", "--seed")).isEqualTo(1);

        assertThat(progress.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "kraamflex: \"--sead\" is no option of bench: it has --law-date, --peers, --quick, --seed.",
                        "kraamflex: --seed is \"one\": give a whole number.",
                        "kraamflex: --law-date is \"today\": give a date such as 2026-01-01.",
                        "kraamflex: Option --seed has no value: write --seed VALUE.");
        assertThat(told).isEmpty();
    }

    private int run(Demand demand, String... words) {
        NamedBench pretended = new NamedBench() {
            @Override
            public String name() {
                return "pretended";
            }

            @Override
            public List<BenchOption> options() {
                return List.of(new BenchOption("--quick", false), new BenchOption("--peers", true));
            }

            @Override
            public Outcome measure(Settings settings, PrintStream progress) {
                told.add(settings);
                return new Outcome(List.of(WITH_PEER, ALONE), List.of(demand));
            }
        };
        return new Bench(
                        List.of(pretended),
                        new PrintStream(figures, true, StandardCharsets.UTF_8),
                        new PrintStream(progress, true, StandardCharsets.UTF_8))
                .run(List.of(words));
    }
}
