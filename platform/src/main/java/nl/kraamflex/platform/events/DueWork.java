package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds work that nobody does at a moment though it is to be done, of every organisation: its order never arrived, or whoever
 * took it up is gone. It tells which work is whose and nothing else: the work itself is done in a request of that organisation,
 * see {@link nl.kraamflex.platform.access.OrganisationRequest}.
 *
 * <p>A service that has such work says for what by a view {@code due_work} in its database with the columns {@code organisation},
 * {@code work_id} and {@code due_at}, one row for each piece.
 */
@ApplicationScoped
public class DueWork {
    /**
     * A piece of work that nobody does.
     *
     * @param organisation whose it is: AGB code, eight digits
     * @param workId the work
     */
    public record Piece(String organisation, UUID workId) {}

    private final DataSource database;

    DueWork(DataSource database) {
        this.database = database;
    }

    /**
     * Work that is due: one piece of each organisation, then a second one of each, and so on; of each organisation the longest due
     * first. So one with much work does not crowd out the others.
     *
     * @param now the last moment that counts
     * @param limit how many pieces at most
     * @throws IllegalStateException when the database cannot be read
     */
    public List<Piece> at(Instant now, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select organisation, work_id from (
                            select organisation, work_id, due_at,
                                row_number() over (partition by organisation order by due_at, work_id) as turn
                            from due_work where due_at <= ?) due
                        order by turn, due_at, work_id limit ?""")) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setInt(2, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<Piece> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new Piece(row.getString(1), row.getObject(2, UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Which work waits could not be read.", e);
        }
    }
}
