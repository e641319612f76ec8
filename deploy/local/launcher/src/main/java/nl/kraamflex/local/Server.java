package nl.kraamflex.local;

/** The servers that the services share. */
public enum Server implements Part {
    /** The database server; every service has a database and a role of its own in it. */
    POSTGRESQL("postgresql"),
    /** The broker, with the topics of the suite. */
    KAFKA("kafka");

    private final String label;

    Server(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
