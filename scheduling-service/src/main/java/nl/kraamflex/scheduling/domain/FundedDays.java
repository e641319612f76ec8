package nl.kraamflex.scheduling.domain;

import java.util.Objects;

/**
 * Days of a case for which somebody else than basic insurance pays.
 *
 * @param funding AGREEMENT, SUPPLEMENTARY or PRIVATE
 * @param name of the agreement, policy or contract, as the organisation knows it; no name of a person
 * @param fromDay first day, day of birth = 1
 * @param lastDay last day, {@code fromDay} to 42
 * @param pausesAllowed whether days without care may lie between; only an agreement pays for them
 */
public record FundedDays(Funding funding, String name, int fromDay, int lastDay, boolean pausesAllowed) {
    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public FundedDays {
        Objects.requireNonNull(funding, "funding is missing");
        if (funding == Funding.BASIC || funding == Funding.BASIC_EXCEPTION) {
            throw new IllegalArgumentException(
                    "funding is %s, which follows from the indication: give AGREEMENT, SUPPLEMENTARY or PRIVATE"
                            .formatted(funding));
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("name is blank: name the agreement, policy or contract");
        }
        if (fromDay < 1 || lastDay < fromDay || lastDay > Indication.LONGEST_WINDOW) {
            throw new IllegalArgumentException("fromDay is %d and lastDay is %d: give days from 1 to %d in that order"
                    .formatted(fromDay, lastDay, Indication.LONGEST_WINDOW));
        }
        if (pausesAllowed && funding != Funding.AGREEMENT) {
            throw new IllegalArgumentException(
                    "pausesAllowed is true with %s: only an AGREEMENT pays for pauses".formatted(funding));
        }
    }

    /** Whether it pays for the care of a day. */
    boolean covers(int day) {
        return fromDay <= day && day <= lastDay;
    }
}
