package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.function.ToIntFunction;

/**
 * Quanta of a planned region's dates that are not simply free when a family is planned anew.
 *
 * @param forIt quanta of a date that the family had in its plan there, 0 or more, whether or not somebody is left for them
 * @param forOthers quanta of a date that are kept for families to come, 0 or more, beyond the capacity that the region offers
 */
public record Reserved(ToIntFunction<LocalDate> forIt, ToIntFunction<LocalDate> forOthers) {
    /** Of a family that had nothing, where nothing is kept. */
    public static final Reserved NOTHING = new Reserved(date -> 0, date -> 0);
}
