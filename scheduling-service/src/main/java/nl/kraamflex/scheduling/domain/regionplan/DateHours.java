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
 * @param forNewcomers quanta that the region's plan held back for families it does not have
 * @param usedByNewcomers quanta that such families have by now
 */
public record DateHours(
        LocalDate date, @Nullable Integer givenMinutes, int spokenMinutes, int forNewcomers, int usedByNewcomers) {
    /** Stands for the quanta of a date of which nobody said how many there are: more than any region uses. */
    public static final int NO_LIMIT = 1_000_000;

    /** A date of which nothing is spoken for yet, and nothing held back. */
    public static DateHours of(LocalDate date, @Nullable Integer givenMinutes) {
        return new DateHours(date, givenMinutes, 0, 0, 0);
    }

    /**
     * Quanta that families of the region can be planned with: what is left of what is given, without what is {@link #heldBack}, or no limit
     * where nobody gave any.
     *
     * @param used quanta that families of the region have
     */
    public int capacity(int used) {
        return left() - heldBack(used);
    }

    /**
     * Quanta that are still kept for families to come: of what was held back for them what they do not have yet, as far as nobody else uses
     * it.
     *
     * @param used quanta that families of the region have
     */
    public int heldBack(int used) {
        return Math.clamp((long) forNewcomers - usedByNewcomers, 0, Math.max(0, left() - used));
    }

    private int left() {
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
        Integer now = minutes == null && isKnown() ? Integer.valueOf(0) : minutes;
        return new DateHours(date, now, spokenMinutes, forNewcomers, usedByNewcomers);
    }

    /** The same date with more spoken for, or less below 0. */
    DateHours spoken(int more) {
        return new DateHours(date, givenMinutes, spokenMinutes + more, forNewcomers, usedByNewcomers);
    }

    /** The same date with quanta held back for families to come. */
    DateHours heldBackFor(int quanta) {
        return new DateHours(date, givenMinutes, spokenMinutes, quanta, usedByNewcomers);
    }

    /** The same date with more used by newcomers, or less below 0. */
    DateHours usedByNewcomers(int more) {
        return new DateHours(date, givenMinutes, spokenMinutes, forNewcomers, usedByNewcomers + more);
    }
}
