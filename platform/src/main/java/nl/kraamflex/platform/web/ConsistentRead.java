package nl.kraamflex.platform.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Reads a resource as it stood at one moment, however many tables it is put together from, so that an ETag has one content and
 * an amount belongs to one record.
 */
@ApplicationScoped
public class ConsistentRead {
    private final DataSource database;

    ConsistentRead(DataSource database) {
        this.database = database;
    }

    /**
     * Runs a read in a transaction of its own that sees one snapshot and can write nothing.
     *
     * @param read asks the database; whatever it throws ends the transaction
     */
    public <T> T of(Supplier<T> read) {
        return QuarkusTransaction.requiringNew().call(() -> {
            takeSnapshot();
            return read.get();
        });
    }

    private void takeSnapshot() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read read only");
        }
    }
}
