package nl.kraamflex.platform.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A failure with what caused it, and what caused that. */
public final class Causes {
    private Causes() {}

    /** The failure itself first, the cause of all last. */
    public static Stream<Throwable> of(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain.stream();
    }

    /** The outermost of a kind; empty when there is none. */
    public static <T extends Throwable> Optional<T> first(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast).findFirst();
    }
}
