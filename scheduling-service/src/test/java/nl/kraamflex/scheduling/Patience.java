package nl.kraamflex.scheduling;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** How long a test waits for what comes over Kafka or is made by a job: longer than a loaded machine takes after a start. */
public final class Patience {
    private Patience() {}

    /** Waits half a minute at most. */
    public static ConditionFactory await() {
        return Awaitility.await().atMost(Duration.ofSeconds(30));
    }
}
