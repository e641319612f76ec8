package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Inbox;
import nl.kraamflex.platform.events.RecheckDue;
import nl.kraamflex.scheduling.usecase.TakeRecheck;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Follows the prompts for re-checks. Nothing says whether a prompt or the facts of its case arrive first. */
@Startup
@ApplicationScoped
class RecheckConsumer {
    private final Inbox inbox;
    private final TakeRecheck takeRecheck;

    RecheckConsumer(Inbox inbox, TakeRecheck takeRecheck) {
        this.inbox = inbox;
        this.takeRecheck = takeRecheck;
    }

    /** The topic may deliver before the application has started, yet never before this bean exists. */
    @PostConstruct
    void begin() {
        inbox.handles(EventType.RECHECK_DUE, this::take);
    }

    @Incoming("rechecks")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    private void take(RecheckDue event) {
        takeRecheck.take(event.caseId(), event.dueOn());
    }
}
