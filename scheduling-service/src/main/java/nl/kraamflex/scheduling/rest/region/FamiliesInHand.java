package nl.kraamflex.scheduling.rest.region;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.function.IntConsumer;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.region.RegionSize;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How many families all requests of the moment hold in memory. One request with as many as may be leaves room for smaller
 * ones; what goes beyond is refused while it is read, so that no number of callers can exhaust the service.
 */
@ApplicationScoped
class FamiliesInHand {
    private static final int AT_A_TIME = 100;

    private final Semaphore room;

    FamiliesInHand(
            MeterRegistry metrics,
            @ConfigProperty(name = "kraamflex.region.families", defaultValue = "40000") int most) {
        if (most < RegionSize.MOST_FAMILIES + AT_A_TIME) {
            throw new IllegalArgumentException(
                    "kraamflex.region.families is " + most + ": give at least " + (RegionSize.MOST_FAMILIES + AT_A_TIME)
                            + ", or no request with the most families is ever answered");
        }
        this.room = new Semaphore(most);
        metrics.gauge("kraamflex.region.families-in-hand", room, left -> most - left.availablePermits());
    }

    /** The families of one request begin to be taken in hand. */
    Taken begin() {
        return new Taken();
    }

    /** The families of one request. */
    final class Taken implements IntConsumer {
        private int permits;
        private boolean released;

        /**
         * Takes one more in hand.
         *
         * @param families how many the request has by now
         * @throws Refused when there is no room
         */
        @Override
        public synchronized void accept(int families) {
            if (families <= permits) {
                return;
            }
            if (released || !room.tryAcquire(AT_A_TIME)) {
                throw new Refused(new Refusal.RegionsBeingPlanned());
            }
            permits += AT_A_TIME;
        }

        /** Lets go of all, once. */
        synchronized void release() {
            if (!released) {
                released = true;
                room.release(permits);
            }
        }
    }
}
