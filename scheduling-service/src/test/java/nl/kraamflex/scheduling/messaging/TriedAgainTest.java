package nl.kraamflex.scheduling.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong once, the next look is taken. */
class TriedAgainTest {
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void an_error_and_an_exception_end_no_look_out() {
        try (ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor()) {
            var repeated = executor.scheduleWithFixedDelay(
                    new TriedAgain(this::failTwice, "A look failed"), 1, 1, TimeUnit.MILLISECONDS);

            Awaitility.await().until(() -> looks.get() >= 4);

            assertThat(repeated.isDone()).isFalse();
            repeated.cancel(false);
        }
    }

    private void failTwice() {
        switch (looks.incrementAndGet()) {
            case 1 -> throw new StackOverflowError();
            case 2 -> throw new IllegalStateException("no database for a moment");
            default -> {}
        }
    }
}
