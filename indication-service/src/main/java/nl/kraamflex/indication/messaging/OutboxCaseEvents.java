package nl.kraamflex.indication.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.Indication;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Outbox;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxCaseEvents implements CaseEvents {
    private final Outbox outbox;
    private final CurrentOrganisation organisation;

    OutboxCaseEvents(Outbox outbox, CurrentOrganisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
    }

    @Override
    public void publish(MaternityCase theCase, Optional<Indication> indication, Instant occurredAt) {
        outbox.publish(
                EventType.CASE_UPDATED,
                theCase.id(),
                version -> data(theCase, indication, organisation.agbCode(), version, occurredAt));
    }

    static CaseUpdated data(
            MaternityCase theCase,
            Optional<Indication> indication,
            String organisation,
            long version,
            Instant occurredAt) {
        return new CaseUpdated(
                theCase.id(),
                organisation,
                version,
                occurredAt,
                theCase.version(),
                theCase.dueDate(),
                birth(theCase.birth()),
                indication.map(OutboxCaseEvents::inForce).orElse(null),
                "STANDARD");
    }

    private static CaseUpdated.@Nullable Birth birth(@Nullable Birth birth) {
        return birth == null
                ? null
                : new CaseUpdated.Birth(birth.timeOfBirth().toInstant(), birth.date(), birth.homecomingDate());
    }

    private static CaseUpdated.@Nullable Indication inForce(Indication indication) {
        return switch (indication) {
            case Indication.Hours hours ->
                new CaseUpdated.Indication(
                        hours.decision().id(),
                        hours.decision().moment().name(),
                        hours.decision().moment().provisional(),
                        hours.minutes(),
                        hours.lastDay(),
                        hours.steps().getFirst().figure().file().id(),
                        hours.decision().decidedAt());
            case Indication.ClinicianDecides _ -> null;
        };
    }
}
