package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Shows the outbox backlog in readiness without failing it until the backlog is full: the outbox absorbs an absent broker. */
@Readiness
@ApplicationScoped
class BrokerCheck implements HealthCheck {
    private final OutboxRelay relay;

    BrokerCheck(OutboxRelay relay) {
        this.relay = relay;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("outbox")
                .status(!relay.isFull())
                .withData("unsent", relay.unsent())
                .build();
    }
}
