package nl.kraamflex.local;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The ports of one suite, all on 127.0.0.1.
 *
 * @param postgresql for the database's clients
 * @param kafka for the broker's clients
 * @param kafkaController between the broker and its own controller
 * @param services for the API of each service
 * @param management for health and metrics of each service
 */
public record Ports(
        int postgresql,
        int kafka,
        int kafkaController,
        Map<Service, Integer> services,
        Map<Service, Integer> management) {
    private static final int POSTGRESQL = 15_432;
    private static final int KAFKA = 19_092;
    private static final int KAFKA_CONTROLLER = 19_093;
    private static final int HIGHEST_OFFSET = 40_000;

    /** Keeps copies of the two maps. */
    public Ports {
        services = Map.copyOf(services);
        management = Map.copyOf(management);
    }

    /**
     * The ports that people know by heart, all shifted by the same number.
     *
     * @param offset from 0 to 40000
     * @throws LauncherFailure when the offset is out of range
     */
    public static Ports fixed(int offset) {
        if (offset < 0 || offset > HIGHEST_OFFSET) {
            throw new LauncherFailure(
                    "The port offset is " + offset + ": give a number from 0 to " + HIGHEST_OFFSET + ".");
        }
        var services = new EnumMap<Service, Integer>(Service.class);
        var management = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, service.port() + offset);
            management.put(service, service.managementPort() + offset);
        }
        return new Ports(POSTGRESQL + offset, KAFKA + offset, KAFKA_CONTROLLER + offset, services, management);
    }

    /** Ports that nobody uses. */
    public static Ports free() {
        var services = new EnumMap<Service, Integer>(Service.class);
        var management = new EnumMap<Service, Integer>(Service.class);
        for (var service : Service.values()) {
            services.put(service, FreePorts.next());
            management.put(service, FreePorts.next());
        }
        return new Ports(FreePorts.next(), FreePorts.next(), FreePorts.next(), services, management);
    }

    /**
     * Makes sure that nobody listens where the suite wants to.
     *
     * @param ownPostgresql whether a PostgreSQL that an earlier run left behind still listens; the new one takes its place
     * @throws LauncherFailure naming each port that is taken, its part, and the remedy
     */
    void refuseIfTaken(boolean ownPostgresql) {
        List<String> taken = new ArrayList<>();
        for (var service : Service.values()) {
            noteIfTaken(taken, serviceOf(service), service.label());
            noteIfTaken(taken, managementOf(service), "management of " + service.label());
        }
        if (!ownPostgresql) {
            noteIfTaken(taken, postgresql, Server.POSTGRESQL.label());
        }
        noteIfTaken(taken, kafka, Server.KAFKA.label());
        noteIfTaken(taken, kafkaController, Server.KAFKA.label() + "'s controller");
        if (!taken.isEmpty()) {
            throw new LauncherFailure((taken.size() == 1 ? "Port " : "Ports ") + String.join(", ", taken)
                    + (taken.size() == 1 ? " is" : " are")
                    + " in use by another program: stop that program, or shift all ports with --port-offset 100.");
        }
    }

    int serviceOf(Service service) {
        return services.getOrDefault(service, service.port());
    }

    int managementOf(Service service) {
        return management.getOrDefault(service, service.managementPort());
    }

    private static void noteIfTaken(List<String> taken, int port, String part) {
        if (!FreePorts.isFree(port)) {
            taken.add(port + " (" + part + ")");
        }
    }
}
