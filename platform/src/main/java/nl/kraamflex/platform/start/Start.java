package nl.kraamflex.platform.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.runtime.configuration.ConfigUtils;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Entry point of every service: checks the installation's settings before the framework starts. */
@QuarkusMain
public final class Start {
    /** Exit status of a process whose settings are incomplete or contradict its profile (EX_CONFIG of sysexits). */
    static final int EX_CONFIG = 78;

    private Start() {}

    /** Environment and system properties, which can set the same names. */
    private static Map<String, String> given() {
        Map<String, String> given = new HashMap<>(System.getenv());
        System.getProperties().stringPropertyNames().forEach(name -> given.put(name, System.getProperty(name)));
        return given;
    }

    /**
     * Starts the service, or prints one line per fault in its settings and ends with status 78.
     *
     * @param arguments passed on to Quarkus unchanged
     */
    public static void main(String... arguments) {
        if (ConfigUtils.getProfiles().contains("prod")) {
            List<String> faults = InstallationSettings.faults(given());
            if (!faults.isEmpty()) {
                System.err.println(
                        "This service does not start: " + faults.size() + " of its settings need attention.");
                faults.forEach(fault -> System.err.println("  " + fault));
                System.exit(EX_CONFIG);
            }
        } else {
            ParentProcess.followFrom(System.getenv());
        }
        // The framework would answer a malformed address without a word; HttpEdge answers it with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
