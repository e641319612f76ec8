package nl.kraamflex.local.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.LogManager;

/**
 * The program: one server per process, named by the first argument.
 *
 * <pre>
 * postgresql   --data DIR --databases a,b,c [--port N] [--parent PID] [--ready-file FILE]
 * kafka        --data DIR [--port N] [--controller-port N] [--parent PID] [--ready-file FILE]
 * empty-topics --bootstrap-servers HOST:PORT
 * </pre>
 *
 * <p>A server prints one line {@code ready NAME HOST:PORT} and writes the same as JSON to the ready file. It stops in order at
 * SIGTERM and SIGINT, and when the process given with {@code --parent} has ended. Exit code 2: refused, with one line on standard
 * error; 1: the server ended by itself.
 */
public final class Servers {
    private static final int REFUSED = 2;
    private static final int SERVER_ENDED = 1;
    private static final long LOOK_EVERY_MILLIS = 250;

    private Servers() {}

    /**
     * Runs one job until it has ended.
     *
     * @param arguments as described for this class
     */
    public static void main(String[] arguments) {
        try {
            readLoggingSettings();
            var asked = ServerArguments.parse(List.of(arguments));
            switch (asked.role()) {
                case POSTGRESQL ->
                    serve(asked, new PostgresServer(asked.data(), asked.port("port"), asked.databases()));
                case KAFKA ->
                    serve(asked, new KafkaServer(asked.data(), asked.port("port"), asked.port("controller-port")));
                case EMPTY_TOPICS -> Topics.empty(asked.bootstrapServers());
            }
        } catch (StartRefused refused) {
            System.err.println("ERROR " + refused.getMessage());
            System.exit(REFUSED);
        } catch (IOException notWritten) {
            System.err.println("ERROR A file cannot be read or written: " + notWritten + ".");
            System.exit(REFUSED);
        } catch (InterruptedException interrupted) {
            System.exit(REFUSED);
        }
    }

    private static void readLoggingSettings() throws IOException {
        try (var settings = Servers.class.getResourceAsStream("logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }

    private static void serve(ServerArguments asked, LocalServer server)
            throws StartRefused, IOException, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop, "stop"));
        server.start();
        var name = asked.role().word();
        if (asked.readyFile().isPresent()) {
            writeReadyFile(asked.readyFile().get(), name, server.port());
        }
        System.out.println("ready " + name + " 127.0.0.1:" + server.port());
        watch(asked.parent(), server);
    }

    private static void writeReadyFile(Path file, String name, int port) throws IOException {
        var text = "{\"server\":\"%s\",\"host\":\"127.0.0.1\",\"port\":%d,\"pid\":%d}\n"
                .formatted(name, port, ProcessHandle.current().pid());
        var draft = file.resolveSibling(file.getFileName() + ".part");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void watch(OptionalLong parent, LocalServer server) throws InterruptedException {
        var watched = parent.isEmpty()
                ? ProcessHandle.current()
                : ProcessHandle.of(parent.getAsLong()).orElse(null);
        while (server.isRunning()) {
            if (watched == null || !LiveProcess.isAlive(watched)) {
                System.out.println("The process that wanted this server has ended, and so does the server.");
                System.exit(0);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        System.err.println("ERROR The server ended by itself: see the lines above.");
        System.exit(SERVER_ENDED);
    }
}
