package nl.kraamflex.platform.events;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forgets what no longer protects anything: old inbox rows and old answers of repeatable requests. */
@ApplicationScoped
class Housekeeping {
    private static final Logger LOG = Logger.getLogger(Housekeeping.class);

    private final DataSource database;
    private final Clock clock;
    private final Duration inboxKept;
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(runnable -> {
        Thread thread = new Thread(runnable, "housekeeping");
        thread.setDaemon(true);
        return thread;
    });

    Housekeeping(DataSource database, Clock clock, @ConfigProperty(name = "kraamflex.inbox.kept") Duration inboxKept) {
        this.database = database;
        this.clock = clock;
        this.inboxKept = inboxKept;
    }

    void start(@Observes StartupEvent event) {
        var _ = executor.scheduleWithFixedDelay(this::clean, 1, 60, TimeUnit.MINUTES);
    }

    @jakarta.annotation.PreDestroy
    void stop() {
        executor.shutdownNow();
    }

    void clean() {
        Instant now = clock.instant();
        try {
            int inbox = delete("delete from inbox where received_at < ?", now.minus(inboxKept));
            int answers = delete("delete from idempotent_answer where stored_at < ?", now.minus(Duration.ofHours(24)));
            LOG.debugf("Forgot %d inbox rows and %d stored answers", inbox, answers);
        } catch (SQLException e) {
            LOG.warnf("Old rows could not be deleted; trying again in an hour: %s", e.getMessage());
        }
    }

    private int delete(String sql, Instant before) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(before));
            return statement.executeUpdate();
        }
    }
}
