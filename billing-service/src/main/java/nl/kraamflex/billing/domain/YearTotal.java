package nl.kraamflex.billing.domain;

/**
 * What the lines of one calendar year add up to.
 *
 * @param year calendar year of the dates of care
 * @param minutes time of care
 * @param days days of stays, each person's for itself
 * @param cents amount owed, in euro cents
 */
public record YearTotal(int year, int minutes, int days, long cents) {
    /** Of care alone. */
    public YearTotal(int year, int minutes, long cents) {
        this(year, minutes, 0, cents);
    }
    /** This and more of the same year. */
    public YearTotal and(YearTotal more) {
        return new YearTotal(
                year,
                Math.addExact(minutes, more.minutes),
                Math.addExact(days, more.days),
                Math.addExact(cents, more.cents));
    }
}
