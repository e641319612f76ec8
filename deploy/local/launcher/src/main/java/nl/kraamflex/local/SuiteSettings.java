package nl.kraamflex.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a suite is started.
 *
 * @param checkout the working copy whose packaged services are started
 * @param home the folder for its data, keys and logs
 * @param ports where it listens
 * @param empty whether the servers begin without data
 * @param clock the moment at which a movable clock begins; null when the services read the machine's clock
 * @param lawFolder a folder with further law files; null when there is none
 * @param environment variables for every service, added to what the launcher sets and stronger than it
 */
public record SuiteSettings(
        Checkout checkout,
        SuiteHome home,
        Ports ports,
        boolean empty,
        @Nullable Instant clock,
        @Nullable Path lawFolder,
        Map<String, String> environment) {

    /** Keeps a copy of the variables. */
    public SuiteSettings {
        environment = Map.copyOf(environment);
    }

    /**
     * A suite of this working copy on free ports, on data it finds in the folder, with the machine's clock.
     *
     * @param home the folder for data, keys and logs
     */
    public static SuiteSettings in(Path home) {
        return new SuiteSettings(Checkout.current(), new SuiteHome(home), Ports.free(), false, null, null, Map.of());
    }

    /** The same suite on these ports. */
    public SuiteSettings on(Ports chosen) {
        return new SuiteSettings(checkout, home, chosen, empty, clock, lawFolder, environment);
    }

    /** The same suite without the data of earlier runs. */
    public SuiteSettings emptied() {
        return new SuiteSettings(checkout, home, ports, true, clock, lawFolder, environment);
    }

    /** The same suite with a clock that stands at the moment until {@link Suite#moveClockTo} moves it. */
    public SuiteSettings withClockAt(Instant moment) {
        return new SuiteSettings(checkout, home, ports, empty, moment, lawFolder, environment);
    }

    /** The same suite with a folder of further law files. */
    public SuiteSettings withLawFolder(Path folder) {
        return new SuiteSettings(checkout, home, ports, empty, clock, folder.toAbsolutePath(), environment);
    }

    /** The same suite with these variables for every service. */
    public SuiteSettings withEnvironment(Map<String, String> variables) {
        return new SuiteSettings(checkout, home, ports, empty, clock, lawFolder, variables);
    }
}
