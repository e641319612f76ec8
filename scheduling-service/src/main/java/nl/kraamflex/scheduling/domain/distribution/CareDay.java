package nl.kraamflex.scheduling.domain.distribution;

import java.util.Objects;
import java.util.OptionalInt;

/**
 * One day of the care window, as the family problem sees it.
 *
 * @param kind whether a visit must, may or cannot take place
 * @param shortest shortest visit in quanta of 15 minutes, 1 to 96; ignored on a BLOCKED day
 * @param longest longest visit in quanta, {@code shortest} to 96; ignored on a BLOCKED day
 * @param wish wished amount in hundredths of a quantum, 0 or more
 * @param inForce amount in quanta (0 to 96) in the plan now in force; absent when no plan covers this day
 * @param soon whether a change of this day comes at short notice, so that the higher move and flip weights count
 * @param price price per quantum planned on this day, 0 or more; 0 when capacity has no price
 */
public record CareDay(
        DayKind kind, int shortest, int longest, int wish, OptionalInt inForce, boolean soon, long price) {

    /** Quarter-hours in one calendar day: no visit lasts longer. */
    public static final int LONGEST_POSSIBLE = 96;

    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public CareDay {
        Objects.requireNonNull(kind, "kind is missing: give REQUIRED, OPTIONAL or BLOCKED");
        Objects.requireNonNull(inForce, "inForce is missing: give an empty amount when no plan covers the day");
        if (kind != DayKind.BLOCKED) {
            if (shortest < 1 || shortest > LONGEST_POSSIBLE) {
                throw new IllegalArgumentException("shortest is " + shortest
                        + " quanta: give 1 to 96, or make the day BLOCKED when no visit is possible");
            }
            if (longest < shortest || longest > LONGEST_POSSIBLE) {
                throw new IllegalArgumentException("longest is " + longest + " quanta: give at least shortest ("
                        + shortest + ") and at most 96, or make the day BLOCKED when no visit is possible");
            }
        }
        if (wish < 0) {
            throw new IllegalArgumentException("wish is " + wish + " hundredths of a quantum: give 0 or more");
        }
        if (inForce.isPresent() && (inForce.getAsInt() < 0 || inForce.getAsInt() > LONGEST_POSSIBLE)) {
            throw new IllegalArgumentException("inForce is " + inForce.getAsInt()
                    + " quanta: give 0 to 96, or leave it out when no plan covers the day");
        }
        if (price < 0) {
            throw new IllegalArgumentException("price is " + price + " per quantum: give 0 or more");
        }
    }

    /**
     * A day on which a visit must take place, without plan in force and without price.
     *
     * @param shortest shortest visit in quanta
     * @param longest longest visit in quanta
     * @param wish wished amount in hundredths of a quantum
     * @return the day
     * @throws IllegalArgumentException when an amount is out of range
     */
    public static CareDay required(int shortest, int longest, int wish) {
        return new CareDay(DayKind.REQUIRED, shortest, longest, wish, OptionalInt.empty(), false, 0);
    }

    /**
     * A day on which a visit may take place, without plan in force and without price.
     *
     * @param shortest shortest visit in quanta
     * @param longest longest visit in quanta
     * @param wish wished amount in hundredths of a quantum
     * @return the day
     * @throws IllegalArgumentException when an amount is out of range
     */
    public static CareDay optional(int shortest, int longest, int wish) {
        return new CareDay(DayKind.OPTIONAL, shortest, longest, wish, OptionalInt.empty(), false, 0);
    }

    /**
     * A day on which no visit is possible.
     *
     * @return the day
     */
    public static CareDay blocked() {
        return new CareDay(DayKind.BLOCKED, 0, 0, 0, OptionalInt.empty(), false, 0);
    }

    /**
     * Whether a visit is possible at all.
     *
     * @return true unless the day is BLOCKED
     */
    public boolean isOpen() {
        return kind != DayKind.BLOCKED;
    }

    /**
     * The same day with another kind.
     *
     * @param newKind the kind wanted
     * @return the changed day
     */
    public CareDay withKind(DayKind newKind) {
        return new CareDay(newKind, shortest, longest, wish, inForce, soon, price);
    }

    /**
     * The same day with an amount in the plan now in force.
     *
     * @param quanta that amount, 0 to 96
     * @return the changed day
     * @throws IllegalArgumentException when the amount is out of range
     */
    public CareDay withInForce(int quanta) {
        return new CareDay(kind, shortest, longest, wish, OptionalInt.of(quanta), soon, price);
    }

    /**
     * The same day, of which a change would come at short notice.
     *
     * @return the changed day
     */
    public CareDay withChangesSoon() {
        return new CareDay(kind, shortest, longest, wish, inForce, true, price);
    }

    /**
     * The same day with a price per planned quantum.
     *
     * @param perQuantum that price, 0 or more
     * @return the changed day
     * @throws IllegalArgumentException when the price is negative
     */
    public CareDay withPrice(long perQuantum) {
        return new CareDay(kind, shortest, longest, wish, inForce, soon, perQuantum);
    }
}
