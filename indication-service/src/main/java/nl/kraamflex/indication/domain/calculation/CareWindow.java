package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.Nullable;

/**
 * The days on which care can be given; the day of birth is day 1.
 *
 * @param firstDay first day at home; null while mother or child, whoever counts, is still away with no date of coming home
 * @param lastDay last day of care by protocol and decision
 * @param practiceLastDay last day without a reasoned exception
 * @param legalLastDay last day the law insures
 * @param daysLeft days from the first to the last, 0 when they come home too late; null while the first is not known
 * @param why what the law says of it, in words
 */
public record CareWindow(
        @Nullable Integer firstDay,
        int lastDay,
        int practiceLastDay,
        int legalLastDay,
        @Nullable Integer daysLeft,
        Sentence why) {}
