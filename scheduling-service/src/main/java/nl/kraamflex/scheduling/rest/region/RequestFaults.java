package nl.kraamflex.scheduling.rest.region;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;

/** Collects what is wrong with a request, up to as many faults as anyone would read at once. */
final class RequestFaults {
    /** Most faults that are told of one request; reading ends there. */
    static final int MOST = 50;

    private final List<Problem.InvalidParam> faults = new ArrayList<>();

    /** Begins with faults found before. */
    RequestFaults(List<Problem.InvalidParam> before) {
        before.forEach(fault -> add(fault.name(), fault.reason()));
    }

    /**
     * Adds a fault.
     *
     * @param pointer JSON pointer to the part at fault
     * @param reason what is wrong, what would be right, and what was found where that says nothing of a person
     * @throws ProblemException with all faults, when these are as many as are told
     */
    void add(String pointer, String reason) {
        faults.add(new Problem.InvalidParam(pointer.isEmpty() ? "/" : pointer, reason));
        if (faults.size() >= MOST) {
            refuse();
        }
    }

    /**
     * Ends the request when anything was wrong.
     *
     * @throws ProblemException with all faults
     */
    void refuseIfAny() {
        if (!faults.isEmpty()) {
            refuse();
        }
    }

    boolean isEmpty() {
        return faults.isEmpty();
    }

    private void refuse() {
        throw new ProblemException(StandardProblems.invalidRequest(faults));
    }
}
