package nl.kraamflex.scheduling.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import org.junit.jupiter.api.Test;

class DistributeRegionTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final DistributeRegion.Effort LONG =
            new DistributeRegion.Effort(0, DistributeRegion.MOST_STEPS, 60_000);

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Clock clock = Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
    private final DistributeRegion distributeRegion =
            new DistributeRegion(DatedLaw.shipped(), clock, metrics, new RegionSolver(1), 1, 0);

    /** Forty families who all want their care on the same few dates, so that the rounds that every search takes bring no proof. */
    private RegionProblem crowded() {
        PlanningSettings settings = distributeRegion.settings(null);
        List<RegionFamily> families = new ArrayList<>();
        for (int f = 0; f < 40; f++) {
            List<CareDay> days = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                days.add(CareDay.optional(12, 32, 2000 + 37 * ((f * 7 + k * 5) % 13))
                        .withInForce((f + k) % 2 == 0 ? 0 : 16));
            }
            families.add(new RegionFamily(
                    "F-" + f,
                    FIRST,
                    new FamilyProblem(
                            days,
                            196,
                            196,
                            96,
                            settings.gapRule(),
                            OptionalInt.empty(),
                            f % 5 == 0,
                            settings.weights())));
        }
        return new RegionProblem(families, FIRST, List.of(640, 630, 600, 577, 601, 499, 530, 421), settings.weights());
    }

    @Test
    void a_search_ends_when_the_caller_has_gone() {
        DistributeRegion.Distributed distributed = distributeRegion.of(crowded(), LONG, System.nanoTime(), () -> true);

        assertThat(((RegionPlan) distributed.outcome()).stoppedBy()).isEqualTo(StoppedBy.TIME);
    }

    @Test
    void a_search_ends_when_its_time_since_reading_is_up() {
        long readLongAgo = System.nanoTime() - TimeUnit.MINUTES.toNanos(2);

        DistributeRegion.Distributed distributed = distributeRegion.of(crowded(), LONG, readLongAgo, () -> false);

        assertThat(((RegionPlan) distributed.outcome()).stoppedBy()).isEqualTo(StoppedBy.TIME);
        assertThat(distributed.elapsedMillis()).isGreaterThanOrEqualTo(120_000);
    }

    @Test
    void one_region_more_than_may_be_planned_at_a_time_is_refused_and_the_next_one_after_it_is_not()
            throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> end = new CompletableFuture<>();
        Thread first = Thread.ofPlatform()
                .start(() -> distributeRegion.of(crowded(), LONG, System.nanoTime(), () -> {
                    begun.countDown();
                    end.join();
                    return true;
                }));
        try {
            begun.await();
            assertThatThrownBy(() -> distributeRegion.of(crowded(), LONG, System.nanoTime(), () -> true))
                    .isInstanceOf(Refused.class);
        } finally {
            end.complete(null);
        }
        first.join();
        distributeRegion.of(crowded(), LONG, System.nanoTime(), () -> true);
        assertThat(metrics.counter("kraamflex.region.refused").count()).isEqualTo(1);
        assertThat(metrics.get("kraamflex.region.families").summary().count()).isEqualTo(2);
    }
}
