package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.Birth;
import nl.kraamflex.scheduling.domain.ChosenSettings;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.DeliveryConflict;
import nl.kraamflex.scheduling.domain.DeliveryReport;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.LegalWindow;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Rounding;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Settings;
import nl.kraamflex.scheduling.domain.Versioning;
import org.jspecify.annotations.Nullable;

/** Puts on record what was delivered on a date, or corrects it. */
@ApplicationScoped
public class RecordDelivery {
    private final Schedules schedules;
    private final PublishDeliveries publishDeliveries;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final PlanAnew planAnew;
    private final Clock clock;

    RecordDelivery(
            Schedules schedules,
            PublishDeliveries publishDeliveries,
            ChosenSettings settings,
            DatedLaw law,
            PlanAnew planAnew,
            Clock clock) {
        this.schedules = schedules;
        this.publishDeliveries = publishDeliveries;
        this.settings = settings;
        this.law = law;
        this.planAnew = planAnew;
        this.clock = clock;
    }

    /**
     * Records the visits that began on a date; earlier versions are kept, and all deliveries of the case are published.
     *
     * @param expected version of the delivery the caller read, null when it believes there is none
     * @return the delivery with its new version
     * @throws Refused when the report cannot be right, there is no such case or no birth, the version is not the present one,
     *     a correction gives no reason, or the report contradicts what is on record
     * @throws FigureNotPublished when no law on file says how long care may last, or how it counts
     */
    @Transactional
    public Delivery record(UUID caseId, DeliveryReport report, @Nullable Long expected) {
        Rounding rounding =
                Settings.on(law, report.date(), settings.on(report.date())).rounding();
        DeliveryReport.Reading.Sound reading = switch (report.read(rounding)) {
            case DeliveryReport.Reading.Sound sound -> sound;
            case DeliveryReport.Reading.Faulty(List<Fault> faults) ->
                throw new Refused(new Refusal.FaultyReport(faults));
        };
        Schedule schedule = schedules.existingForChange(caseId);
        @Nullable Birth birth = schedule.facts().birth();
        if (birth == null) {
            throw new Refused(new Refusal.NoBirthYet(caseId));
        }
        Instant now = clock.instant();
        Optional<Delivery> before = schedule.deliveryOf(report.date());
        long version = Versioning.next(before.map(Delivery::version).orElse(0L), expected);
        report.requireReason(version - 1);
        List<DeliveryConflict> conflicts = conflicts(schedule, birth, report, reading, before.isPresent(), now);
        if (!conflicts.isEmpty()) {
            throw new Refused(new Refusal.Conflicting(conflicts));
        }
        Delivery delivery = new Delivery(
                report.date(),
                version,
                reading.visits(),
                reading.notGiven(),
                report.correctionReason(),
                now,
                schedule.standingWith(report.date(), reading.visits()));
        Schedule changed = schedule.withDelivery(delivery);
        schedules.addDelivery(caseId, delivery);
        Schedule stored = changed.plan() == null
                ? planAnew.withoutPlan(changed)
                : planAnew.orKeepTheLast(changed, PlanCause.DELIVERY);
        // Only a plan made in the knowledge of this delivery tells who pays for it.
        publishDeliveries.of(stored, now);
        return delivery;
    }

    private List<DeliveryConflict> conflicts(
            Schedule schedule,
            Birth birth,
            DeliveryReport report,
            DeliveryReport.Reading.Sound reading,
            boolean correction,
            Instant now) {
        if (report.visits().isEmpty() && correction) {
            // Taking back what was recorded must be possible also where a corrected birth has made it impossible since.
            return List.of();
        }
        Function<LocalDate, LegalWindow> windows = careDate -> LegalWindow.of(law, birth.date(), careDate);
        DeliveryConflict.OnRecord onRecord = DeliveryConflict.OnRecord.of(schedule, birth, report.date(), windows, now);
        return report.visits().isEmpty()
                ? DeliveryConflict.ofNothingOn(report.date(), onRecord)
                : DeliveryConflict.of(report.date(), reading, onRecord);
    }
}
