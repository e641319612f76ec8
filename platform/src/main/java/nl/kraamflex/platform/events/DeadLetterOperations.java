package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.logging.Logger;

/** What an operator can do with dead letters: look, try again, or give one up with a reason. */
@ApplicationScoped
class DeadLetterOperations {
    private static final Logger LOG = Logger.getLogger(DeadLetterOperations.class);

    private final DeadLetters letters;
    private final Inbox inbox;
    private final CurrentOrganisation organisation;

    DeadLetterOperations(DeadLetters letters, Inbox inbox, CurrentOrganisation organisation) {
        this.letters = letters;
        this.inbox = inbox;
        this.organisation = organisation;
    }

    @Transactional
    List<DeadLetters.Letter> waiting(int atMost) {
        return letters.waiting(organisation.agbCode(), atMost);
    }

    /**
     * Applies a dead letter and, in order, those that wait behind it, all in one transaction.
     *
     * @return how many were applied
     */
    @Transactional
    int replay(long id, String by) {
        DeadLetters.Letter letter = firstOfItsCase(id);
        try {
            inbox.applyAgain(letter.message(), organisation.agbCode());
        } catch (UnreadableEvent e) {
            throw new ProblemException(Problem.of(409, "still-unreadable", "The record still cannot be applied")
                    .detail("Its reason stays: %s. Have the producer publish the case again, then discard this record."
                            .formatted(e.getMessage()))
                    .build());
        }
        letters.settle(id, DeadLetters.State.REPLAYED, by, "replayed");
        return 1 + goOn(letter, by);
    }

    /**
     * Gives a dead letter up and applies, in order, those that wait behind it, all in one transaction.
     *
     * @return how many were applied
     */
    @Transactional
    int discard(long id, String by, String why) {
        DeadLetters.Letter letter = firstOfItsCase(id);
        letters.settle(id, DeadLetters.State.DISCARDED, by, why);
        LOG.infof("Dead letter %d was discarded by an operator", id);
        return goOn(letter, by);
    }

    /** Stops at the first that is refused or is another organisation's: it keeps its place and has left nothing behind. */
    private int goOn(DeadLetters.Letter settled, String by) {
        int applied = 0;
        Optional<DeadLetters.Letter> next = next(settled);
        while (next.isPresent()) {
            try {
                inbox.applyAgain(next.get().message(), organisation.agbCode());
            } catch (UnreadableEvent e) {
                return applied;
            }
            letters.settle(next.get().id(), DeadLetters.State.REPLAYED, by, "waited behind " + settled.id());
            applied++;
            next = next(settled);
        }
        return applied;
    }

    private Optional<DeadLetters.Letter> next(DeadLetters.Letter settled) {
        return letters.firstWaiting(settled.message().topic(), settled.message().key());
    }

    private DeadLetters.Letter firstOfItsCase(long id) {
        DeadLetters.Letter letter = letters.findForChange(organisation.agbCode(), id)
                .filter(found -> found.state() == DeadLetters.State.WAITING)
                .orElseThrow(() -> new ProblemException(StandardProblems.notFound(
                        "No dead letter %d waits here. GET /v1/dead-letters lists those that do.".formatted(id))));
        letters.lockCase(letter.message().topic(), letter.message().key());
        next(letter).filter(first -> first.id() < id).ifPresent(first -> {
            throw new ProblemException(Problem.of(
                            409, "earlier-dead-letter", "An earlier record of the same case waits")
                    .detail("Settle dead letter %d first: events of a case are applied in order.".formatted(first.id()))
                    .build());
        });
        return letter;
    }
}
