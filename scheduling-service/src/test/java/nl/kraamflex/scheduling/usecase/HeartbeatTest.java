package nl.kraamflex.scheduling.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** That work is still being done is said without any help of the work. */
class HeartbeatTest {
    private static final Duration SOON = Duration.ofMillis(5);

    private final AtomicInteger said = new AtomicInteger();

    @Test
    void silent_work_is_heard_of_until_it_ends() {
        Heartbeat heartbeat = Heartbeat.begin(SOON, () -> said.incrementAndGet() > 0);
        Awaitility.await().until(() -> said.get() >= 3);

        heartbeat.close();

        int atTheEnd = said.get();
        Awaitility.await()
                .during(SOON.multipliedBy(20))
                .atMost(Duration.ofSeconds(10))
                .until(() -> said.get() == atTheEnd);
        assertThat(heartbeat.isLost()).isFalse();
    }

    @Test
    void work_that_is_lost_is_known_to_be() {
        try (Heartbeat heartbeat = Heartbeat.begin(SOON, () -> said.incrementAndGet() < 2)) {
            Awaitility.await().until(heartbeat::isLost);
        }

        assertThat(said).hasValue(2);
    }

    @Test
    void a_word_that_could_not_be_said_is_said_again() {
        try (Heartbeat heartbeat = Heartbeat.begin(SOON, this::failAtFirst)) {
            Awaitility.await().until(() -> said.get() >= 3);

            assertThat(heartbeat.isLost()).isFalse();
        }
    }

    private boolean failAtFirst() {
        if (said.incrementAndGet() == 1) {
            throw new IllegalStateException("no database for a moment");
        }
        return true;
    }
}
