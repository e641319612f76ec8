package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.GapRule;

/**
 * The days over which a case may be spread, and how freely.
 *
 * @param mode how freely
 * @param lastDay last day of the window, day of birth = 1
 * @param pausesAllowed whether someone pays for days without care in between
 * @param pausesFrom first day on which a pause may begin
 * @param longestPause longest pause in days
 * @param funding who pays for which day
 */
record CareWindow(
        Mode mode, int lastDay, boolean pausesAllowed, int pausesFrom, int longestPause, FundingRules funding) {

    /** The window of a case by its indication and what was arranged. */
    static CareWindow of(Indication indication, Arrangement arrangement, PlanningSettings settings) {
        FundingRules funding = new FundingRules(indication, arrangement.funded());
        Mode mode = arrangement.mode() != null
                ? arrangement.mode()
                : indication.extension() == null ? Mode.STANDARD : Mode.EXTENDED;
        int lastDay = switch (mode) {
            case STANDARD, MINIMUM -> indication.lastOrdinaryDay();
            case FLEXIBLE -> Math.max(indication.lastOrdinaryDay(), settings.flexibleLastDay());
            case EXTENDED -> Math.max(indication.lastDay(), funding.lastFundedDay());
        };
        boolean pauses = (mode == Mode.FLEXIBLE || mode == Mode.EXTENDED) && funding.paysForPauses();
        Arrangement.EarlierPauses earlier = arrangement.earlierPauses();
        int pausesFrom = settings.gapRule().pauseFromDay();
        return new CareWindow(
                mode,
                lastDay,
                pauses,
                earlier == null ? pausesFrom : Math.min(pausesFrom, earlier.fromDay()),
                settings.gapRule().longestGap(),
                funding);
    }

    /** Days of the window for which nobody pays, ascending: insured hours there would be a bill that no one settles. */
    List<Integer> unfundedDays() {
        if (mode == Mode.EXTENDED && lastDay <= funding.lastOrdinaryDay()) {
            return List.of(funding.lastOrdinaryDay() + 1);
        }
        return IntStream.rangeClosed(1, lastDay)
                .filter(day -> funding.of(day, false).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether a visit must or may take place on an ordinary day. */
    DayKind kindOf(int day) {
        boolean mustVisit =
                pausesAllowed ? day < pausesFrom : mode != Mode.EXTENDED || day <= funding.lastOrdinaryDay();
        return mustVisit ? DayKind.REQUIRED : DayKind.OPTIONAL;
    }

    /**
     * How long visits may be apart. Without an agreement on pauses days after the working limit are contiguous, and so they are
     * wherever a later day is paid for only then; visits given up for want of hours may be apart as the settings say.
     */
    GapRule gapRule() {
        boolean contiguous = (mode == Mode.EXTENDED && !pausesAllowed)
                || IntStream.rangeClosed(1, lastDay).anyMatch(funding::onlyContiguous);
        return new GapRule(contiguous ? 0 : longestPause, pausesFrom);
    }
}
