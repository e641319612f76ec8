package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;

/** Reads the schedule of a case and its deliveries. */
@ApplicationScoped
public class ReadSchedule {
    private final Schedules schedules;

    ReadSchedule(Schedules schedules) {
        this.schedules = schedules;
    }

    /** The case as it stands, empty while this organisation has none of that id here. */
    @Transactional
    public Optional<Schedule> find(UUID caseId) {
        return schedules.find(caseId);
    }

    /**
     * Cases as they stand, those of them that this organisation has here.
     *
     * @param caseIds at most {@link Schedules#AT_A_TIME}
     */
    @Transactional
    public List<Schedule> all(List<UUID> caseIds) {
        return schedules.all(caseIds);
    }

    /**
     * The case as it stands.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public Schedule existing(UUID caseId) {
        return schedules.existing(caseId);
    }

    /**
     * The latest version of what was delivered on a date.
     *
     * @throws Refused when there is no such case, or nothing was recorded under the date
     */
    @Transactional
    public Delivery delivery(UUID caseId, LocalDate date) {
        return schedules
                .existing(caseId)
                .deliveryOf(date)
                .orElseThrow(() -> new Refused(new Refusal.NoDelivery(caseId, date)));
    }
}
