package nl.kraamflex.scheduling.domain;

/** When on a day a visit is wished. */
public enum PartOfDay {
    MORNING,
    AFTERNOON,
    WHOLE_DAY;

    /** One or two plain Dutch words. */
    public String dutch() {
        return switch (this) {
            case MORNING -> "ochtend";
            case AFTERNOON -> "middag";
            case WHOLE_DAY -> "hele dag";
        };
    }

    /** The same in English. */
    public String english() {
        return switch (this) {
            case MORNING -> "morning";
            case AFTERNOON -> "afternoon";
            case WHOLE_DAY -> "whole day";
        };
    }
}
