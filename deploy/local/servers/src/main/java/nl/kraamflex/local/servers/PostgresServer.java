package nl.kraamflex.local.servers;

import com.sun.security.auth.module.UnixSystem;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** PostgreSQL 18 with a database and a role for each service, on 127.0.0.1 only. */
final class PostgresServer implements LocalServer {
    private static final String NAME = "PostgreSQL";
    private static final String MAJOR = "18";
    private static final Duration START_WAIT = Duration.ofSeconds(60);

    /** Lies in a folder whose making was not cut short. */
    private static final String WHOLE = "kraamflex-whole";

    /** The superuser is for this program alone; a service comes in with its own password, and only into its own database. */
    private static final String CLIENT_AUTHENTICATION = """
            # Written anew at each start.
            host all postgres 127.0.0.1/32 trust
            host all all      127.0.0.1/32 scram-sha-256
            """;

    private final Path data;
    private final Path cluster;
    private final Path programs;
    private final int port;
    private final List<String> databases;
    private boolean folderHeld;
    private @Nullable EmbeddedPostgres postgres;

    /**
     * @param data the data folder; PostgreSQL uses the part "postgresql" of it
     * @param port from 1 to 65535
     * @param databases the databases to have, each owned by a role with the same name and password; what is there stays
     */
    PostgresServer(Path data, int port, List<String> databases) {
        this.data = data;
        this.cluster = data.resolve("postgresql").resolve("cluster");
        this.programs = data.resolve("postgresql").resolve("programs");
        this.port = port;
        this.databases = List.copyOf(databases);
    }

    @Override
    public synchronized void start() throws StartRefused {
        refuseRootWithoutUserNamespaces();
        var folder = DataFolder.open(data, "postgresql").path();
        folderHeld = true;
        try {
            refuseOtherMajor(cluster);
            Postmaster.stopOrphan(cluster, programs);
            Port.refuseIfTaken(NAME, port, "port");
            deleteUnlessWhole(programs);
            deleteUnlessWhole(cluster);
            postgres = builder().start();
            createDatabases(postgres);
            Files.writeString(programs.resolve(WHOLE), "");
            Files.writeString(cluster.resolve(WHOLE), "");
        } catch (IOException | SQLException | RuntimeException failure) {
            stop();
            throw new StartRefused(
                    NAME + " did not start on port " + port + " with data in " + folder + " (" + failure
                            + "): see the lines above; ./kraamflex up --fresh begins with empty data.",
                    failure);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(programs.toFile())
                .setDataDirectoryCustomizer(PostgresServer::writeClientAuthentication)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_WAIT)
                .setOutputRedirector(ProcessBuilder.Redirect.INHERIT)
                .setErrorRedirector(ProcessBuilder.Redirect.INHERIT)
                // The same text order and letter case on every operating system.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // The library switches durability off; crash tests would then prove nothing.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("max_connections", "100")
                .setServerConfig("jit", "off")
                .setServerConfig("log_checkpoints", "off");
    }

    private static void deleteUnlessWhole(Path folder) throws IOException {
        if (!Files.exists(folder.resolve(WHOLE))) {
            DataFolder.delete(folder);
        }
    }

    private static void writeClientAuthentication(File cluster) {
        try {
            Files.writeString(cluster.toPath().resolve("pg_hba.conf"), CLIENT_AUTHENTICATION);
        } catch (IOException notWritable) {
            throw new IllegalStateException("Cannot write pg_hba.conf in " + cluster + ".", notWritable);
        }
    }

    private static void refuseRootWithoutUserNamespaces() throws StartRefused {
        var linux = System.getProperty("os.name", "").startsWith("Linux");
        if (linux && new UnixSystem().getUid() == 0 && !LinuxUtils.isUnshareAvailable()) {
            throw new StartRefused(
                    "PostgreSQL does not run as root, and \"unshare -U\" does not work here (is util-linux"
                            + " installed, and does this machine allow user namespaces?): run kraamflex as an ordinary user.");
        }
    }

    private static void refuseOtherMajor(Path cluster) throws StartRefused, IOException {
        var file = cluster.resolve("PG_VERSION");
        if (!Files.exists(file)) {
            return;
        }
        var version = Files.readString(file).strip();
        if (!version.equals(MAJOR)) {
            throw new StartRefused(
                    "Data folder " + cluster + " was made by PostgreSQL " + version + " and this is PostgreSQL " + MAJOR
                            + ": start with ./kraamflex up --fresh to begin with empty data, or choose another folder.");
        }
    }

    private void createDatabases(EmbeddedPostgres running) throws SQLException {
        try (var connection = running.getPostgresDatabase().getConnection()) {
            for (var name : databases) {
                if (!exists(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", name)) {
                    execute(connection, "CREATE ROLE " + name + " LOGIN PASSWORD '" + name + "'");
                }
                if (!exists(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
                    execute(connection, "CREATE DATABASE " + name + " OWNER " + name);
                }
                // A service that could look into another's tables would do so one day.
                execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            }
        }
    }

    private static boolean exists(Connection connection, String question, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            statement.setString(1, name);
            try (var answer = statement.executeQuery()) {
                return answer.next();
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public boolean isRunning() {
        try {
            return Postmaster.of(cluster).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public synchronized void stop() {
        if (!folderHeld) {
            // Whatever runs on that folder belongs to the process that holds it.
            return;
        }
        try {
            if (postgres != null) {
                postgres.close();
            }
            // The library's own stop only writes to the log when it fails.
            Postmaster.stopOrphan(cluster, programs);
        } catch (IOException | StartRefused notStopped) {
            System.err.println("ERROR PostgreSQL did not stop in order: " + notStopped.getMessage());
        }
    }
}
