package nl.kraamflex.scheduling.domain;

/**
 * How many hours a plan has to spread, in quarters.
 *
 * @param indicated what the case is entitled to in all
 * @param wanted what is to be given of it in all: what the family wants of what was promised, in the mode MINIMUM no more than
 *     everyone gets
 * @param delivered what was given
 * @param guarantee hours everyone gets
 */
record HoursToPlan(int indicated, int wanted, int delivered, int guarantee) {
    static HoursToPlan of(Indication indication, Mode mode, int deliveredMinutes, int guarantee) {
        int wanted = indication.plannableMinutes() / QuarterHours.MINUTES;
        return new HoursToPlan(
                indication.minutes() / QuarterHours.MINUTES,
                mode == Mode.MINIMUM ? Math.min(wanted, guarantee) : wanted,
                deliveredMinutes / QuarterHours.MINUTES,
                guarantee);
    }

    /** Still to plan. */
    int toPlan() {
        return Math.max(0, wanted - delivered);
    }

    /** Still to plan to reach what everyone gets. */
    int toGuarantee() {
        return Math.max(0, Math.min(guarantee, wanted) - delivered);
    }
}
