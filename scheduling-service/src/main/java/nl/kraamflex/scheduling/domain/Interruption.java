package nl.kraamflex.scheduling.domain;

/** Whether care went on without a day between, and if not, whether somebody chose that. */
enum Interruption {
    /** No day without care lies between the first visit and the day. */
    NONE,
    /** A day without care that nobody chose: a visit that fell out, no caregiver. */
    FELL_OUT,
    /** A day without care that the family or the plan chose. */
    PAUSE;

    /** The graver of two. */
    Interruption and(Interruption other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
