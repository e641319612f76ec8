package nl.kraamflex.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A working copy of the repository, and where its build puts what the launcher starts.
 *
 * @param root the folder that holds the script {@code kraamflex}
 */
public record Checkout(Path root) {
    /** Makes the root absolute, so that child processes understand it wherever they run. */
    public Checkout {
        root = root.toAbsolutePath().normalize();
    }

    /**
     * The working copy around this process: the one named by the system property {@code kraamflex.root}, otherwise the nearest
     * folder upwards that holds the script {@code kraamflex}.
     *
     * @throws LauncherFailure when there is none
     */
    public static Checkout current() {
        var named = System.getProperty("kraamflex.root");
        if (named != null && !named.isBlank()) {
            return new Checkout(Path.of(named));
        }
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("kraamflex"))) {
                return new Checkout(folder);
            }
        }
        throw new LauncherFailure("No folder from " + start
                + " upwards holds the script kraamflex: start inside the repository, or set -Dkraamflex.root=FOLDER.");
    }

    /** The folder for keys, logs and data of {@code ./kraamflex up}. */
    public Path home() {
        return root.resolve(".kraamflex");
    }

    /**
     * The program of a packaged service.
     *
     * @throws LauncherFailure when it was not built
     */
    public Path program(Service service) {
        var jar = root.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar");
        if (!Files.isRegularFile(jar)) {
            throw new LauncherFailure(
                    service.label() + " is not built (" + jar + " is missing): run \"mvn package -DskipTests\" first.");
        }
        return jar;
    }

    /**
     * The class path of the program that holds the servers.
     *
     * @throws LauncherFailure when it was not built
     */
    public String serversClassPath() {
        var target = root.resolve("deploy/local/servers/target");
        var list = target.resolve("class-path");
        try {
            List<String> entries = new ArrayList<>();
            entries.add(target.resolve("classes").toString());
            for (var library : Files.readString(list).strip().split(":", -1)) {
                entries.add(target.resolve(library).toString());
            }
            return String.join(":", entries);
        } catch (IOException missing) {
            throw new LauncherFailure(
                    "The servers are not built (" + list + " is missing): run \"mvn -pl deploy/local/servers"
                            + " process-classes\" first.",
                    missing);
        }
    }
}
