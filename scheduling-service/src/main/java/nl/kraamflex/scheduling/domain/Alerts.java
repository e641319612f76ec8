package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The alerts of the current organisation's cases, and what they arise from besides the schedules. */
public interface Alerts {
    /** The open alerts of cases; a case without one is left out. */
    Map<UUID, List<Alert>> open(Collection<UUID> caseIds);

    /** Every alert that was ever raised for a case, the newest first. */
    List<Alert> all(UUID caseId);

    /** Clears, updates and raises the alerts of cases; whoever calls it holds them. */
    void apply(Map<UUID, AlertChanges> changes, Instant now);

    /** The last re-check that was prompted for a case, which need not be known here yet. */
    Optional<RecheckPrompt> recheck(UUID caseId);

    /** The same of several cases; one without is left out. */
    Map<UUID, RecheckPrompt> rechecks(Collection<UUID> caseIds);

    /** Puts a re-check in the place of the one before it. */
    void keepRecheck(UUID caseId, RecheckPrompt prompt);

    /** On which date a case is to be looked at again; empty when on none. */
    Optional<LocalDate> nextLook(UUID caseId);

    /** Sets on which date each of some cases is to be looked at again; empty for on none. */
    void setNextLooks(Map<UUID, Optional<LocalDate>> dates);
}
