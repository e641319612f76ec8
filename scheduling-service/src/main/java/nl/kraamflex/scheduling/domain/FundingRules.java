package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.Optional;

/**
 * Who pays for the care of a day. Basic insurance pays on the ordinary days of the indication; after them only by a reasoned
 * exception whose days follow each other (Besluit zorgverzekering art. 2.11 as practised since 2024), else by an agreement, a
 * supplementary policy or the family.
 *
 * @param indication the decision in force
 * @param arranged days that others pay for, in order of preference
 */
record FundingRules(Indication indication, List<FundedDays> arranged) {
    /** Last day that basic insurance pays for without further reason. */
    int lastOrdinaryDay() {
        return indication.lastOrdinaryDay();
    }

    /** Last day that anybody pays for. */
    int lastFundedDay() {
        return Math.max(
                indication.lastDay(),
                arranged.stream().mapToInt(FundedDays::lastDay).max().orElse(0));
    }

    /** Whether an agreement pays for a day without care, and for the care after it. */
    boolean paysForPauseOn(int day) {
        return indication.isExtendedBy(Extension.Kind.AGREEMENT, day)
                || arranged.stream().anyMatch(days -> days.pausesAllowed() && days.covers(day));
    }

    /**
     * Who pays for a day.
     *
     * @param before whether a day without care lies between the first visit and this day
     * @return empty when nobody does
     */
    Optional<Funding> of(int day, Interruption before) {
        if (before == Interruption.PAUSE && paysForPauseOn(day)) {
            return Optional.of(Funding.AGREEMENT);
        }
        if (day <= lastOrdinaryDay()) {
            // A visit that fell out takes no insured day away from the family; a pause that was chosen does.
            return before == Interruption.PAUSE ? Optional.empty() : Optional.of(Funding.BASIC);
        }
        if (before == Interruption.NONE && indication.isExtendedBy(Extension.Kind.EXCEPTION, day)) {
            return Optional.of(Funding.BASIC_EXCEPTION);
        }
        if (indication.isExtendedBy(Extension.Kind.AGREEMENT, day)) {
            return Optional.of(Funding.AGREEMENT);
        }
        return arranged.stream()
                .filter(days -> days.covers(day))
                .map(FundedDays::funding)
                .findFirst();
    }

    /** Whether a day is paid for only as long as no day without care was chosen before it. */
    boolean onlyWithoutPause(int day) {
        return of(day, Interruption.NONE).isPresent()
                && of(day, Interruption.PAUSE).isEmpty();
    }

    /** Whether a day is paid for only as long as care went on without a day between. */
    boolean onlyContiguous(int day) {
        return of(day, Interruption.NONE).isPresent()
                && of(day, Interruption.FELL_OUT).isEmpty();
    }
}
