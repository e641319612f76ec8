package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import org.junit.jupiter.api.Test;

/** What a run found can only be good when everything it was to show is shown. */
class FindingsTest {
    private final ByteArrayOutputStream told = new ByteArrayOutputStream();

    private Findings findings(boolean quick) {
        return new Findings(quick, new PrintStream(told, true, StandardCharsets.UTF_8));
    }

    @Test
    void a_quick_run_asks_for_no_speed_but_for_what_is_right() {
        Findings findings = findings(true);

        findings.demand(Demand.atMost("seconds", 9, 1));
        findings.checked(3, List.of("region-7: value is 1"));

        assertThat(findings.outcome().demands())
                .singleElement()
                .satisfies(demand -> assertThat(demand.shortfall()).startsWith("plans that the validator refuses: 1"));
    }

    @Test
    void a_part_that_breaks_off_is_missed_and_the_others_keep_their_figures() {
        Findings findings = findings(true);
        findings.figure("before", 1, "s");

        findings.brokeOff("service", new BenchFailure("it does not start"));

        assertThat(findings.outcome().figures()).hasSize(1);
        assertThat(findings.outcome().demands()).noneMatch(Demand::met);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("part service broke off: it does not start");
    }
}
