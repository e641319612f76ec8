package nl.kraamflex.scheduling.domain;

/** What an alert is about; a case has at most one open alert of each. */
public enum AlertCode {
    /** What is known could not be planned: the last plan, if there is one, stays in force. */
    PLAN_NEEDS_ATTENTION,
    /** Hours that the family wants can no longer be given, or are behind what was planned. */
    BEHIND_INDICATION,
    /** What was given and is planned stays below the hours that everyone gets. */
    BELOW_GUARANTEE,
    /** The family takes less than indicated. */
    HOURS_DECLINED,
    /** The indication had to be looked at again and no decision has come since. */
    RECHECK_DUE
}
