package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.platform.web.HoursNumber;

/** Hours that a family declined, as the API shows them. */
public record DeclinedHoursAnswer(
        UUID declinedHoursId,
        BigDecimal hours,
        String declinedBy,
        Instant declinedAt,
        BigDecimal advisedHours,
        Decider toldBy,
        Instant recordedAt,
        boolean inForce) {

    /** Every record of a case, oldest first. */
    public record Listed(List<DeclinedHoursAnswer> items) {
        static Listed of(MaternityCase theCase) {
            return new Listed(theCase.declined().stream()
                    .map(declined -> DeclinedHoursAnswer.of(
                            declined,
                            declined.id().equals(theCase.declined().getLast().id())))
                    .toList());
        }
    }

    static DeclinedHoursAnswer of(DeclinedHours declined, boolean inForce) {
        return new DeclinedHoursAnswer(
                declined.id(),
                HoursNumber.of(declined.minutes()),
                declined.declinedBy().name(),
                declined.declinedAt(),
                HoursNumber.of(declined.advisedMinutes()),
                Decider.of(declined.toldBy()),
                declined.recordedAt(),
                inForce);
    }
}
