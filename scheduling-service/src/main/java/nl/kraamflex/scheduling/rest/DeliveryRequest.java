package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.CorrectionReason;
import nl.kraamflex.scheduling.domain.DeliveryReport;
import nl.kraamflex.scheduling.domain.ReportedVisit;
import nl.kraamflex.scheduling.domain.VisitOutcome;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordDelivery}. */
public record DeliveryRequest(
        List<GivenVisit> visits, @Nullable CorrectionReason correctionReason) {
    public DeliveryRequest {
        visits = List.copyOf(visits);
    }

    /** A visit as the caller reports it. */
    public record GivenVisit(
            OffsetDateTime begin,
            @Nullable OffsetDateTime end,
            @Nullable BigDecimal hours,
            @Nullable VisitOutcome outcome,
            @Nullable String caregiverReference,
            boolean deliveredElsewhere) {

        private ReportedVisit reported() {
            return new ReportedVisit(
                    begin.toInstant(),
                    end == null ? null : end.toInstant(),
                    hours == null ? null : HoursNumber.minutes(hours),
                    outcome == null ? VisitOutcome.GIVEN : outcome,
                    caregiverReference,
                    deliveredElsewhere);
        }
    }

    DeliveryReport report(LocalDate date) {
        return new DeliveryReport(
                date, visits.stream().map(GivenVisit::reported).toList(), correctionReason);
    }
}
