package nl.kraamflex.scheduling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Cases of a region made at once: copies, under other ids, of one that came the usual way. */
public final class StoredRegion {
    private static final List<String> TABLES = List.of("schedule", "arrangement", "plan", "planned_day", "case_watch");

    private StoredRegion() {}

    /**
     * Copies a case.
     *
     * @param first the case
     * @param number how many more there are to be
     * @return the ids of the copies
     */
    public static List<UUID> copies(DataSource database, UUID first, int number) {
        List<UUID> ids = Stream.generate(UUID::randomUUID).limit(number).toList();
        try (Connection connection = database.getConnection()) {
            for (String table : TABLES) {
                try (PreparedStatement statement = connection.prepareStatement("""
                        insert into %1$s select (jsonb_populate_record(original, jsonb_build_object('case_id', copies.id))).*
                        from %1$s original, unnest(?) as copies (id) where original.case_id = ?""".formatted(table))) {
                    statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
                    statement.setObject(2, first);
                    statement.executeUpdate();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The cases could not be made.", e);
        }
        return ids;
    }
}
