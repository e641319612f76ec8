package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.regionplan.JobFault;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import nl.kraamflex.scheduling.rest.region.RegionHours;
import org.jspecify.annotations.Nullable;

/** A region plan as the API shows it: where its making stands, and what it proposes once it is made. */
public record RegionPlanAnswer(
        UUID planId,
        String regionCode,
        PlanJob.State state,
        PlanJob.Cause cause,
        Instant requestedAt,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable UUID supersededBy,
        @Nullable ProgressAnswer progress,
        @Nullable ProblemAnswer problem,
        @Nullable ResultAnswer result) {

    /** How far it is. */
    public record ProgressAnswer(
            @Nullable Long value, long lowerBound, @Nullable BigDecimal gap, long steps) {
        private static @Nullable ProgressAnswer of(@Nullable JobProgress progress) {
            return progress == null
                    ? null
                    : new ProgressAnswer(progress.value(), progress.lowerBound(), progress.gap(), progress.steps());
        }
    }

    /** Why no plan could be made. */
    public record ProblemAnswer(String type, String title, String detail, List<LocalDate> dates, List<UUID> caseIds) {
        private static @Nullable ProblemAnswer of(@Nullable JobFault fault) {
            return fault == null
                    ? null
                    : new ProblemAnswer(
                            "/problems/" + type(fault.code()),
                            title(fault.code()),
                            fault.detail(),
                            fault.dates(),
                            fault.caseIds());
        }

        private static String type(JobFault.Code code) {
            return switch (code) {
                case NO_FAMILY_TO_PLAN -> "no-family-to-plan";
                case CAPACITY_MISSING -> "capacity-missing";
                case FAMILIES_WITHOUT_PLAN -> "families-without-plan";
                case BEYOND_RANGE -> "region-beyond-range";
                case GIVEN_UP -> "region-plan-given-up";
            };
        }

        private static String title(JobFault.Code code) {
            return switch (code) {
                case NO_FAMILY_TO_PLAN -> "The region has no family to plan";
                case CAPACITY_MISSING -> "Dates have no caregiver hours on record";
                case FAMILIES_WITHOUT_PLAN -> "Families have no plan even with hours in plenty";
                case BEYOND_RANGE -> "The region is too large to compute exactly";
                case GIVEN_UP -> "The plan was given up";
            };
        }
    }

    /** What is proposed; the fields are those of a region's distribution. */
    public record ResultAnswer(
            LocalDate asOf,
            long value,
            long lowerBound,
            String boundBy,
            BigDecimal gap,
            BigDecimal shapedGap,
            String stoppedBy,
            long steps,
            long elapsedMillis,
            WeightsAnswer weights,
            List<FamilyAnswer> families,
            List<DateAnswer> dates,
            List<LeftOutAnswer> leftOut) {
        private static @Nullable ResultAnswer of(@Nullable RegionProposal proposal) {
            return proposal == null
                    ? null
                    : new ResultAnswer(
                            proposal.asOf(),
                            proposal.value(),
                            proposal.lowerBound(),
                            proposal.boundBy().name(),
                            proposal.gap(),
                            proposal.shapedGap(),
                            proposal.stoppedBy().name(),
                            proposal.steps(),
                            proposal.elapsedMillis(),
                            WeightsAnswer.of(proposal.weights()),
                            proposal.families().stream().map(FamilyAnswer::of).toList(),
                            proposal.dates().stream()
                                    .map(date -> DateAnswer.of(date, proposal.weights()))
                                    .toList(),
                            proposal.leftOut().stream().map(LeftOutAnswer::of).toList());
        }
    }

    /** What the terms weighed. */
    public record WeightsAnswer(
            long deviation,
            long move,
            long moveSoon,
            long flip,
            long flipSoon,
            List<Long> missing,
            long protectedFactor,
            long guarantee,
            long uncovered) {
        private static WeightsAnswer of(ObjectiveWeights weights) {
            return new WeightsAnswer(
                    weights.deviation(),
                    weights.move(),
                    weights.moveSoon(),
                    weights.flip(),
                    weights.flipSoon(),
                    List.of(weights.missingFirstTenth(), weights.missingToQuarter(), weights.missingBeyond()),
                    weights.protectedFactor(),
                    weights.guarantee(),
                    weights.uncovered());
        }
    }

    /** What is proposed to a family. */
    public record FamilyAnswer(
            UUID key,
            long scheduleVersion,
            List<DayAnswer> days,
            BigDecimal plannedHours,
            BigDecimal missingHours,
            boolean belowGuarantee) {
        private static FamilyAnswer of(RegionProposal.Family family) {
            return new FamilyAnswer(
                    family.caseId(),
                    family.scheduleVersion(),
                    IntStream.range(0, family.quanta().size())
                            .filter(i -> family.quanta().get(i) > 0)
                            .mapToObj(i -> new DayAnswer(
                                    i + 1,
                                    family.birthDate().plusDays(i),
                                    RegionHours.of(family.quanta().get(i))))
                            .toList(),
                    RegionHours.of(family.planned()),
                    RegionHours.of(family.missing()),
                    family.belowGuarantee() > 0);
        }
    }

    /** A visit. */
    public record DayAnswer(int day, LocalDate date, BigDecimal hours) {}

    /** What becomes of a date. */
    public record DateAnswer(
            LocalDate date,
            BigDecimal capacityHours,
            BigDecimal usedHours,
            BigDecimal uncoveredHours,
            long pricePerQuantum,
            long pricePerHour,
            @Nullable BigDecimal scarcity) {
        private static DateAnswer of(DateShare share, ObjectiveWeights weights) {
            return new DateAnswer(
                    share.date(),
                    RegionHours.of(share.capacity()),
                    RegionHours.of(share.used()),
                    RegionHours.of(share.uncovered()),
                    share.pricePerQuantum(),
                    share.pricePerHour(),
                    share.scarcity(weights).orElse(null));
        }
    }

    /** A family of the region that could not be planned. */
    public record LeftOutAnswer(UUID caseId, String attention, String text) {
        private static LeftOutAnswer of(RegionProposal.LeftOut family) {
            return new LeftOutAnswer(
                    family.caseId(),
                    family.attention().code().name(),
                    family.attention().english());
        }
    }

    static RegionPlanAnswer of(PlanJob job, @Nullable RegionProposal proposal) {
        return new RegionPlanAnswer(
                job.planId(),
                job.regionCode(),
                job.state(),
                job.cause(),
                job.requestedAt(),
                job.startedAt(),
                job.endedAt(),
                job.supersededBy(),
                ProgressAnswer.of(job.progress()),
                ProblemAnswer.of(job.fault()),
                ResultAnswer.of(proposal));
    }
}
