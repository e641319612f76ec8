package nl.kraamflex.indication.domain.protocol;

import java.util.List;

/** Protocol files that cannot be followed; the message names file, entry and remedy of each fault. */
public final class ProtocolFaults extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ProtocolFaults(List<String> faults) {
        super("%d %s in protocol files:%n%s"
                .formatted(
                        faults.size(),
                        faults.size() == 1 ? "fault" : "faults",
                        String.join(System.lineSeparator(), faults)));
    }
}
