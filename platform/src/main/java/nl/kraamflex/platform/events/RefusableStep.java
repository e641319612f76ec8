package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/** A step of a transaction that is taken whole or not at all, while the transaction goes on either way. */
@ApplicationScoped
class RefusableStep {
    private final DataSource database;
    private final EntityManager entities;

    RefusableStep(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * Takes a step in the caller's transaction. It begins with an empty persistence context, as in a transaction of its own. When
     * it is refused, everything it wrote is undone and nothing it read or changed stays in the persistence context; what the
     * transaction did before stands.
     *
     * @param step reads and writes in the caller's transaction
     * @return what the step gives
     * @throws UnreadableEvent when the step is refused: as the step threw it
     * @throws RuntimeException any other failure of the step, as it is; the transaction must not commit then
     */
    @Transactional(value = Transactional.TxType.MANDATORY, dontRollbackOn = UnreadableEvent.class)
    <T> T take(Supplier<T> step) {
        // What earlier steps left unwritten would otherwise be forgotten here, or undone together with this one.
        entities.flush();
        entities.clear();
        say("savepoint refusable_step");
        T taken;
        try {
            taken = step.get();
        } catch (UnreadableEvent refusal) {
            say("rollback to savepoint refusable_step");
            entities.clear();
            throw refusal;
        }
        say("release savepoint refusable_step");
        return taken;
    }

    /** On the one connection that the transaction holds, which is also the one Hibernate writes to. */
    private void say(String statement) {
        try (Connection connection = database.getConnection();
                Statement transaction = connection.createStatement()) {
            transaction.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(
                    "The transaction refused '%s' and must not commit.".formatted(statement), e);
        }
    }
}
