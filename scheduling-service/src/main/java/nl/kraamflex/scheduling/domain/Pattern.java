package nl.kraamflex.scheduling.domain;

import java.util.Locale;

/** How hours are wished to run over the days, by a named pattern of dated weights. */
public enum Pattern {
    /** The pattern that holds unless a family chooses: the first days longer. */
    USUAL,
    /** Most of the hours in the first days. */
    FRONT_LOADED,
    /** The same on every day. */
    EVEN,
    /** Long visits from the first day on, until the hours are used. */
    COMPACT;

    /** The name under which a plan keeps it and figures are filed. */
    String fileName() {
        return this == USUAL
                ? PlanningSettings.SHIPPED_PROFILE
                : name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
