package nl.kraamflex.billing.domain.wording;

/**
 * Everything a family can be told about what it pays. Its name is its key in the bundles, where its slots stand; a phrase of one or more
 * sentences ends with a full stop.
 */
public enum Phrase {
    /** Care that was given on a date. */
    LINE_GIVEN,
    /** Care that stands in the schedule. */
    LINE_PLANNED,
    /** Care that was indicated and is not planned. */
    LINE_INDICATED,
    /** Help at the birth (partusassistentie). */
    LINE_BIRTH_ASSISTANCE,
    /** The own contribution per hour. */
    LINE_CONTRIBUTION,
    /** The agreed price per hour of hours that nobody indicated. */
    LINE_PRIVATE,
    /** Hours that only a supplementary policy pays. */
    LINE_SUPPLEMENTARY,
    /** Hours without an own contribution. */
    LINE_EXEMPT,
    /** A pilot in which nobody owes the contribution. */
    LINE_TRIAL,
    LINE_PAYS,
    LINE_PAYS_NOTHING,
    /** The insurer bears the contribution of the day. */
    LINE_INSURER_PAYS,
    /** The family owes it, and its insurer asks for it. */
    INSURER_ASKS,
    /** The insurer asks more than was said, the family's bill from us being the same. */
    INSURER_ASKS_MORE,
    /** The insurer asks less than was said. */
    INSURER_ASKS_LESS,
    LINE_EXPECTED,
    LINE_ROUNDED,

    /** Which line is corrected. */
    LINE_CORRECTED,
    /** More time of a date than was stated before. */
    CORRECTION_MORE,
    /** Less time of a date than was stated before. */
    CORRECTION_LESS,
    /** Time or days at another amount. */
    CORRECTION_AMOUNT,
    /** Time or days at the same amount, owed by another. */
    CORRECTION_PAYER,
    CORRECTION_PAYS,
    CORRECTION_GETS_BACK,
    CORRECTION_NO_CHANGE,

    /** A day of the mother in a place of ours. */
    STAY_MOTHER,
    /** A day of a child in a place of ours. */
    STAY_CHILD,
    /** The own contribution per person and day, and how many days count. */
    STAY_AMOUNT,
    /** More days of a date than were stated before. */
    STAY_MORE,
    /** Fewer days of a date than were stated before. */
    STAY_LESS,
    /** What the family pays for stays in all. */
    STAY_TOTAL,
    /** Care and stays together. */
    STAY_TOGETHER,
    /** What the contribution for a stay is. */
    STAY_WHY,
    /** Hours during a stay, which are not charged by the hour. */
    LINE_IN_STAY,

    STATEMENT_NONE,
    STATEMENT_TOTAL,
    /** What our bill asks, where the insurer asks for a part. */
    STATEMENT_OUR_BILL,
    ESTIMATE_NONE,
    ESTIMATE_TOTAL,
    /** What is known while the amount of some care is not. */
    ESTIMATE_KNOWN,
    /** What our bill will ask, where the insurer asks for a part. */
    ESTIMATE_OUR_BILL,
    /** What the insurer will ask the family for, beside our bill. */
    ESTIMATE_INSURER_ASKS,
    /** What our bill and the insurer will ask together. */
    ESTIMATE_TOGETHER,
    /** How much care is expected, where the family owes no contribution for a part of it. */
    ESTIMATE_HOURS,
    /** For how much of it nobody owes the contribution. */
    ESTIMATE_TRIAL,
    /** How much of it is given during a stay in a place of ours. */
    ESTIMATE_IN_STAY,
    /** For how much of it the insurer bears the contribution. */
    ESTIMATE_INSURER_PAYS,
    /** How much of it is the family's own choice, while no price was agreed. */
    ESTIMATE_NO_PRICE,
    /** How much of it a supplementary policy pays whole. */
    ESTIMATE_SUPPLEMENTARY,
    /** For how much of it nobody knows who pays. */
    ESTIMATE_HELD,
    /** What the contribution is and who sets it. */
    TOTAL_WHY,
    /** That the compulsory deductible does not apply. */
    TOTAL_DEDUCTIBLE,
    /** Which laws a total rests on. */
    TOTAL_RULES,
    /** What the insurer bears in the family's place. */
    SHARE_INSURER,
    /** What basic insurance pays besides. */
    SHARE_BASIC,
    /** What a supplementary policy may pay. */
    SHARE_SUPPLEMENTARY,
    /** What the family pays for hours of its own choice. */
    SHARE_PRIVATE,
    /** What a supplementary policy leaves to the family of the hours on its days. */
    SHARE_LEFT,
    /** That this is not known. */
    SHARE_LEFT_OPEN,

    WARNING_WEAK,
    WARNING_CONFLICTING,
    WARNING_DERIVED,
    WARNING_OURS,
    /** An amount per day of a stay whose sources are not sound. */
    WARNING_DAY,

