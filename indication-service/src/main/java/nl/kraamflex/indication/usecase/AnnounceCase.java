package nl.kraamflex.indication.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.indication.domain.CaseEvents;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.Rechecks;
import nl.kraamflex.indication.domain.protocol.Protocols;

/** What every change of a case ends with: its indication is worked out again, its re-checks are planned, and its state is told. */
@ApplicationScoped
class AnnounceCase {
    private final Protocols protocols;
    private final ChosenSettings settings;
    private final Rechecks rechecks;
    private final CaseEvents events;

    AnnounceCase(Protocols protocols, ChosenSettings settings, Rechecks rechecks, CaseEvents events) {
        this.protocols = protocols;
        this.settings = settings;
        this.rechecks = rechecks;
        this.events = events;
    }

    /** Tells how a case stands after a change, in the running transaction. */
    Optional<CaseIndication> announce(MaternityCase changed, Instant occurredAt) {
        Optional<CaseIndication> indication = indication(changed);
        rechecks.plan(
                changed.id(),
                rechecks(changed, indication).stream()
                        .filter(recheck -> !recheck.done())
                        .toList());
        events.publish(changed, indication, occurredAt);
        return indication;
    }

    /** A birth without any decision has no indication, and all the more needs someone to look at it. */
    private List<Recheck> rechecks(MaternityCase changed, Optional<CaseIndication> indication) {
        if (indication.isPresent()) {
            return indication.get().rechecks();
        }
        return changed.birth() == null
                ? List.of()
                : Recheck.of(changed, CaseIndication.rules(changed, protocols, settings.on(changed.lawDate())));
    }

    /** What a case is entitled to; empty before its first decision. */
    Optional<CaseIndication> indication(MaternityCase theCase) {
        return CaseIndication.of(theCase, protocols, settings.on(theCase.lawDate()));
    }
}
