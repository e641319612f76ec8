package nl.kraamflex.indication.domain.protocol;

import java.time.LocalDate;
import java.util.List;

/** No protocol on file covers what was asked. */
public final class NoProtocol extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String name;
    private final transient LocalDate date;
    private final transient List<String> onFile;

    NoProtocol(String name, LocalDate date, List<String> onFile) {
        super("no protocol %s for %s".formatted(name, date), null, false, false);
        this.name = name;
        this.date = date;
        this.onFile = List.copyOf(onFile);
    }

    /** Name of the protocol that was asked for, such as {@code lip}. */
    public String name() {
        return name;
    }

    /** Date of birth, or due date, for which it was asked. */
    public LocalDate date() {
        return date;
    }

    /** What is on file: each version with its period. */
    public List<String> onFile() {
        return onFile;
    }
}
