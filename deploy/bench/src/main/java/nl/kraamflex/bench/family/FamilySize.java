package nl.kraamflex.bench.family;

/** How large the families of one measurement are. */
public enum FamilySize {
    /** The usual package over the window of the flexible mode. */
    FOURTEEN_DAYS_49_HOURS(14, 49, 15),
    /** The usual package over six weeks. */
    FORTY_TWO_DAYS_49_HOURS(42, 49, 60),
    /** The largest package over six weeks. */
    FORTY_TWO_DAYS_80_HOURS(42, 80, 100);

    private static final int QUANTA_PER_HOUR = 4;

    private final int days;
    private final int hours;
    private final double mostMicros;

    FamilySize(int days, int hours, double mostMicros) {
        this.days = days;
        this.hours = hours;
        this.mostMicros = mostMicros;
    }

    int days() {
        return days;
    }

    /** Hours to plan, in quanta of 15 minutes. */
    int quanta() {
        return hours * QUANTA_PER_HOUR;
    }

    /** How many microseconds the median family may take. */
    double mostMicros() {
        return mostMicros;
    }

    /** What the names of its figures begin with. */
    String figure() {
        return "family-%d-days-%d-hours".formatted(days, hours);
    }
}
