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

    /** Whether an agreement pays for days without care in the insured window. */
    boolean paysForPauses() {
        Extension extension = indication.extension();
        return (extension != null && extension.kind() == Extension.Kind.AGREEMENT)
                || arranged.stream().anyMatch(FundedDays::pausesAllowed);
    }

    /**
     * Who pays for a day.
     *
     * @param interrupted whether a day without care lies between the first visit and this day
     * @return empty when nobody does
     */
    Optional<Funding> of(int day, boolean interrupted) {
        if (day <= lastOrdinaryDay()) {
            // Neither the family nor its own policy pays for an insured day because a day without care went before it.
            boolean agreed = arranged.stream().anyMatch(days -> days.pausesAllowed() && days.covers(day));
            return Optional.of(interrupted && agreed ? Funding.AGREEMENT : Funding.BASIC);
        }
        if (!interrupted && extendedBy(Extension.Kind.EXCEPTION, day)) {
            return Optional.of(Funding.BASIC_EXCEPTION);
        }
        if (extendedBy(Extension.Kind.AGREEMENT, day)) {
            return Optional.of(Funding.AGREEMENT);
        }
        return arranged.stream()
                .filter(days -> days.covers(day))
                .map(FundedDays::funding)
                .findFirst();
    }

    /** Whether a day is paid for only as long as no day without care lies before it. */
    boolean onlyContiguous(int day) {
        return of(day, false).isPresent() && of(day, true).isEmpty();
    }

    private boolean extendedBy(Extension.Kind kind, int day) {
        Extension extension = indication.extension();
        return extension != null
                && extension.kind() == kind
                && extension.fromDay() <= day
                && day <= indication.lastDay();
    }
}
