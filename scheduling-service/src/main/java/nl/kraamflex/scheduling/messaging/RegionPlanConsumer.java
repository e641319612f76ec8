package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Inbox;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns which region plans are to be made; each region comes to one copy of the service. */
@Startup
@ApplicationScoped
class RegionPlanConsumer {
    private final Inbox inbox;
    private final RegionPlanWorker worker;

    RegionPlanConsumer(Inbox inbox, RegionPlanWorker worker) {
        this.inbox = inbox;
        this.worker = worker;
    }

    /** The topic may deliver before the application has started, yet never before this bean exists. */
    @PostConstruct
    void begin() {
        inbox.handles(EventType.REGION_PLAN_REQUESTED, event -> worker.takeUp(event.organisation(), event.planId()));
    }

    @Incoming("region-plans")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }
}
