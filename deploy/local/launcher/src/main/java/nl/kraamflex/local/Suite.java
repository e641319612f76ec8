package nl.kraamflex.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * PostgreSQL, Kafka and the three services, each a process of its own, started together and stopped together.
 *
 * <p>Every part can be stopped, killed and started again by itself; it comes back on the same port with the same data. The suite
 * ends with {@link #close()}, with the process that started it, and within seconds when that process is killed.
 *
 * <p>Methods may be called from several threads; a close during a start ends what was started so far.
 */
public final class Suite implements AutoCloseable {
    private static final Duration SERVICES_STOP = Duration.ofSeconds(7);
    private static final Duration KAFKA_STOP = Duration.ofSeconds(4);
    private static final Duration POSTGRESQL_STOP = Duration.ofSeconds(3);
    private static final Duration ONE_PART_STOP = Duration.ofSeconds(10);

    private final SuiteSettings settings;
    private final Consumer<String> progress;
    private final Clock tokenClock = Clock.systemUTC();
    private final Thread endOfProcess = new Thread(this::close, "kraamflex-stop");
    private final Map<Part, PartProcess> parts = new LinkedHashMap<>();
    private final List<Replica> replicas = new ArrayList<>();
    private final AtomicInteger copies = new AtomicInteger(1);
    private final HomeLock lock;
    private final LocalKeys keys;
    private final ServiceParts serviceParts;
    private boolean closing;
    private boolean closed;

    private Suite(SuiteSettings settings, Consumer<String> progress) {
        this.settings = settings;
        this.progress = progress;
        var home = settings.home();
        this.lock = HomeLock.take(home.path());
        try {
            home.records()
                    .endLeftovers()
                    .forEach(name -> progress.accept("Stopped " + name + ", left from an earlier run"));
            if (settings.empty()) {
                home.empty();
            }
            this.keys = LocalKeys.openOrCreate(home.keys());
            var parent = ProcessHandle.current().pid();
            var serverParts = new ServerParts(settings.checkout(), home, settings.ports(), parent);
            this.serviceParts = new ServiceParts(settings, keys, parent);
            var databases =
                    Arrays.stream(Service.values()).map(Service::database).toList();
            parts.put(Server.POSTGRESQL, serverParts.postgresql(databases));
            parts.put(Server.KAFKA, serverParts.kafka());
            for (var service : settings.heaps().keySet()) {
                parts.put(
                        service,
                        serviceParts.part(
                                service,
                                service.label(),
                                settings.ports().serviceOf(service),
                                settings.ports().managementOf(service)));
            }
            settings.ports().refuseIfTaken(serverParts.postmaster().isPresent());
        } catch (RuntimeException refused) {
            lock.close();
            throw refused;
        }
        Runtime.getRuntime().addShutdownHook(endOfProcess);
    }

    /**
     * Starts a suite and returns when every part answers.
     *
     * @param settings how
     * @param progress takes one line per step, for people
     * @throws LauncherFailure when a part does not start, with its last error and its log file; nothing then runs any more
     */
    public static Suite start(SuiteSettings settings, Consumer<String> progress) {
        var suite = prepare(settings, progress);
        suite.startAll();
        return suite;
    }

    /**
     * Takes the folder, ends what an earlier suite left there and checks everything that can be checked before a start.
     *
     * @throws LauncherFailure with one line when the suite cannot start so
     */
    static Suite prepare(SuiteSettings settings, Consumer<String> progress) {
        return new Suite(settings, progress);
    }

    /** Starts the servers, then the services; returns when every part answers. */
    void startAll() {
        try {
            parts.values().forEach(part -> settings.home().setLogAside(part.name()));
            if (settings.clock() != null) {
                settings.home().clock().moveTo(settings.clock());
            }
            startTogether(List.of(Server.values()));
            startTogether(List.copyOf(settings.heaps().keySet()));
        } catch (RuntimeException failed) {
            close();
            throw failed;
        }
    }

    private void startTogether(List<? extends Part> together) {
        var begin = System.nanoTime();
        together.forEach(part -> launch(process(part)));
        for (var part : together) {
            process(part).awaitReady();
            var tenths = (System.nanoTime() - begin) / 100_000_000;
            progress.accept("%s ready (%d.%d s)".formatted(part.label(), tenths / 10, tenths % 10));
        }
    }

    /** Where the API of a service is, without a path, for example {@code http://127.0.0.1:8081}. */
    public URI baseUri(Service service) {
        return URI.create("http://127.0.0.1:" + settings.ports().serviceOf(service));
    }

    /** Where health and metrics of a service are, without a path. */
    public URI managementUri(Service service) {
        return URI.create("http://127.0.0.1:" + settings.ports().managementOf(service));
    }

    /** The database of a service; its user and password are both {@link Service#database()}. */
    public String jdbcUrl(Service service) {
        return "jdbc:postgresql://127.0.0.1:" + settings.ports().postgresql() + "/" + service.database();
    }

    /** The broker as host:port. */
    public String bootstrapServers() {
        return "127.0.0.1:" + settings.ports().kafka();
    }

    /** The log file of a part. */
    public Path log(Part part) {
        return settings.home().log(part.label());
    }

    /**
     * A token that all services accept for six hours of the machine's time.
     *
     * @param organisation an AGB code, eight digits
     * @param roles what the bearer may do; all roles when none is named
     */
    public String token(String organisation, Role... roles) {
        var granted = roles.length == 0 ? List.of(Role.values()) : List.of(roles);
        return LocalToken.of(organisation, granted).sign(keys, tokenClock);
    }

    /**
     * Moves the clock of all services.
     *
     * @throws LauncherFailure when the suite was started without a movable clock
     */
    public void moveClockTo(Instant instant) {
        if (settings.clock() == null) {
            throw new LauncherFailure("This suite reads the machine's clock: start it with SuiteSettings.withClockAt.");
        }
        settings.home().clock().moveTo(instant);
    }

    /** Whether the process of a part runs. */
    public boolean isRunning(Part part) {
        return process(part).isRunning();
    }

    /**
     * The number of a part's process.
     *
     * @throws LauncherFailure when it was not started
     */
    public long processId(Part part) {
        return process(part).processId();
    }

    /** Stops one part in order (SIGTERM) and waits for its end; one that does not run stays as it is. */
    public void stop(Part part) {
        process(part).askToStop();
        process(part).awaitEnd(ONE_PART_STOP);
    }

    /** Ends one part at once (SIGKILL), PostgreSQL with all its processes. */
    public void kill(Part part) {
        process(part).kill();
    }

    /**
     * Starts one part that was stopped or killed, on the same port with the same data, and waits until it answers.
     *
     * @throws LauncherFailure when it runs, or does not start
     */
    public void start(Part part) {
        launch(process(part));
        process(part).awaitReady();
    }

    /** Stops one part in order and starts it again. */
    public void restart(Part part) {
        stop(part);
        start(part);
    }

    /**
     * Starts a second copy of a service on free ports, on the same database and broker, and waits until it answers.
     *
     * @throws LauncherFailure when it does not start
     */
    public Replica startReplica(Service service) {
        var port = FreePorts.next();
        var name = service.label() + "-" + copies.incrementAndGet();
        settings.home().setLogAside(name);
        var process = serviceParts.part(service, name, port, FreePorts.next());
        var replica = new Replica(process, URI.create("http://127.0.0.1:" + port));
        synchronized (parts) {
            replicas.add(replica);
        }
        launch(process);
        process.awaitReady();
        return replica;
    }

    /** One line on a part that ended by itself; empty while all parts run. */
    Optional<String> unexpectedEnd() {
        return parts.values().stream()
                .filter(part -> !part.isRunning())
                .map(PartProcess::obituary)
                .findFirst();
    }

    private void launch(PartProcess process) {
        synchronized (parts) {
            if (closing) {
                throw new LauncherFailure("The suite stops: " + process.name() + " is not started any more.");
            }
            process.launch();
        }
    }

    private PartProcess process(Part part) {
        var process = parts.get(part);
        if (process == null) {
            throw new IllegalStateException("The suite has no part " + part.label() + ".");
        }
        return process;
    }

    /**
     * Stops the services, then Kafka, then PostgreSQL, each in order where it listens and by force where it doesn't, within 15
     * seconds. A second call does nothing.
     */
    @Override
    public void close() {
        List<Replica> copiesToStop;
        synchronized (parts) {
            closing = true;
            copiesToStop = List.copyOf(replicas);
        }
        synchronized (lock) {
            if (closed) {
                return;
            }
            stopServices(copiesToStop);
            process(Server.KAFKA).askToStop();
            process(Server.KAFKA).awaitEnd(KAFKA_STOP);
            process(Server.POSTGRESQL).askToStop();
            process(Server.POSTGRESQL).awaitEnd(POSTGRESQL_STOP);
            lock.close();
            closed = true;
        }
        forgetEndOfProcess();
    }

    private void stopServices(List<Replica> copiesToStop) {
        var deadline = System.nanoTime() + SERVICES_STOP.toNanos();
        copiesToStop.forEach(Replica::askToStop);
        for (var service : settings.heaps().keySet()) {
            process(service).askToStop();
        }
        copiesToStop.forEach(copy -> copy.awaitEnd(remaining(deadline)));
        for (var service : settings.heaps().keySet()) {
            process(service).awaitEnd(remaining(deadline));
        }
    }

    private static Duration remaining(long deadline) {
        return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
    }

    private void forgetEndOfProcess() {
        if (Thread.currentThread() == endOfProcess) {
            return;
        }
        try {
            Runtime.getRuntime().removeShutdownHook(endOfProcess);
        } catch (IllegalStateException processEnds) {
            // The hook runs or has run; there is nothing left to forget.
            return;
        }
    }
}
