package nl.kraamflex.platform.dated;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The law files cannot be used. The message lists every fault that was found, each with file, field and remedy. */
public final class LawFileFaults extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ArrayList<LawFault> faults;
    private final boolean betweenVersions;

    /**
     * Carries at least one fault.
     *
     * @param faults what is wrong, at least one
     * @param betweenVersions whether each file is sound in itself
     */
    public LawFileFaults(List<LawFault> faults, boolean betweenVersions) {
        super(faults.stream()
                .map(fault -> "\n- " + fault)
                .collect(Collectors.joining("", faults.size() + " fault(s) in the law files:", "")));
        this.faults = new ArrayList<>(faults);
        this.betweenVersions = betweenVersions;
    }

    /** Whether each file is sound in itself, and the faults lie in how versions of a regulation go together. */
    public boolean betweenVersions() {
        return betweenVersions;
    }

    /** All faults, in the order of the files. */
    public List<LawFault> faults() {
        return List.copyOf(faults);
    }
}
