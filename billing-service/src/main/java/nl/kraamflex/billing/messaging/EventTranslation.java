package nl.kraamflex.billing.messaging;

import java.util.List;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.SignedHours;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.events.UnreadableEvent;
import org.jspecify.annotations.Nullable;

/** Events in the words of billing. What cannot be true in them is refused here, before anything is stored. */
final class EventTranslation {
    private EventTranslation() {}

    static CaseFacts facts(CaseUpdated event) {
        CaseUpdated.@Nullable Birth birth = event.birth();
        CaseUpdated.@Nullable Indication indication = event.indication();
        return new CaseFacts(
                event.caseVersion(),
                event.dueDate(),
                birth == null ? null : birth.dateOfBirth(),
                indication == null ? null : new CaseFacts.Indication(indication.provisional(), indication.minutes()),
                indication == null ? 0 : indication.birthAssistanceMinutes(),
                event.textSet());
    }

    static Schedule schedule(SchedulePlanned event) {
        return new Schedule(
                event.planVersion(),
                event.deliveredMinutes(),
                event.days().stream()
                        .map(day ->
                                new DatedCare(day.date(), day.minutes(), CareStatus.PLANNED, funding(day.funding())))
                        .toList());
    }

    static Deliveries deliveries(DeliveriesRecorded event) {
        DeliveriesRecorded.@Nullable SignedStatement signed = event.signedStatement();
        return new Deliveries(
                event.version(),
                event.visits().stream().map(EventTranslation::delivery).toList(),
                signed == null ? null : new SignedHours(signed.minutes(), signed.signedAt()));
    }

    /**
     * Who pays, as published: null stands for basic insurance, as in events of before the field was added.
     *
     * @return null when nobody is known to pay
     */
    private static @Nullable Funding funding(@Nullable String published) {
        if (published == null) {
            return Funding.BASIC;
        }
        if (published.equals(DeliveriesRecorded.CareDate.UNKNOWN)) {
            return null;
        }
        try {
            return Funding.valueOf(published);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEvent("funding is none that this version of the program knows");
        }
    }

    private static Delivery delivery(DeliveriesRecorded.DeliveredVisit visit) {
        List<DatedCare> care = visit.careDates().stream()
                .map(date -> new DatedCare(date.date(), date.minutes(), CareStatus.DELIVERED, funding(date.funding())))
                .toList();
        if (care.stream().mapToInt(DatedCare::minutes).sum() != visit.minutes()) {
            throw new UnreadableEvent("visits.careDates does not add up to visits.minutes");
        }
        return new Delivery(visit.begin(), visit.end(), care, visit.elsewhere());
    }
}
