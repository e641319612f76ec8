package nl.kraamflex.indication.domain.calculation;

/**
 * Something the reader must know beside the hours.
 *
 * @param code stable name
 * @param sentence the same in words
 */
public record Notice(Code code, Sentence sentence) {
    /** What there is to know. */
    public enum Code {
        /** They come home after the last day of care. */
        NO_DAY_LEFT,
        /** A child was in hospital while the mother was at home: whether care goes on is the clinician's. */
        CHILD_STAYS_BEHIND,
        /** Someone died after the decision: its hours stand until a clinician decides anew. */
        LOSS_AFTER_DECISION,
        /** Nights in hospital after a clinician's total took nothing off, because no source says how much. */
        NIGHTS_NOT_DEDUCTED,
        /** A corrected birth put an extension outside what the law insures, or took away the days it followed on. */
        EXTENSION_OUTSIDE_LAW,
        /** An earlier decision named hours or factors that the one in force does not name again. */
        EARLIER_HOURS_NOT_NAMED,
        /** The intake was taken in a week in which it is not usual. */
        INTAKE_OUTSIDE_WEEKS,
        /** The family registered late, and the organisation promises the minimum only. */
        LATE_REGISTRATION
    }
}
