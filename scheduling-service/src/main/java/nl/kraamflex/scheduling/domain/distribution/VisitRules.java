package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;

/** Which plans a family's problem allows: visit lengths, required and blocked days, quanta to plan, and gaps. */
public final class VisitRules {

    private VisitRules() {}

    /**
     * Names every rule that a plan breaks.
     *
     * @param problem the family's problem
     * @param quanta planned quanta per day, the first entry for day 1
     * @return one sentence per breach, in the order of the days; empty when the plan is feasible
     */
    public static List<String> breaches(FamilyProblem problem, List<Integer> quanta) {
        if (quanta.size() != problem.days().size()) {
            return List.of("The plan has " + quanta.size() + " days and the window "
                    + problem.days().size() + ": give one amount per day.");
        }
        var breaches = new ArrayList<String>();
        boolean visited = problem.daysSinceLastVisit().isPresent();
        int gap = problem.daysSinceLastVisit().orElse(0);
        int limit = problem.limitOfRunningGap().orElse(0);
        long planned = 0;
        for (int day = 1; day <= quanta.size(); day++) {
            CareDay careDay = problem.days().get(day - 1);
            int amount = quanta.get(day - 1);
            planned += amount;
            if (!lengthAllowed(careDay, amount)) {
                breaches.add("Day " + day + " has " + amount + " quanta: " + wording(careDay) + ".");
            }
            if (!careDay.isOpen()) {
                continue;
            }
            if (amount == 0) {
                if (gap == 0) {
                    limit = problem.gapRule().limitFrom(day);
                }
                gap++;
                continue;
            }
            if (visited && gap > limit) {
                breaches.add("The visit on day " + day + " follows " + gap + " days without a visit: at most " + limit
                        + " are allowed there.");
            }
            visited = true;
            gap = 0;
        }
        if (planned > problem.toPlan()) {
            breaches.add("The plan holds " + planned + " quanta: at most " + problem.toPlan() + " are still to plan.");
        }
        return List.copyOf(breaches);
    }

    private static boolean lengthAllowed(CareDay day, int amount) {
        return switch (day.kind()) {
            case BLOCKED -> amount == 0;
            case OPTIONAL -> amount == 0 || (day.shortest() <= amount && amount <= day.longest());
            case REQUIRED -> day.shortest() <= amount && amount <= day.longest();
        };
    }

    private static String wording(CareDay day) {
        String lengths = day.shortest() + " to " + day.longest();
        return switch (day.kind()) {
            case BLOCKED -> "no visit is possible";
            case OPTIONAL -> "plan no visit or " + lengths;
            case REQUIRED -> "plan " + lengths;
        };
    }
}
