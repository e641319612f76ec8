package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Alternatives;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.DescribedCase;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.HoursByPayer;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningAsWished;
import nl.kraamflex.scheduling.domain.PlanningOutcome;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.WishCollision;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

/** Shows clearly different plans side by side, of a case on record or of one that a caller describes; stores nothing. */
@ApplicationScoped
public class OfferAlternatives {
    /**
     * Plans to choose from.
     *
     * @param texts the set of texts that fits the case
     * @param asWished the plan that follows the wishes a caller describes, and those that do not hold; null without wishes
     */
    public record Offer(TextSet texts, @Nullable AsWished asWished, Alternatives alternatives) {}

    /**
     * The plan that follows described wishes as nearly as the rules allow.
     *
     * @param hours its hours by year and payer
     * @param collisions the wishes that do not hold
     */
    public record AsWished(Plan plan, List<HoursByPayer> hours, List<WishCollision> collisions) {}

    private final Schedules schedules;
    private final KeepRegions keepRegions;
    private final DatedLaw law;
    private final Planner planner;
    private final Clock clock;

    OfferAlternatives(Schedules schedules, KeepRegions keepRegions, DatedLaw law, Clock clock) {
        this.schedules = schedules;
        this.keepRegions = keepRegions;
        this.law = law;
        this.planner = new Planner(law);
        this.clock = clock;
    }

    /**
     * Of a case on record, as it stands now; in a region that is planned, with the hours that the region has left.
     *
     * @throws Refused when there is no such case, or it cannot be planned
     */
    @Transactional
    public Offer of(UUID caseId) {
        Schedule schedule = schedules.existing(caseId);
        Instant now = clock.instant();
        KeepRegions.Taken taken = keepRegions.look(schedule);
        PlanningAsWished planning = (wishing, wishes, moment) -> taken.plan(
                        planner,
                        wishing.withWishes(wishes),
                        PlanCause.WISHES,
                        wishes.changedSince(wishing.wishes()),
                        moment)
                .outcome();
        return offer(schedule, planning, planning.planAsWished(schedule, schedule.wishes(), now), now, false);
    }

    /**
     * Of a case that a caller describes.
     *
     * @param asOf moment of planning; null for now
     * @throws Refused when its days are beyond the law of their dates, or it cannot be planned
     */
    public Offer of(Schedule described, @Nullable Instant asOf) {
        Instant now = asOf == null ? clock.instant() : asOf;
        described
                .arrangement()
                .agreedAfter(CareCalendar.dateOf(now), "/arrangement/earlierPauses/agreedOn")
                .ifPresent(fault -> {
                    throw new Refused(new Refusal.FaultyReport(List.of(fault)));
                });
        Birth birth = described.facts().birth();
        Indication indication = described.facts().indication();
        if (birth != null && indication != null) {
            List<Fault> faults = DescribedCase.faults(law, birth.date(), indication);
            if (!faults.isEmpty()) {
                throw new Refused(new Refusal.FaultyReport(faults));
            }
        }
        Wishes wishes = described.wishes();
        boolean wished = wishes.pattern() != Pattern.USUAL || !wishes.days().isEmpty();
        return offer(
                described, planner, planner.planAsWished(described.withWishes(Wishes.NONE), wishes, now), now, wished);
    }

    private Offer offer(
            Schedule schedule, PlanningAsWished planning, PlanningOutcome outcome, Instant now, boolean wished) {
        return switch (outcome) {
            case PlanningOutcome.NotPlannable(Attention attention) -> throw new Refused(new Refusal.NoPlan(attention));
            case PlanningOutcome.Planned(Plan plan, List<WishCollision> collisions) ->
                new Offer(
                        schedule.facts().texts(),
                        wished ? new AsWished(plan, HoursByPayer.of(schedule, plan), collisions) : null,
                        Alternatives.of(
                                planning,
                                schedule,
                                now,
                                PlanningSettings.leastDifference(
                                        law, plan.days().getFirst().date())));
        };
    }
}
