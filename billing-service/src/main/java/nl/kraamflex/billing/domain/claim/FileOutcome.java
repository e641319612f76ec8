package nl.kraamflex.billing.domain.claim;

import java.nio.charset.Charset;
import java.util.List;

/** What came of writing a file. */
public sealed interface FileOutcome {
    /**
     * The file.
     *
     * @param text what it says
     * @param charset in which it is stored
     */
    record Written(String text, Charset charset) implements FileOutcome {
        /** Its bytes. */
        public byte[] bytes() {
            return text.getBytes(charset);
        }

        /** Shows nothing of the persons in it. */
        @Override
        public String toString() {
            return "Written[" + text.length() + " characters]";
        }
    }

    /** It cannot be written, and why. */
    record Refused(List<FileFault> faults) implements FileOutcome {
        public Refused {
            faults = List.copyOf(faults);
        }
    }
}
