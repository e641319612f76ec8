package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.QuarterHours;
import org.jspecify.annotations.Nullable;

/**
 * Caregiver time of one date of a planned region.
 *
 * @param date the date
 * @param givenMinutes what the sources give in all; null on a date of which none ever said anything
 * @param spokenMinutes what of it is no longer given away: care that was given, and plans of families that keep what they have
 */
public record DateHours(LocalDate date, @Nullable Integer givenMinutes, int spokenMinutes) {
    /** Stands for the quanta of a date of which nobody said how many there are: more than any region uses. */
    public static final int NO_LIMIT = 1_000_000;

    /** Quanta that families of the region can be planned with: what is left of what is given, or no limit where nobody gave any. */
    public int capacity() {
        Integer given = givenMinutes;
        return given == null ? NO_LIMIT : Math.max(0, given - spokenMinutes) / QuarterHours.MINUTES;
    }

    /** Quanta that are spoken for and that nobody is there to give. */
    public int overgiven() {
        Integer given = givenMinutes;
        return given == null ? 0 : Math.max(0, spokenMinutes - given) / QuarterHours.MINUTES;
    }

    /** Whether some source said something of this date. */
    public boolean isKnown() {
        return givenMinutes != null;
    }

    /** The same date with other time given; one that was known and is named no more has nobody. */
    DateHours given(@Nullable Integer minutes) {
        return new DateHours(date, minutes == null && isKnown() ? Integer.valueOf(0) : minutes, spokenMinutes);
    }

    /** The same date with more spoken for, or less below 0. */
    DateHours spoken(int more) {
        return new DateHours(date, givenMinutes, spokenMinutes + more);
    }
}
