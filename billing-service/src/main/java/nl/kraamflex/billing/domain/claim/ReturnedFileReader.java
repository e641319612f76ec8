package nl.kraamflex.billing.domain.claim;

import java.util.List;

/** Reads the file that an insurer sends back. */
public interface ReturnedFileReader {
    /** What came of reading. */
    sealed interface Outcome {
        /** The results in it. */
        record Read(List<ClaimResult> results) implements Outcome {
            public Read {
                results = List.copyOf(results);
            }
        }

        /** Everything that is wrong; no result was read then. */
        record Refused(List<FileFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** The results in a file, or why it cannot be read. */
    Outcome read(String text);
}
