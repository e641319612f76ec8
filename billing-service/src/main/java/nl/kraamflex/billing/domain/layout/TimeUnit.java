package nl.kraamflex.billing.domain.layout;

import java.util.OptionalLong;

/** In what a layout counts time, with its code in list COD218. */
public enum TimeUnit {
    MINUTE("01", 1),
    QUARTER("02", 15),
    HALF_HOUR("03", 30),
    HOUR("04", 60),
    FIVE_MINUTES("07", 5),
    TEN_MINUTES("08", 10);

    /** Code of what is counted in pieces. */
    static final String PIECES = "82";

    private final String code;
    private final int minutes;

    TimeUnit(String code, int minutes) {
        this.code = code;
        this.minutes = minutes;
    }

    /** Two digits. */
    String code() {
        return code;
    }

    /** How long it is. */
    int minutes() {
        return minutes;
    }

    /** How many of it a number of minutes is; empty when there is a remainder, which is never rounded away. */
    OptionalLong exactly(long time) {
        return time % minutes == 0 ? OptionalLong.of(time / minutes) : OptionalLong.empty();
    }
}
