package nl.kraamflex.platform.web;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a failure says about the database behind it, by the class of its SQL state (PostgreSQL 18, appendix A). The failure and
 * all of its causes count, as drivers and Hibernate wrap what the database said. A SQL failure without a state never reached
 * the database: the pool gave no connection.
 */
public final class DatabaseFault {
    /** Connection exception; insufficient resources; operator intervention, which includes shutting down. */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    /** Transaction rollback, such as a deadlock or a serialization failure; object not in prerequisite state, such as a lock. */
    private static final Set<String> CONFLICT = Set.of("40", "55");

    private DatabaseFault() {}

    /**
     * Whether the database cannot be reached, is stopping, or has no room for one more.
     *
     * @param failure anything thrown by code that reads or writes the database
     * @return false as well when the database has nothing to do with it
     */
    public static boolean isAway(Throwable failure) {
        return isOf(failure, AWAY) || Causes.of(failure).anyMatch(DatabaseFault::hasNoState);
    }

    /**
     * Whether the same transaction may well succeed later: the database is away, or another transaction was in the way.
     *
     * @param failure anything thrown by code that reads or writes the database
     * @return false for what fails however often it is tried, and when the database has nothing to do with it
     */
    public static boolean isPassing(Throwable failure) {
        return isAway(failure) || isOf(failure, CONFLICT);
    }

    private static boolean isOf(Throwable failure, Set<String> classes) {
        return Causes.of(failure).anyMatch(cause -> {
            @Nullable String state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            return state != null && classes.stream().anyMatch(state::startsWith);
        });
    }

    private static boolean hasNoState(Throwable cause) {
        return cause instanceof SQLException sql && sql.getSQLState() == null;
    }
}
