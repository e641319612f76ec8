package nl.kraamflex.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Finds what a secret address opens, of every organisation, since who calls such an address has no token that says for which. It
 * tells whose it is and nothing else: the resource itself is read in a request of that organisation, see
 * {@link nl.kraamflex.platform.access.OrganisationRequest}.
 *
 * <p>A service with such addresses names those that are open in a view {@code shared_address} of its database with the columns
 * {@code secret_sha256} (unique, hexadecimal), {@code organisation} and {@code id}. The secret itself is stored nowhere.
 */
@ApplicationScoped
public class SharedAddresses {
    /**
     * What an address opens.
     *
     * @param organisation whose it is: AGB code, eight digits
     * @param id of what it opens
     */
    public record Opened(String organisation, UUID id) {}

    private final DataSource database;

    SharedAddresses(DataSource database) {
        this.database = database;
    }

    /**
     * What a secret opens.
     *
     * @param secretSha256 SHA-256 of the secret, hexadecimal in lower case
     * @return empty for one that never was or no longer is
     * @throws IllegalStateException when the database cannot be read
     */
    public Optional<Opened> by(String secretSha256) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select organisation, id from shared_address where secret_sha256 = ?")) {
            statement.setString(1, secretSha256);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new Opened(row.getString(1), row.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("What an address opens could not be read.", e);
        }
    }
}
