package nl.kraamflex.scheduling.messaging;

import io.quarkus.runtime.Startup;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Inbox;
import nl.kraamflex.platform.events.UnreadableEvent;
import nl.kraamflex.scheduling.domain.Absence;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.Extension;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.usecase.FollowCase;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jspecify.annotations.Nullable;

/** Follows the cases of all organisations. */
@Startup
@ApplicationScoped
class IndicationConsumer {
    private final Inbox inbox;
    private final FollowCase followCase;

    IndicationConsumer(Inbox inbox, FollowCase followCase) {
        this.inbox = inbox;
        this.followCase = followCase;
    }

    /** The topic may deliver before the application has started, yet never before this bean exists. */
    @PostConstruct
    void begin() {
        inbox.handles(EventType.CASE_UPDATED, this::follow);
    }

    /** Applies a batch before it returns, so that nothing is acknowledged that did not take effect. */
    @Incoming("indications")
    @Blocking
    void receive(ConsumerRecords<String, byte[]> records) {
        inbox.receive(records);
    }

    private void follow(CaseUpdated event) {
        followCase.follow(facts(event));
    }

    /**
     * The facts in an event.
     *
     * @throws UnreadableEvent when they contradict each other, so that no later try can succeed
     */
    static CaseFacts facts(CaseUpdated event) {
        try {
            return new CaseFacts(
                    event.caseId(),
                    event.caseVersion(),
                    birth(event.birth()),
                    indication(event.indication()),
                    TextSet.valueOf(event.textSet()),
                    event.dueDate());
        } catch (IllegalArgumentException contradiction) {
            // Its message repeats values, and what is kept of an unreadable event holds no content.
            throw new UnreadableEvent("birth or indication is out of range, or they contradict each other");
        }
    }

    private static @Nullable Birth birth(CaseUpdated.@Nullable Birth birth) {
        return birth == null
                ? null
                : new Birth(
                        birth.timeOfBirth(),
                        birth.dateOfBirth(),
                        birth.homecomingDate(),
                        birth.absences().stream()
                                .map(absence -> new Absence(absence.from(), absence.backOn()))
                                .toList());
    }

    private static @Nullable Indication indication(CaseUpdated.@Nullable Indication indication) {
        return indication == null
                ? null
                : new Indication(
                        indication.decisionId(),
                        indication.moment(),
                        indication.provisional(),
                        indication.minutes(),
                        indication.lastDay(),
                        indication.protocol(),
                        indication.decidedAt(),
                        indication.declinedMinutes(),
                        indication.protectedCase(),
                        indication.offeredMinutes(),
                        extension(indication.extension()));
    }

    private static @Nullable Extension extension(CaseUpdated.@Nullable Extension extension) {
        return extension == null
                ? null
                : new Extension(Extension.Kind.valueOf(extension.kind()), extension.fromDay(), extension.agreement());
    }
}
