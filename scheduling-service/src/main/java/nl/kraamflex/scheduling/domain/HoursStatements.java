package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.UUID;

/** The signed statements of the current organisation's cases; none is ever edited. */
public interface HoursStatements {
    /** Every statement of a case, ascending by version. */
    List<HoursStatement> of(UUID caseId);

    /** Stores one more statement of a case. */
    void add(UUID caseId, HoursStatement statement);
}
