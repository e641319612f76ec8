package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntFunction;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * How a region plan spreads loss over families, in all and by what must not decide alone.
 *
 * @param all over all families
 * @param byNights over families with as many nights in hospital, ascending, those left out of whom nobody knows how many
 * @param byProtection over families that are not protected, then over those that are; groups without families are left out
 */
public record Fairness(LossDistribution all, List<OfNights> byNights, List<OfProtection> byProtection) {

    /**
     * The families with so many nights.
     *
     * @param nights nights in hospital, 0 or more
     * @param loss what they lose
     */
    public record OfNights(int nights, LossDistribution loss) {}

    /**
     * The protected families, or the others.
     *
     * @param protectedCase which of both
     * @param loss what they lose
     */
    public record OfProtection(boolean protectedCase, LossDistribution loss) {}

    /** Takes copies of the lists. */
    public Fairness {
        byNights = List.copyOf(byNights);
        byProtection = List.copyOf(byProtection);
    }

    /**
     * Reads the distribution of loss from a plan.
     *
     * @param plan the plan of a region
     * @param nights nights in hospital of the family at a position of the problem; empty where nobody knows them
     * @return its fairness
     */
    public static Fairness of(RegionPlan plan, IntFunction<OptionalInt> nights) {
        List<LossDistribution.Loss> all = new ArrayList<>();
        NavigableMap<Integer, List<LossDistribution.Loss>> byNights = new TreeMap<>();
        NavigableMap<Boolean, List<LossDistribution.Loss>> byProtection = new TreeMap<>();
        for (int f = 0; f < plan.families().size(); f++) {
            FamilyProblem problem = plan.problem().families().get(f).problem();
            FamilyPlan planned = plan.families().get(f);
            var loss = new LossDistribution.Loss(problem.indicated(), planned.missing(), planned.belowGuarantee());
            all.add(loss);
            nights.apply(f)
                    .ifPresent(own -> byNights.computeIfAbsent(own, many -> new ArrayList<>())
                            .add(loss));
            byProtection
                    .computeIfAbsent(problem.protectedCase(), mark -> new ArrayList<>())
                    .add(loss);
        }
        return new Fairness(
                LossDistribution.of(all),
                byNights.entrySet().stream()
                        .map(group -> new OfNights(group.getKey(), LossDistribution.of(group.getValue())))
                        .toList(),
                byProtection.entrySet().stream()
                        .map(group -> new OfProtection(group.getKey(), LossDistribution.of(group.getValue())))
                        .toList());
    }
}
