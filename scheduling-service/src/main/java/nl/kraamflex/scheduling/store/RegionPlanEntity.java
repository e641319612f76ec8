package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.JobFault;
import nl.kraamflex.scheduling.domain.regionplan.JobProgress;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "region_plan")
@NullUnmarked
class RegionPlanEntity {
    @Id
    @Column(name = "plan_id")
    UUID planId;

    @TenantId
    String organisation;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "target_gap_per_million")
    int targetGapPerMillion;

    @Column(name = "step_budget")
    long stepBudget;

    @Column(name = "time_limit_seconds")
    Integer timeLimitSeconds;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PlanJob.State state;

    long token;

    @Column(name = "handed_back")
    int handedBack;

    @Column(name = "held_until")
    Instant heldUntil;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "best_value")
    Long bestValue;

    @Column(name = "lower_bound")
    Long lowerBound;

    Long steps;

    String fault;

    @Column(name = "superseded_by")
    UUID supersededBy;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PlanJob.Cause cause;

    static RegionPlanEntity of(PlanJob asked) {
        RegionPlanEntity entity = new RegionPlanEntity();
        entity.planId = asked.planId();
        entity.regionCode = asked.regionCode();
        entity.targetGapPerMillion = asked.wish().targetGapPerMillion();
        entity.stepBudget = asked.wish().stepBudget();
        entity.timeLimitSeconds = asked.wish().timeLimitSeconds();
        entity.requestedAt = asked.requestedAt();
        entity.cause = asked.cause();
        entity.change(asked);
        return entity;
    }

    void change(PlanJob job) {
        state = job.state();
        token = job.token();
        handedBack = job.handedBack();
        heldUntil = job.heldUntil();
        startedAt = job.startedAt();
        endedAt = job.endedAt();
        JobProgress progress = job.progress();
        bestValue = progress == null ? null : progress.value();
        lowerBound = progress == null ? null : progress.lowerBound();
        steps = progress == null ? null : progress.steps();
        fault = job.fault() == null ? null : JsonColumn.write(List.of(job.fault()));
        supersededBy = job.supersededBy();
    }

    PlanJob job() {
        return new PlanJob(
                planId,
                regionCode,
                new SearchWish(targetGapPerMillion, stepBudget, timeLimitSeconds),
                requestedAt,
                state,
                token,
                handedBack,
                heldUntil,
                startedAt,
                endedAt,
                lowerBound == null ? null : new JobProgress(bestValue, lowerBound, steps),
                fault == null ? null : JsonColumn.read(fault, JobFault.class).getFirst(),
                supersededBy,
                cause);
    }
}
