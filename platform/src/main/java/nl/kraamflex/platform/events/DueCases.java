package nl.kraamflex.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cases for which something has to be done at a set time, of every organisation, since no token asks for it then. It
 * tells which case is whose and nothing else: the work itself is done in a request of that organisation, see
 * {@link nl.kraamflex.platform.access.OrganisationRequest}.
 *
 * <p>A service that has such work says for what by a view {@code due_case} in its database with the columns {@code organisation},
 * {@code case_id} and {@code due_on}, one row or more for each case that waits.
 */
@ApplicationScoped
public class DueCases {
    private static final UUID BEFORE_ANY = new UUID(0, 0);

    /**
     * A case for which something is due.
     *
     * @param organisation whose it is: AGB code, eight digits
     * @param caseId the case
     */
    public record DueCase(String organisation, UUID caseId) {}

    private final DataSource database;

    DueCases(DataSource database) {
        this.database = database;
    }

    /**
     * Cases for which something is due, each once, in the order of their ids.
     *
     * @param today the last date that counts
     * @param after id of the case after which to go on; null from the start
     * @param limit how many at most
     * @throws IllegalStateException when the database cannot be read
     */
    public List<DueCase> on(LocalDate today, @Nullable UUID after, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select distinct organisation, case_id from due_case
                        where due_on <= ? and case_id > ? order by case_id limit ?""")) {
            statement.setObject(1, today);
            statement.setObject(2, after == null ? BEFORE_ANY : after);
            statement.setInt(3, limit);
            try (ResultSet row = statement.executeQuery()) {
                List<DueCase> found = new ArrayList<>();
                while (row.next()) {
                    found.add(new DueCase(row.getString(1), row.getObject(2, UUID.class)));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Which cases wait could not be read.", e);
        }
    }
}
