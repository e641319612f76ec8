package nl.kraamflex.scheduling.domain;

import java.util.List;

/**
 * What becomes of a case's alerts when it is looked at: an alert is raised once while its ground lasts, cleared when the ground is
 * gone, and raised anew should it come back.
 *
 * @param cleared what the open alerts whose ground is gone are about
 * @param lasting grounds that last, with their hours as they stand now
 * @param raised grounds that are new
 */
public record AlertChanges(List<AlertCode> cleared, List<AlertGround> lasting, List<AlertGround> raised) {

    /** Keeps copies of the lists. */
    public AlertChanges {
        cleared = List.copyOf(cleared);
        lasting = List.copyOf(lasting);
        raised = List.copyOf(raised);
    }

    /**
     * Compares what was found before with what is found now.
     *
     * @param open grounds of the alerts that are open, at most one of each code
     * @param found grounds there are now, at most one of each code
     */
    public static AlertChanges between(List<AlertGround> open, List<AlertGround> found) {
        return new AlertChanges(
                open.stream()
                        .filter(before -> found.stream().noneMatch(before::lastsIn))
                        .map(AlertGround::code)
                        .toList(),
                found.stream()
                        .filter(now -> open.stream().anyMatch(before -> before.lastsIn(now)))
                        .toList(),
                found.stream()
                        .filter(now -> open.stream().noneMatch(before -> before.lastsIn(now)))
                        .toList());
    }
}
