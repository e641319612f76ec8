package nl.kraamflex.indication.domain.protocol;

/** What a change of feeding during care does to the hours. */
public enum FeedingChange {
    /** The difference of the two base packages, for the days that remain of the protocol's days. */
    REMAINING_DAYS,
    /** As if the later feeding had held from day 1. */
    WHOLE_PERIOD
}