    ASSUME_SCHEDULE,
    ASSUME_INCOMPLETE,
    ASSUME_PROVISIONAL,
    ASSUME_DATE_OF_BIRTH,
    ASSUME_DUE_DATE,
    ASSUME_NOT_PUBLISHED,
    ASSUME_HELD,

    HELD_BEYOND_INDICATION,
    HELD_NO_FUNDING,
    /** The family pays, and no price was agreed. */
    HELD_NO_PRICE,
    /** A supplementary policy pays, and none is on file. */
    HELD_NO_POLICY,
    /** A stay in a place of ours whose amount cannot be said. */
    HELD_STAY,

    /** The amount of a year is not known yet. */
    NOT_PUBLISHED,
    /** What it would be at the last known amount. */
    ILLUSTRATION,
    /** A stay without medical need, which the institution bills. */
    INSTITUTION_STAY,
    INSTITUTION_AMOUNT,
    /** A stay without medical need in a place that the organisation runs. */
    STAY_OURS,
    /** A stay of which nobody can say what it costs. */
    STAY_OPEN,
    EXAMPLES_HEADING(false),
    EXAMPLES_INTRO(false),
    /** What a usual number of hours would cost. */
    EXAMPLE(false),
    /** For some of the days the amount was not published yet. */
    INSTITUTION_OPEN,

    TITLE_STATEMENT,
    TITLE_ESTIMATE,
    HEADING_STATEMENT,
    HEADING_ESTIMATE,
    /** Not issued: it still changes. */
    STATUS_OPEN,
    /** Which bill it is. */
    STATUS_ISSUED,
    /** Issued for the hours so far. */
    STATUS_INTERIM,
    /** Issued for all hours. */
    STATUS_FINAL,
    /** Issued, and more was added since. */
    STATUS_PENDING,
    /** Issued, and a part is held. */
    STATUS_HELD,
    /** What the family pays on the bill at hand. */
    BILL_PAYS,
    /** What it gets back with that bill. */
    BILL_BACK,
    /** That the bill at hand asks nothing. */
    BILL_NOTHING,
    /** What an earlier bill asked. */
    BILL_EARLIER,
    /** What an earlier bill gave back. */
    BILL_EARLIER_BACK,
    /** What the next bill will ask. */
    BILL_NEXT,
    /** What the next bill will give back. */
    BILL_NEXT_BACK,
    /** That the total of all bills follows, with what is on none yet. */
    BILLS_TOGETHER,

    NOTICES_HEADING,
    WHY_HEADING,
    INSURER_HEADING,
    INSURER_BASIC,
    INSURER_SUPPLEMENTARY,
    DEDUCTIBLE_HEADING,
    DEDUCTIBLE_NEVER,
    WHEN_HEADING,
    WHEN_LATER,
    WHEN_ISSUED,
    WHEN_NOTHING,
    /** The insurer asks for all there is to pay. */
    WHEN_INSURER_ASKS,
    /** Our bill will ask for nothing. */
    WHEN_NO_BILL,
    /** That the family gets money back. */
    WHEN_BACK,
    HELP_HEADING,
    /** What an organisation says that has no words of its own. */
    HELP_DEFAULT,
    CARE_HEADING(false),
    /** Why the care matters. */
    CARE_WHY(false),
    /** What fewer hours mean. */
    CARE_LESS(false),
    HELD_HEADING,
    CORRECTIONS_HEADING,
    INSTITUTION_HEADING,

    LINES_HEADING,
    LINES_CAPTION,
    COLUMN_DATE,
    COLUMN_HOURS,
    COLUMN_PER_HOUR,
    COLUMN_AMOUNT,
    ROW_YEAR,
    ROW_TOTAL,
    /** What our bill asks of a total of which the insurer asks a part. */
    ROW_OUR_BILL,
    /** What the insurer asks of it. */
    ROW_THROUGH_INSURER,
    /** What is known of a total of which a part is not. */
    ROW_KNOWN,
    /** What is not known of it. */
    ROW_OPEN,
    NOTE_LINE,
    NOTE_PLANNED,
    NOTE_INDICATED,
    NOTE_BIRTH_ASSISTANCE,
    NOTE_PRIVATE,
    NOTE_SUPPLEMENTARY,
    NOTE_INSURER,
    /** What the insurer asks the family. */
    NOTE_INSURER_ASKS,
    /** That the insurer asks the family for it. */
    NOTE_THROUGH_INSURER,
    NOTE_TRIAL,
    NOTE_STAY,
    NOTE_STAY_CHILD,
    NOTE_IN_STAY,
    NOTE_CORRECTS,
    NOTE_PENDING,
    /** Which bill a line is on. */
    NOTE_BILL,
    NOTE_NOT_PUBLISHED,

    RULES_HEADING,
    RULES_INTRO,
    REFERENCE_HEADING,
    REFERENCE;

    private final boolean always;

    Phrase() {
        this(true);
    }

    Phrase(boolean always) {
        this.always = always;
    }

    /** Whether a set of texts says this. */
    public boolean in(TextSet set) {
        return always || set == TextSet.STANDARD;
    }
}
