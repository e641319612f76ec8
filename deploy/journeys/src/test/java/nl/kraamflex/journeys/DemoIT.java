package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code kraamflex demo} tells its families' stories and ends by itself. */
class DemoIT {
    @Test
    void it_tells_four_families_within_ninety_seconds() throws Exception {
        try (Command demo = Command.start("demo", Map.of(), Command.launcher("demo"))) {
            assertThat(demo.exitCode(Duration.ofSeconds(90))).as(demo.output()).isZero();
            assertThat(demo.output())
                    .contains("family-a", "The base package with breastfeeding is 49 hours.", "EUR 264.60")
                    .contains("family-b", "2 nights away from home take off 11 hours.", "EUR 183.60")
                    .contains("family-c", "2025: 30 h, EUR 162.00", "2026: 19 h, EUR 108.30", "EUR 270.30")
                    .contains(
                            "family-d",
                            "statement: refused",
                            "own-contribution-home/per-hour has no figure for 2027-01-11");
        }
    }
}
