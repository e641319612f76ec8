package nl.kraamflex.local;

/** The services of the suite. */
public enum Service implements Part {
    /** Computes the indicated hours; 8081, with its management on 9081. */
    INDICATION("indication", 8081),
    /** Plans the days; 8082, with its management on 9082. */
    SCHEDULING("scheduling", 8082),
    /** Computes the family's contribution; 8083, with its management on 9083. */
    BILLING("billing", 8083);

    private static final int MANAGEMENT_ABOVE = 1000;

    private final String database;
    private final int port;

    Service(String database, int port) {
        this.database = database;
        this.port = port;
    }

    @Override
    public String label() {
        return database + "-service";
    }

    /** The name of the service's database, and of the role that owns it. */
    public String database() {
        return database;
    }

    /** The port of the API when ports are fixed and not shifted. */
    public int port() {
        return port;
    }

    /** The port of health and metrics when ports are fixed and not shifted. */
    public int managementPort() {
        return port + MANAGEMENT_ABOVE;
    }
}
