package nl.kraamflex.scheduling.domain.regionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.Fairness;
import nl.kraamflex.scheduling.domain.region.FamilyLoss;
import nl.kraamflex.scheduling.domain.region.LossReason;
import nl.kraamflex.scheduling.domain.region.LossReasons;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import org.jspecify.annotations.Nullable;

/**
 * What a plan for a region proposes to each family. Nothing of it is in force: that takes an acceptance.
 *
 * @param asOf date of planning
 * @param capacityVersion version of the caregiver hours it was made with; 0 of a plan made before it was kept
 * @param value value of the plan
 * @param lowerBound no plan has a lower value
 * @param boundBy what the bound rests on
 * @param gap by which part of its value the plan may be above the best
 * @param shapedGap the same as part of what planning can still shape
 * @param stoppedBy why the search ended
 * @param steps steps taken
 * @param elapsedMillis from the cases read to the plan ready
 * @param weights what the terms weighed
 * @param families what is proposed, in the order of their ids
 * @param dates what becomes of each date
 * @param leftOut families of the region that could not be planned
 * @param fairness how loss is spread over the families; null of a plan made before it was kept
 * @param heldBack hours that were not offered to them, for births to come; none in a plan made before it was kept
 */
public record RegionProposal(
        LocalDate asOf,
        long capacityVersion,
        long value,
        long lowerBound,
        BoundBy boundBy,
        BigDecimal gap,
        BigDecimal shapedGap,
        StoppedBy stoppedBy,
        long steps,
        long elapsedMillis,
        ObjectiveWeights weights,
        List<Family> families,
        List<DateShare> dates,
        List<LeftOut> leftOut,
        @Nullable Fairness fairness,
        List<HeldBack> heldBack) {

    /**
     * What is proposed to one family.
     *
     * @param caseId the case
     * @param scheduleVersion version of its schedule that was planned on
     * @param birthDate day 1 of its window
     * @param quanta quarters per day of its window
     * @param missing quarters it is still to get and does not in this plan
     * @param belowGuarantee quarters by which it stays below the hours guaranteed to everyone
     * @param highestPrice dearest price per quarter on a date that is open for it; 0 when none has a price
     * @param reasons why it misses hours; empty only when it misses none, or of a plan made before they were kept
     */
    public record Family(
            UUID caseId,
            long scheduleVersion,
            LocalDate birthDate,
            List<Integer> quanta,
            int missing,
            int belowGuarantee,
            long highestPrice,
            List<LossReason> reasons) {
        public Family {
            quanta = List.copyOf(quanta);
            reasons = List.copyOf(Objects.requireNonNullElse(reasons, List.of()));
        }

        /** Quarters planned in all. */
        public int planned() {
            return quanta.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /**
     * A family that could not be planned.
     *
     * @param caseId the case
     * @param attention what is in the way
     * @param texts in which texts it is told; those that hurt nobody in a plan made before it was kept
     */
    public record LeftOut(UUID caseId, Attention attention, TextSet texts) {
        public LeftOut {
            texts = Objects.requireNonNullElse(texts, TextSet.NEUTRAL);
        }
    }

    /** Keeps copies of the lists. */
    public RegionProposal {
        families = List.copyOf(families);
        dates = List.copyOf(dates);
        leftOut = List.copyOf(leftOut);
        heldBack = heldBack == null ? List.of() : List.copyOf(heldBack);
    }

    /** Quarters that were kept for births to come on a date. */
    public int heldBackOn(LocalDate date) {
        return HeldBack.on(date, heldBack);
    }

    /** What a solved region proposes. */
    static RegionProposal of(RegionQuestion.Posed question, RegionPlan plan, long elapsedMillis) {
        IntFunction<OptionalInt> nights =
                f -> OptionalInt.of(question.asked().get(f).nights());
        LossReasons losses = new LossReasons(plan, nights, date -> HeldBack.on(date, question.heldBack()));
        return new RegionProposal(
                question.asOf(),
                question.capacityVersion(),
                plan.value(),
                plan.lowerBound(),
                plan.boundBy(),
                plan.gap(),
                plan.shapedGap(),
                plan.stoppedBy(),
                plan.steps(),
                elapsedMillis,
                plan.problem().weights(),
                IntStream.range(0, plan.families().size())
                        .mapToObj(f ->
                                family(question.asked().get(f), plan.families().get(f), losses.of(f)))
                        .toList(),
                plan.dates(),
                question.leftOut(),
                Fairness.of(plan, nights),
                question.heldBack());
    }

    private static Family family(RegionQuestion.Asked asked, FamilyPlan plan, FamilyLoss loss) {
        return new Family(
                asked.caseId(),
                asked.scheduleVersion(),
                asked.birthDate(),
                plan.quanta(),
                plan.missing(),
                plan.belowGuarantee(),
                loss.highestPrice(),
                loss.reasons());
    }

    /** How far the search came. */
    public JobProgress progress() {
        return new JobProgress(value, lowerBound, steps);
    }
}
