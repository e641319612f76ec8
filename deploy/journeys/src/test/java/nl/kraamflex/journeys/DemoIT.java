package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code kraamflex demo} tells its families' stories and ends by itself. */
class DemoIT {
    @Test
    void it_tells_four_families_and_the_claims_that_wait_within_ninety_seconds() throws Exception {
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
            assertThat(demo.output())
                    .contains(
                            "what insurer 9991 would be asked",
                            "The highest price allowed for the performance on this date is not on file.",
                            "nza-maximum-tariffs/maternity-care-hour has no figure for 2025-01-01",
                            "nza-maximum-tariffs/maternity-care-hour has no figure for 2026-01-01",
                            "PUT /v1/law-figures/nza-maximum-tariffs/2025-01-01")
                    .containsPattern("(\\d+) claim lines, of which \\1 are held and not sent");
        }
    }
}
