package nl.kraamflex.scheduling.domain.distribution;

/**
 * The days of a problem that are not BLOCKED, numbered from 0, and where the rules let the next visit fall. The gap
 * rule and the REQUIRED days together leave, after each visit, one unbroken range of days for the next one; that is
 * all the solver needs to know of them. Reusable; holds the problem loaded last.
 */
final class OpenDays {

    /** Number of open days. */
    int count;

    /** Day number in the window per open day. */
    final int[] dayNumber = new int[FamilyProblem.LONGEST_WINDOW];

    /** Shortest visit per open day. */
    final int[] shortest = new int[FamilyProblem.LONGEST_WINDOW];

    /** Longest visit per open day. */
    final int[] longest = new int[FamilyProblem.LONGEST_WINDOW];

    /**
     * After a visit on open day {@code i - 1} the next visit falls on one of {@code i..lastNext[i]}; none is possible
     * when that range is empty.
     */
    final int[] lastNext = new int[FamilyProblem.LONGEST_WINDOW + 1];

    /** Whether open days {@code i} and later may all go without a visit. */
    final boolean[] mayEnd = new boolean[FamilyProblem.LONGEST_WINDOW + 1];

    /** The first visit of the plan falls on one of {@code 0..lastFirst}; none is possible when it is -1. */
    int lastFirst;

    void load(FamilyProblem problem) {
        count = 0;
        for (int day = 1; day <= problem.days().size(); day++) {
            CareDay careDay = problem.days().get(day - 1);
            if (careDay.isOpen()) {
                dayNumber[count] = day;
                shortest[count] = careDay.shortest();
                longest[count] = careDay.longest();
                count++;
            }
        }
        lastNext[count] = count - 1;
        mayEnd[count] = true;
        int nextRequired = count;
        for (int i = count - 1; i >= 0; i--) {
            if (problem.days().get(dayNumber[i] - 1).kind() == DayKind.REQUIRED) {
                nextRequired = i;
            }
            mayEnd[i] = nextRequired == count;
            int limit = Math.min(problem.gapRule().limitFrom(dayNumber[i]), count);
            lastNext[i] = Math.min(i + limit, Math.min(nextRequired, count - 1));
        }
        lastFirst = Math.min(lastFirstByGap(problem), Math.min(nextRequired, count - 1));
    }

    private int lastFirstByGap(FamilyProblem problem) {
        if (count == 0 || problem.daysSinceLastVisit().isEmpty()) {
            return count - 1;
        }
        int limit = problem.limitOfGapRunningTo(dayNumber[0]);
        return Math.max(-1, limit - problem.daysSinceLastVisit().getAsInt());
    }
}
