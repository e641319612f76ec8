package nl.kraamflex.billing.domain.stay;

import nl.kraamflex.billing.domain.InstitutionStay.DayRate;

/**
 * The rate of one person, for the threshold counts per person: a rate for mother and child together is split as the organisation chose.
 * A child beside the first has the rate of the first.
 *
 * @param motherCents the mother's
 * @param childCents each child's
 */
record DayRateSplit(long motherCents, long childCents) {
    private static final int WHOLE = 100;

    /** Splits a rate; the mother's part is rounded half up to whole cents and the rest is the child's. */
    static DayRateSplit of(DayRate rate, int motherSharePercent) {
        return switch (rate.per()) {
            case PERSON -> new DayRateSplit(rate.cents(), rate.cents());
            case BOTH -> {
                long mother = Math.addExact(Math.multiplyExact(rate.cents(), motherSharePercent), WHOLE / 2) / WHOLE;
                yield new DayRateSplit(mother, rate.cents() - mother);
            }
        };
    }

    long of(StayLine.Person person) {
        return switch (person) {
            case MOTHER -> motherCents;
            case CHILD -> childCents;
        };
    }
}
