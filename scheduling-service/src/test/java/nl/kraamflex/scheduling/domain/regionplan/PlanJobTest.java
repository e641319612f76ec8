package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who makes a plan, and who no longer does. */
class PlanJobTest {
    private static final Instant NOW = Instant.parse("2026-01-05T08:30:00Z");
    private static final PlanJob ASKED = PlanJob.asked(UUID.randomUUID(), "noord-7", SearchWish.USUAL, NOW);

    @Test
    void a_plan_whose_hours_were_given_anew_is_free_at_once_and_what_was_found_is_forgotten() {
        PlanJob taken = PlanJob.asked(new UUID(0, 1), "noord-7", SearchWish.USUAL, Instant.EPOCH)
                .takenAt(Instant.EPOCH)
                .heldAt(Instant.EPOCH, new JobProgress(7L, 3, 10));

        PlanJob anew = taken.anewAt(Instant.EPOCH);

        assertThat(anew.isFreeAt(Instant.EPOCH)).isTrue();
        assertThat(anew.progress()).isNull();
    }

    @Test
    void hours_that_never_rest_neither_give_a_plan_up_nor_keep_it_from_being_made() {
        PlanJob job = PlanJob.asked(new UUID(0, 1), "noord-7", SearchWish.USUAL, Instant.EPOCH);
        for (int i = 0; i < PlanJob.MOST_ANEW; i++) {
            assertThat(job.isMadeWithTheLatestHours()).isTrue();
            job = job.takenAt(Instant.EPOCH).anewAt(Instant.EPOCH);
        }

        assertThat(job.isMadeWithTheLatestHours()).isFalse();
        assertThat(job.takenAt(Instant.EPOCH).state()).isEqualTo(PlanJob.State.RUNNING);
    }

    @Test
    void whoever_takes_a_plan_up_keeps_others_from_it_for_the_length_of_a_lease() {
        PlanJob taken = ASKED.takenAt(NOW);

        assertThat(ASKED.isFreeAt(NOW)).isTrue();
        assertThat(taken.isFreeAt(NOW.plus(PlanJob.LEASE).minusMillis(1))).isFalse();
        assertThat(taken.isFreeAt(NOW.plus(PlanJob.LEASE))).isTrue();
    }

    @Test
    void whoever_is_heard_of_keeps_it_longer() {
        Instant later = NOW.plusSeconds(20);

        PlanJob held = ASKED.takenAt(NOW).heldAt(later, new JobProgress(null, 5, 10));

        assertThat(held.isFreeAt(NOW.plus(PlanJob.LEASE))).isFalse();
        assertThat(held.isFreeAt(later.plus(PlanJob.LEASE))).isTrue();
    }

    @Test
    void whoever_takes_it_over_has_another_token() {
        PlanJob first = ASKED.takenAt(NOW);

        PlanJob second = first.takenAt(NOW.plus(PlanJob.LEASE));

        assertThat(second.isHeldWith(second.token())).isTrue();
        assertThat(second.isHeldWith(first.token())).isFalse();
        assertThat(second.startedAt()).isEqualTo(NOW);
    }

    @Test
    void nobody_holds_a_plan_that_came_to_an_end() {
        PlanJob taken = ASKED.takenAt(NOW);

        assertThat(taken.cancelled(NOW).isHeldWith(taken.token())).isFalse();
        assertThat(taken.superseded(UUID.randomUUID(), NOW).isFreeAt(NOW.plusSeconds(999)))
                .isFalse();
    }

    @Test
    void a_plan_that_was_taken_up_too_often_is_given_up() {
        PlanJob job = ASKED;
        for (int taken = 0; taken < PlanJob.MOST_TAKES; taken++) {
            job = job.takenAt(NOW);
        }

        PlanJob again = job.takenAt(NOW);

        assertThat(job.state()).isEqualTo(PlanJob.State.RUNNING);
        assertThat(again.state()).isEqualTo(PlanJob.State.FAILED);
        assertThat(Objects.requireNonNull(again.fault()).code()).isEqualTo(JobFault.Code.GIVEN_UP);
    }

    @Test
    void a_plan_whose_makers_were_stopped_in_order_is_made_on() {
        PlanJob job = ASKED;
        for (int stopped = 0; stopped < PlanJob.MOST_TAKES + 1; stopped++) {
            job = job.takenAt(NOW).letGoAt(NOW);
        }

        PlanJob again = job.takenAt(NOW);

        assertThat(again.state()).isEqualTo(PlanJob.State.RUNNING);
        assertThat(again.isHeldWith(PlanJob.MOST_TAKES + 2)).isTrue();
    }
}
