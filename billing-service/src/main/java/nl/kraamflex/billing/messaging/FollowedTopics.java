package nl.kraamflex.billing.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.billing.domain.ForeignCase;
import nl.kraamflex.billing.usecase.FollowCase;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Inbox;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.events.UnreadableEvent;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** The three topics that billing follows. Nothing says in which order their events about one case arrive. */
@Startup
@ApplicationScoped
class FollowedTopics {
    private final Inbox inbox;
    private final FollowCase followCase;

    FollowedTopics(Inbox inbox, FollowCase followCase) {
        this.inbox = inbox;
        this.followCase = followCase;
    }

    /** Topics may deliver before the application has started, yet never before this bean exists. */
    @PostConstruct
    void begin() {
        inbox.handles(EventType.CASE_UPDATED, this::caseUpdated);
        inbox.handles(EventType.SCHEDULE_PLANNED, this::schedulePlanned);
        inbox.handles(EventType.DELIVERIES_RECORDED, this::deliveriesRecorded);
    }

    @Incoming("indications")
    @Blocking
    void indications(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Incoming("schedules")
    @Blocking
    void schedules(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    @Incoming("deliveries")
    @Blocking
    void deliveries(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    private void caseUpdated(CaseUpdated event) {
        applied(() -> followCase.factsAre(event.caseId(), EventTranslation.facts(event)));
    }

    private void schedulePlanned(SchedulePlanned event) {
        applied(() -> followCase.scheduleIs(event.caseId(), EventTranslation.schedule(event)));
    }

    private void deliveriesRecorded(DeliveriesRecorded event) {
        applied(() -> followCase.deliveriesAre(event.caseId(), EventTranslation.deliveries(event)));
    }

    /** Trying again would not help here, so such an event is put aside at once. */
    private static void applied(Runnable change) {
        try {
            change.run();
        } catch (ForeignCase e) {
            throw new UnreadableEvent("the case is on record for another organisation");
        }
    }
}
