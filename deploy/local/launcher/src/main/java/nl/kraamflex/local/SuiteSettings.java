package nl.kraamflex.local;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
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
 * @param heaps the services that are started, each with the most memory for its objects, in MiB
 */
public record SuiteSettings(
        Checkout checkout,
        SuiteHome home,
        Ports ports,
        boolean empty,
        @Nullable Instant clock,
        @Nullable Path lawFolder,
        Map<String, String> environment,
        Map<Service, Integer> heaps) {
    // A whole country's families may be planned in one request; the other services hold one case at a time.
    private static final Map<Service, Integer> ALL_SERVICES =
            Map.of(Service.INDICATION, 192, Service.SCHEDULING, 512, Service.BILLING, 192);

    /**
     * Keeps copies of the two maps.
     *
     * @throws IllegalArgumentException when no service is to be started
     */
    public SuiteSettings {
        environment = Map.copyOf(environment);
        if (heaps.isEmpty()) {
            throw new IllegalArgumentException("heaps is empty: name one service at least");
        }
        // In the order in which services are declared, whatever order they are named in.
        heaps = Collections.unmodifiableMap(new EnumMap<>(heaps));
    }

    /** A suite of all services, each with its usual heap. */
    public SuiteSettings(
            Checkout checkout,
            SuiteHome home,
            Ports ports,
            boolean empty,
            @Nullable Instant clock,
            @Nullable Path lawFolder,
            Map<String, String> environment) {
        this(checkout, home, ports, empty, clock, lawFolder, environment, ALL_SERVICES);
    }

    /**
     * A suite of this working copy on free ports, on data it finds in the folder, with the machine's clock.
     *
     * @param home the folder for data, keys and logs
     */
    public static SuiteSettings in(Path home) {
        return new SuiteSettings(Checkout.current(), new SuiteHome(home), Ports.free(), false, null, null, Map.of());
    }

    /** The most memory for the objects of a service that is started, in MiB. */
    int heapOf(Service service) {
        Integer heap = heaps.get(service);
        if (heap == null) {
            throw new LauncherFailure(
                    "This suite was started without " + service.label() + ": start one with all services.");
        }
        return heap;
    }

    /** The same suite on these ports. */
    public SuiteSettings on(Ports chosen) {
        return new SuiteSettings(checkout, home, chosen, empty, clock, lawFolder, environment, heaps);
    }

    /** The same suite without the data of earlier runs. */
    public SuiteSettings emptied() {
        return new SuiteSettings(checkout, home, ports, true, clock, lawFolder, environment, heaps);
    }

    /** The same suite with a clock that stands at the moment until {@link Suite#moveClockTo} moves it. */
    public SuiteSettings withClockAt(Instant moment) {
        return new SuiteSettings(checkout, home, ports, empty, moment, lawFolder, environment, heaps);
    }

    /** The same suite with a folder of further law files. */
    public SuiteSettings withLawFolder(Path folder) {
        return new SuiteSettings(checkout, home, ports, empty, clock, folder.toAbsolutePath(), environment, heaps);
    }

    /** The same suite with these variables for every service. */
    public SuiteSettings withEnvironment(Map<String, String> variables) {
        return new SuiteSettings(checkout, home, ports, empty, clock, lawFolder, variables, heaps);
    }

    /**
     * The same suite without the other services.
     *
     * @param service the one that is started
     * @param heap the most memory for its objects, in MiB
     */
    public SuiteSettings withOnly(Service service, int heap) {
        return new SuiteSettings(checkout, home, ports, empty, clock, lawFolder, environment, Map.of(service, heap));
    }
}
