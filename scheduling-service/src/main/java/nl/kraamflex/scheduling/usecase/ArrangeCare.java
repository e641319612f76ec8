package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.FundedDays;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Versioning;
import org.jspecify.annotations.Nullable;

/**
 * Records how freely the hours of a case may be spread, who pays beyond basic insurance and whose hours it shares, and plans
 * accordingly.
 */
@ApplicationScoped
public class ArrangeCare {
    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;

    ArrangeCare(Schedules schedules, PlanAnew planAnew, PublishDeliveries publishDeliveries, Clock clock) {
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
    }

    /**
     * Replaces what was arranged; what was before is kept as an earlier version.
     *
     * @param mode null to follow the indication
     * @param regionCode code of the region whose hours the case shares; null in none
     * @param expected version of the arrangement the caller read, null when it believes there is none
     * @throws Refused when there is no such case, the midwife is to agree after today, the version is not the present one, nobody pays for a day of the mode, or the
     *     arrangement leaves no plan
     */
    @Transactional
    public ChangeWishes.Changed arrange(
            UUID caseId,
            @Nullable Mode mode,
            List<FundedDays> funded,
            Arrangement.@Nullable EarlierPauses earlierPauses,
            boolean startUpCare,
            @Nullable String regionCode,
            @Nullable Long expected) {
        Schedule before = schedules.existingForChange(caseId);
        long version = Versioning.next(before.arrangement().version(), expected);
        Arrangement arrangement =
                new Arrangement(version, clock.instant(), mode, funded, earlierPauses, startUpCare, regionCode);
        arrangement
                .agreedAfter(CareCalendar.dateOf(clock.instant()), "/earlierPauses/agreedOn")
                .ifPresent(fault -> {
                    throw new Refused(new Refusal.FaultyReport(List.of(fault)));
                });
        Schedule changed = before.withArrangement(arrangement);
        Schedule after = inForce(before, changed);
        schedules.addArrangement(caseId, arrangement);
        publishDeliveries.whereFundingChanged(before, after);
        return new ChangeWishes.Changed(before, after);
    }

    private Schedule inForce(Schedule before, Schedule changed) {
        Arrangement old = before.arrangement();
        Arrangement arranged = changed.arrangement();
        if (!arranged.plansLike(old)) {
            return planAnew.asArranged(before, changed);
        }
        return Objects.equals(arranged.regionCode(), old.regionCode())
                ? planAnew.notNeeded(changed)
                : planAnew.movedTo(before, changed);
    }
}
