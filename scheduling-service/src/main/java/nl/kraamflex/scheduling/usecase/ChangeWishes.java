package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.DayWish;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Versioning;
import nl.kraamflex.scheduling.domain.Wishes;
import org.jspecify.annotations.Nullable;

/** Records what a family wishes, and spreads its hours after it. */
@ApplicationScoped
public class ChangeWishes {
    /**
     * A case before and after a change of its spread.
     *
     * @param before the case as it was
     * @param after the case as it is now
     */
    public record Changed(Schedule before, Schedule after) {}

    private final Schedules schedules;
    private final PlanAnew planAnew;
    private final PublishDeliveries publishDeliveries;
    private final Clock clock;

    ChangeWishes(Schedules schedules, PlanAnew planAnew, PublishDeliveries publishDeliveries, Clock clock) {
        this.schedules = schedules;
        this.planAnew = planAnew;
        this.publishDeliveries = publishDeliveries;
        this.clock = clock;
    }

    /**
     * Replaces the wishes of a case; those before are kept as an earlier version.
     *
     * @param nearest whether wishes that cannot all hold may be kept as nearly as possible; otherwise nothing changes
     * @param expected version of the wishes the caller read, null when it believes there are none
     * @throws Refused when there is no such case, the version is not the present one, or the wishes leave no plan or collide
     */
    @Transactional
    public Changed change(UUID caseId, Pattern pattern, List<DayWish> days, boolean nearest, @Nullable Long expected) {
        Schedule before = schedules.existingForChange(caseId);
        long version = Versioning.next(before.wishes().version(), expected);
        Wishes wishes = new Wishes(version, clock.instant(), pattern, days);
        Schedule after = planAnew.asWished(before, wishes, nearest);
        schedules.addWishes(caseId, wishes);
        publishDeliveries.whereFundingChanged(before, after);
        return new Changed(before, after);
    }
}
