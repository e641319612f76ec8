package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.JobFault;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.RegionProposal;
import nl.kraamflex.scheduling.rest.region.RegionAnswer;
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
        @Nullable RegionAnswer result) {

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
                case FIGURE_UNUSABLE -> "figure-unusable";
                case GIVEN_UP -> "region-plan-given-up";
            };
        }

        private static String title(JobFault.Code code) {
            return switch (code) {
                case NO_FAMILY_TO_PLAN -> "The region has no family to plan";
                case CAPACITY_MISSING -> "Dates have no caregiver hours on record";
                case FAMILIES_WITHOUT_PLAN -> "Families have no plan even with hours in plenty";
                case BEYOND_RANGE -> "The region is too large to compute exactly";
                case FIGURE_UNUSABLE -> "A figure of the installation cannot be used";
                case GIVEN_UP -> "The plan was given up";
            };
        }
    }

    private static @Nullable RegionAnswer result(@Nullable RegionProposal proposal) {
        return proposal == null
                ? null
                : RegionAnswer.of(
                        proposal,
                        proposal.leftOut().stream()
                                .map(RegionPlanAnswer::leftOut)
                                .toList());
    }

    private static RegionAnswer.LeftOut leftOut(RegionProposal.LeftOut family) {
        return new RegionAnswer.LeftOut(
                family.caseId(),
                family.attention().code().name(),
                Wording.of(family.texts()).attention(family.attention()).en());
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
                result(proposal));
    }
}
