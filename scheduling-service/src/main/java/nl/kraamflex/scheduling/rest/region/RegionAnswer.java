package nl.kraamflex.scheduling.rest.region;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.Fairness;
import nl.kraamflex.scheduling.domain.region.FamilyLoss;
import nl.kraamflex.scheduling.domain.region.LossReason;
import nl.kraamflex.scheduling.domain.region.LossReasons;
import nl.kraamflex.scheduling.domain.region.NightsToldByWindow;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.StoppedBy;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import org.jspecify.annotations.Nullable;

/**
 * What the API tells of a region's plan, whoever asked for it and however. Families are asked for one at a time, when they are
 * written, so that a large region is never held a second time in another form.
 *
 * @param asOf date of planning; null where the caller gave it
 * @param number how many families there are
 * @param families the family at a position, from 0
 * @param heldBack hours that a date did not offer, for births to come; null where the caller gave what there is to offer
 * @param fairness null of a plan made before it was kept
 * @param leftOut families that could not be planned; null where such a family refuses the plan
 */
@JsonSerialize(using = RegionAnswer.PieceByPiece.class)
public record RegionAnswer(
        @Nullable LocalDate asOf,
        long value,
        long lowerBound,
        BoundBy boundBy,
        BigDecimal gap,
        BigDecimal shapedGap,
        StoppedBy stoppedBy,
        long steps,
        long elapsedMillis,
        ObjectiveWeights weights,
        int number,
        IntFunction<Family> families,
        List<DateShare> dates,
        @Nullable ToIntFunction<LocalDate> heldBack,
        @Nullable Fairness fairness,
        @Nullable List<LeftOut> leftOut) {

    /**
     * A family with what it gets.
     *
     * @param key its key, or the id of its case
     * @param stored of a case: version and first date; null of a family that only the request knows
     * @param quanta quarters per day of its window
     */
    public record Family(
            String key,
            @Nullable Stored stored,
            List<Integer> quanta,
            int planned,
            int missing,
            boolean belowGuarantee,
            long highestPrice,
            List<LossReason> reasons) {}

    /** Which version of a case was planned on, and what date its day 1 is. */
    public record Stored(long scheduleVersion, LocalDate birthDate) {}

    /** A case that could not be planned, what is in the way, and the same in words. */
    public record LeftOut(UUID caseId, String attention, String text) {}

    /** Keeps copies of the lists. */
    public RegionAnswer {
        dates = List.copyOf(dates);
        leftOut = leftOut == null ? null : List.copyOf(leftOut);
    }

    /**
     * Of a region that a caller described.
     *
     * @param asOf the caller's date of planning; null when it gave none
     */
    static RegionAnswer of(RegionPlan plan, @Nullable LocalDate asOf, long elapsedMillis) {
        IntFunction<OptionalInt> nights = new NightsToldByWindow(plan.problem(), asOf);
        LossReasons losses = new LossReasons(plan, nights, date -> 0);
        return new RegionAnswer(
                null,
                plan.value(),
                plan.lowerBound(),
                plan.boundBy(),
                plan.gap(),
                plan.shapedGap(),
                plan.stoppedBy(),
                plan.steps(),
                elapsedMillis,
                plan.problem().weights(),
                plan.families().size(),
                f -> family(plan.problem().families().get(f), plan.families().get(f), losses.of(f)),
                plan.dates(),
                null,
                Fairness.of(plan, nights),
                null);
    }

    private static Family family(RegionFamily family, FamilyPlan plan, FamilyLoss loss) {
        return new Family(
                family.key(),
                null,
                plan.quanta(),
                family.problem().toPlan() - plan.missing(),
                plan.missing(),
                plan.belowGuarantee() > 0,
                loss.highestPrice(),
                loss.reasons());
    }

    /**
     * Of a region's cases.
     *
     * @param leftOut its families that could not be planned, in words
     */
    public static RegionAnswer of(RegionProposal proposal, List<LeftOut> leftOut) {
        return new RegionAnswer(
                proposal.asOf(),
                proposal.value(),
                proposal.lowerBound(),
                proposal.boundBy(),
                proposal.gap(),
                proposal.shapedGap(),
                proposal.stoppedBy(),
                proposal.steps(),
                proposal.elapsedMillis(),
                proposal.weights(),
                proposal.families().size(),
                f -> family(proposal.families().get(f)),
                proposal.dates(),
                proposal::heldBackOn,
                proposal.fairness(),
                leftOut);
    }

    private static Family family(RegionProposal.Family family) {
        return new Family(
                family.caseId().toString(),
                new Stored(family.scheduleVersion(), family.birthDate()),
                family.quanta(),
                family.planned(),
                family.missing(),
                family.belowGuarantee() > 0,
                family.highestPrice(),
                family.reasons());
    }

    /** Writes it as a part of a larger answer. */
    public static final class PieceByPiece extends JsonSerializer<RegionAnswer> {
        @Override
        public void serialize(RegionAnswer answer, JsonGenerator json, SerializerProvider serializers)
                throws IOException {
            RegionAnswerWriter.write(answer, json);
        }
    }
}
