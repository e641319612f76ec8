package nl.kraamflex.bench.indication;

/**
 * A reason for more or fewer hours, with the hours that midwife or GP gave it.
 *
 * @param code which of the protocol's reasons
 * @param minutes what it adds, negative when it takes; a multiple of 15
 */
public record ClinicianFactor(Code code, int minutes) {
    /** The reasons that the families of the bench have. */
    public enum Code {
        CAESAREAN(true),
        PREMATURE_BIRTH(true),
        FEEDING_PROBLEMS(true),
        HEAVY_BLOOD_LOSS(true),
        SLOW_RECOVERY(true),
        PELVIC_COMPLAINTS(true),
        PSYCHOLOGICAL_PROBLEMS(true),
        SMALL_CHILDREN(true),
        SINGLE_MOTHER(true),
        INFORMAL_CARE(false),
        HOUSEWORK(false);

        private final boolean more;

        Code(boolean more) {
            this.more = more;
        }

        /** Whether the families of the bench get hours for it; otherwise it takes hours. */
        public boolean more() {
            return more;
        }
    }
}
