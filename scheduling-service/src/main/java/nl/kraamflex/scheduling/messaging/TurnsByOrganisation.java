package nl.kraamflex.scheduling.messaging;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;
import nl.kraamflex.platform.events.DueWork;

/**
 * Work that waits. Organisations take turns, whoever was served longest ago first, and of each goes first what came first: one with
 * many regions makes none wait for all of them.
 */
final class TurnsByOrganisation {
    private final Map<String, SequencedSet<UUID>> waiting = new LinkedHashMap<>();

    /** Adds work; false when it waits already. */
    synchronized boolean add(String organisation, UUID workId) {
        return waiting.computeIfAbsent(organisation, first -> new LinkedHashSet<>())
                .add(workId);
    }

    /** Takes what goes next; empty when nothing waits. */
    synchronized Optional<DueWork.Piece> next() {
        var turns = waiting.entrySet().iterator();
        if (!turns.hasNext()) {
            return Optional.empty();
        }
        Map.Entry<String, SequencedSet<UUID>> turn = turns.next();
        String organisation = turn.getKey();
        SequencedSet<UUID> work = turn.getValue();
        turns.remove();
        UUID workId = work.removeFirst();
        if (!work.isEmpty()) {
            waiting.put(organisation, work);
        }
        return Optional.of(new DueWork.Piece(organisation, workId));
    }
}
