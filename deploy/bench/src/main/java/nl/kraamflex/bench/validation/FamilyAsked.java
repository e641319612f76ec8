package nl.kraamflex.bench.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * One family as the request has it, and what its plans may be and cost. Plans are quanta per day of the window, the first
 * for day 1.
 */
public final class FamilyAsked {
    private static final int TENTH = 10;
    private static final int QUARTER = 4;
    private static final int HUNDREDTHS = 100;

    private final String key;
    private final LocalDate birthDate;
    private final int indicated;
    private final int toPlan;
    private final int toGuarantee;
    private final boolean protectedCase;
    private final int longestGap;
    private final int pauseFromDay;
    private final OptionalInt daysSinceLastVisit;
    private final List<DayAsked> days;
    private final Weighing weighing;
    private final int[] soon;
    private final int[] open;

    /**
     * A family.
     *
     * @param indicated quanta indicated in all
     * @param delivered quanta already delivered
     * @param guarantee quanta that everyone is guaranteed
     * @param days every day of the window, from day 1 on
     * @param soon numbers of the days whose change comes at short notice
     */
    FamilyAsked(
            String key,
            LocalDate birthDate,
            int indicated,
            int delivered,
            int guarantee,
            boolean protectedCase,
            int longestGap,
            int pauseFromDay,
            OptionalInt daysSinceLastVisit,
            List<DayAsked> days,
            int[] soon,
            Weighing weighing) {
        this.key = key;
        this.birthDate = birthDate;
        this.indicated = indicated;
        this.toPlan = Math.max(0, indicated - delivered);
        this.toGuarantee = Math.max(0, Math.min(guarantee, indicated) - delivered);
        this.protectedCase = protectedCase;
        this.longestGap = longestGap;
        this.pauseFromDay = pauseFromDay;
        this.daysSinceLastVisit = daysSinceLastVisit;
        this.days = List.copyOf(days);
        this.soon = soon.clone();
        this.weighing = weighing;
        this.open = IntStream.rangeClosed(1, days.size())
                .filter(day -> days.get(day - 1).isOpen())
                .toArray();
    }

    /** What names the family. */
    public String key() {
        return key;
    }

    /** How many days the window has. */
    public int window() {
        return days.size();
    }

    /** Quanta indicated, delivered ones included. */
    public int indicated() {
        return indicated;
    }

    /** Quanta still to plan. */
    public int toPlan() {
        return toPlan;
    }

    /** Quanta still to plan to reach the guarantee. */
    public int toGuarantee() {
        return toGuarantee;
    }

    /** Whether the case is marked as protected. */
    public boolean isProtected() {
        return protectedCase;
    }

    /** The date of a day of the window. */
    public LocalDate dateOf(int day) {
        return birthDate.plusDays(day - 1L);
    }

    /** A day of the window. */
    public DayAsked day(int day) {
        return days.get(day - 1);
    }

    /** Numbers of the days that are not blocked, in order. */
    int[] open() {
        return open.clone();
    }

    int longestGap() {
        return longestGap;
    }

    OptionalInt daysSinceLastVisit() {
        return daysSinceLastVisit;
    }

    /** How many days without a visit may follow one another from a day on. */
    int limitOfGapFrom(int day) {
        return day < pauseFromDay ? 0 : longestGap;
    }

    /** How long the gap may become that runs since the last delivered visit. */
    int limitOfRunningGap() {
        return open.length == 0 ? 0 : limitOfGapFrom(open[0] - daysSinceLastVisit.orElse(0));
    }

    /** What an amount on an open day costs. */
    long costOf(int day, int quanta) {
        DayAsked asked = day(day);
        long off = (long) HUNDREDTHS * quanta - asked.wish();
        long cost = Math.multiplyExact(weighing.deviation(), Math.multiplyExact(off, off));
        if (asked.planned() != DayAsked.NOT_PLANNED) {
            boolean isSoon = IntStream.of(soon).anyMatch(number -> number == day);
            long move = isSoon ? weighing.moveSoon() : weighing.move();
            cost = Math.addExact(cost, Math.multiplyExact(move, Math.abs(quanta - asked.planned())));
            if ((quanta == 0) != (asked.planned() == 0)) {
                cost = Math.addExact(cost, isSoon ? weighing.flipSoon() : weighing.flip());
            }
        }
        return cost;
    }

    /** What it costs that only so many quanta are planned. */
    public long shortfall(int planned) {
        long factor = protectedCase ? weighing.protectedFactor() : 1;
        long cost = 0;
        for (int missing = 1; missing <= toPlan - planned; missing++) {
            int step = missing <= indicated / TENTH ? 0 : missing <= indicated / QUARTER ? 1 : 2;
            cost = Math.addExact(
                    cost, Math.multiplyExact(factor, weighing.missing().get(step)));
        }
        return Math.addExact(cost, Math.multiplyExact(weighing.guarantee(), Math.max(0, toGuarantee - planned)));
    }

    /** What a plan costs; it need not be allowed. */
    public long cost(int[] plan) {
        long cost = shortfall(IntStream.of(plan).sum());
        for (int day : open) {
            cost = Math.addExact(cost, costOf(day, plan[day - 1]));
        }
        return cost;
    }

    /**
     * What a plan offends against.
     *
     * @return one line for each offence; none when the plan is allowed
     */
    public List<String> offences(int[] plan) {
        List<String> offences = new ArrayList<>();
        for (int day = 1; day <= plan.length; day++) {
            checkAmount(day, plan[day - 1], offences);
        }
        int planned = IntStream.of(plan).sum();
        if (planned > toPlan) {
            offences.add("family %s has %d quanta planned: there are %d to plan".formatted(key, planned, toPlan));
        }
        checkGaps(plan, offences);
        return offences;
    }

    private void checkAmount(int day, int quanta, List<String> offences) {
        DayAsked asked = day(day);
        String rule = switch (asked.kind()) {
            case BLOCKED -> quanta == 0 ? "" : "the day is blocked";
            case REQUIRED -> fits(asked, quanta) ? "" : "a visit must take place";
            case OPTIONAL -> quanta == 0 || fits(asked, quanta) ? "" : "a visit may take place";
        };
        if (!rule.isEmpty()) {
            offences.add("family %s has %d quanta on day %d: %s%s"
                    .formatted(
                            key,
                            quanta,
                            day,
                            rule,
                            asked.isOpen() ? " of %d to %d quanta".formatted(asked.shortest(), asked.longest()) : ""));
        }
    }

    private static boolean fits(DayAsked asked, int quanta) {
        return asked.shortest() <= quanta && quanta <= asked.longest();
    }

    private void checkGaps(int[] plan, List<String> offences) {
        boolean visitBefore = daysSinceLastVisit.isPresent();
        int without = daysSinceLastVisit.orElse(0);
        int limit = limitOfRunningGap();
        for (int day : open) {
            if (plan[day - 1] > 0) {
                if (visitBefore && without > 0 && without > limit) {
                    offences.add("family %s has %d days without a visit before day %d: %d may be"
                            .formatted(key, without, day, limit));
                }
                visitBefore = true;
                without = 0;
            } else if (visitBefore) {
                limit = without == 0 ? limitOfGapFrom(day) : limit;
                without++;
            }
        }
    }
}
