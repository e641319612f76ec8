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
 * @param earliestPause first day on which a pause may lie at all, by the settings or as the midwife agreed
 * @param pausesFrom first of these days on which somebody pays for one
 * @param longestPause longest pause in days
 * @param funding who pays for which day
 */
record CareWindow(
        Mode mode,
        int lastDay,
        boolean pausesAllowed,
        int earliestPause,
        int pausesFrom,
        int longestPause,
        FundingRules funding) {
    private static final int NEVER = 0;

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
        Arrangement.EarlierPauses earlier = arrangement.earlierPauses();
        int usual = settings.gapRule().pauseFromDay();
        int earliest = earlier == null ? usual : Math.min(usual, earlier.fromDay());
        int pausesFrom = IntStream.rangeClosed(earliest, lastDay)
                .filter(funding::paysForPauseOn)
                .findFirst()
                .orElse(NEVER);
        boolean spreads = mode == Mode.FLEXIBLE || mode == Mode.EXTENDED;
        return new CareWindow(
                mode,
                lastDay,
                spreads && pausesFrom != NEVER,
                earliest,
                pausesFrom == NEVER ? earliest : pausesFrom,
                settings.gapRule().longestGap(),
                funding);
    }

    /** Whether a day without care may be chosen: somebody pays for it, and no later day loses its payer by it. */
    boolean allowsPauseOn(int day) {
        return pausesAllowed
                && day >= pausesFrom
                && funding.paysForPauseOn(day)
                && IntStream.rangeClosed(day + 1, lastDay).noneMatch(funding::onlyWithoutPause);
    }

    /** Days of the window for which nobody pays, ascending: insured hours there would be a bill that no one settles. */
    List<Integer> unfundedDays() {
        if (mode == Mode.EXTENDED && lastDay <= funding.lastOrdinaryDay()) {
            return List.of(funding.lastOrdinaryDay() + 1);
        }
        return IntStream.rangeClosed(1, lastDay)
                .filter(day -> funding.of(day, Interruption.NONE).isEmpty())
                .boxed()
                .toList();
    }

    /** Whether a visit must or may take place on an ordinary day. */
    DayKind kindOf(int day) {
        boolean ordinary = day <= funding.lastOrdinaryDay();
        boolean mustVisit = pausesAllowed ? ordinary && !allowsPauseOn(day) : mode != Mode.EXTENDED || ordinary;
        return mustVisit ? DayKind.REQUIRED : DayKind.OPTIONAL;
    }

    /**
     * How long visits may be apart. Without an agreement on pauses days after the working limit are contiguous, and so they are
     * wherever a later day is paid for only then; visits given up for want of hours may be apart as the settings say.
     */
    GapRule gapRule() {
        boolean contiguous = (mode == Mode.EXTENDED && !pausesAllowed)
                || IntStream.rangeClosed(1, lastDay).anyMatch(funding::onlyContiguous)
                || (pausesAllowed
                        && IntStream.rangeClosed(pausesFrom + 1, lastDay).anyMatch(funding::onlyWithoutPause));
        return new GapRule(contiguous ? 0 : longestPause, pausesFrom);
    }
}
