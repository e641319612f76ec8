package nl.kraamflex.scheduling.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongFunction;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.Outbox;
import nl.kraamflex.platform.events.ScheduleAlert;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.FundingOfCare;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.ScheduleEvents;
import nl.kraamflex.scheduling.domain.Visit;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class OutboxScheduleEvents implements ScheduleEvents {
    private final Outbox outbox;
    private final CurrentOrganisation organisation;

    OutboxScheduleEvents(Outbox outbox, CurrentOrganisation organisation) {
        this.outbox = outbox;
        this.organisation = organisation;
    }

    @Override
    public void planned(List<Schedule> schedules) {
        Map<UUID, LongFunction<SchedulePlanned>> plans = new LinkedHashMap<>();
        for (Schedule schedule : schedules) {
            Plan plan = Objects.requireNonNull(schedule.plan(), "a case that was planned has a plan");
            plans.put(schedule.caseId(), version -> schedulePlanned(schedule, plan, organisation.agbCode(), version));
        }
        outbox.publishAll(EventType.SCHEDULE_PLANNED, plans);
    }

    @Override
    public void deliveriesRecorded(Schedule schedule, @Nullable HoursStatement signed, Instant occurredAt) {
        outbox.publish(
                EventType.DELIVERIES_RECORDED,
                schedule.caseId(),
                version -> deliveries(schedule, signed, occurredAt, organisation.agbCode(), version));
    }

    @Override
    public void alerted(Schedule schedule, Alert raised) {
        outbox.publish(
                EventType.SCHEDULE_ALERT,
                schedule.caseId(),
                version -> scheduleAlert(schedule, raised, organisation.agbCode(), version));
    }

    static ScheduleAlert scheduleAlert(Schedule schedule, Alert raised, String organisation, long version) {
        AlertGround ground = raised.ground();
        return new ScheduleAlert(
                schedule.caseId(),
                organisation,
                version,
                raised.raisedAt(),
                ground.code().name(),
                ground.audience().name(),
                ground.dueOn(),
                ground.minutes(),
                ground.attention() == null ? null : ground.attention().name(),
                schedule.facts().texts().name());
    }

    static SchedulePlanned schedulePlanned(Schedule schedule, Plan plan, String organisation, long version) {
        return new SchedulePlanned(
                schedule.caseId(),
                organisation,
                version,
                plan.plannedAt(),
                plan.version(),
                plan.caseVersion(),
                plan.indicatedMinutes(),
                plan.deliveredMinutes(),
                plan.days().stream()
                        .filter(day -> day.minutes() > 0)
                        .map(day -> new SchedulePlanned.PlannedDay(
                                day.date(), day.day(), day.minutes(), publishedFunding(day.funding())))
                        .toList());
    }

    /** Basic insurance on ordinary days goes without saying. */
    private static @Nullable String publishedFunding(@Nullable Funding funding) {
        return funding == null || funding == Funding.BASIC ? null : funding.name();
    }

    static DeliveriesRecorded deliveries(
            Schedule schedule, @Nullable HoursStatement signed, Instant occurredAt, String organisation, long version) {
        return new DeliveriesRecorded(
                schedule.caseId(),
                organisation,
                version,
                occurredAt,
                schedule.visits().stream().map(visit -> visit(schedule, visit)).toList(),
                schedule.visitsNotGiven().stream()
                        .map(visit -> new DeliveriesRecorded.VisitNotGiven(
                                visit.begin(), visit.outcome().name()))
                        .toList(),
                signed == null
                        ? null
                        : new DeliveriesRecorded.SignedStatement(signed.totals().minutes(), signed.signedAt()));
    }

    private static DeliveriesRecorded.DeliveredVisit visit(Schedule schedule, Visit visit) {
        return new DeliveriesRecorded.DeliveredVisit(
                visit.begin(),
                visit.end(),
                visit.minutes(),
                visit.careDates().stream()
                        .map(part -> new DeliveriesRecorded.CareDate(
                                part.date(),
                                part.minutes(),
                                visit.elsewhere() ? null : publishedFundingOfCare(schedule, part.date())))
                        .toList(),
                visit.elsewhere());
    }

    private static @Nullable String publishedFundingOfCare(Schedule schedule, LocalDate date) {
        Optional<Funding> funding = FundingOfCare.on(schedule, date);
        return funding.isPresent() ? publishedFunding(funding.get()) : DeliveriesRecorded.CareDate.UNKNOWN;
    }
}
