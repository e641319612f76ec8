package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Signature;
import nl.kraamflex.scheduling.usecase.StateHours;
import org.jspecify.annotations.Nullable;

/** A statement of hours as the API shows it. All of it is frozen but {@code outdated}. */
public record HoursStatementAnswer(
        UUID statementId,
        UUID caseId,
        long version,
        Instant recordedAt,
        long deliveriesVersion,
        @Nullable LocalDate periodEnd,
        List<SignatureAnswer> signatures,
        Totals totals,
        boolean outdated) {

    /** Somebody's signature; the family has no code. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SignatureAnswer(
            Signature.Role role, Instant signedAt, @Nullable String agbCode) {
        private static SignatureAnswer of(Signature signature) {
            return new SignatureAnswer(signature.role(), signature.signedAt(), signature.agbCode());
        }
    }

    /**
     * What is stated.
     *
     * @param minutes how long the visits lasted by the clock
     * @param hours what counts of them
     * @param elsewhereHours how much of it others gave
     */
    public record Totals(
            BigDecimal hours,
            int minutes,
            BigDecimal elsewhereHours,
            @Nullable BigDecimal indicatedHours,
            BigDecimal declinedHours,
            @Nullable BigDecimal hoursLeft,
            List<DateAnswer> days) {
        static Totals of(HoursStatement.Totals totals) {
            return new Totals(
                    HoursNumber.of(totals.minutes()),
                    totals.exactMinutes(),
                    HoursNumber.of(totals.elsewhereMinutes()),
                    hours(totals.indicatedMinutes()),
                    HoursNumber.of(totals.declinedMinutes()),
                    hours(totals.minutesLeft()),
                    totals.dates().stream().map(DateAnswer::of).toList());
        }

        private static @Nullable BigDecimal hours(@Nullable Integer minutes) {
            return minutes == null ? null : HoursNumber.of(minutes);
        }
    }

    /** What counts on a calendar date. */
    public record DateAnswer(LocalDate date, BigDecimal hours, BigDecimal elsewhereHours) {
        private static DateAnswer of(HoursStatement.DateTotal total) {
            return new DateAnswer(
                    total.date(), HoursNumber.of(total.minutes()), HoursNumber.of(total.elsewhereMinutes()));
        }
    }

    /** Every statement of a case, and what a new one would state. */
    public record All(List<HoursStatementAnswer> statements, long deliveriesVersion, Totals now) {
        static All of(StateHours.AllStated all) {
            return new All(
                    all.statements().stream()
                            .map(statement -> HoursStatementAnswer.of(statement, all.schedule()))
                            .toList(),
                    all.schedule().deliveriesVersion(),
                    Totals.of(HoursStatement.Totals.of(all.schedule(), null)));
        }
    }

    static HoursStatementAnswer of(HoursStatement statement, Schedule schedule) {
        return new HoursStatementAnswer(
                statement.id(),
                schedule.caseId(),
                statement.version(),
                statement.recordedAt(),
                statement.deliveriesVersion(),
                statement.periodEnd(),
                statement.signatures().stream().map(SignatureAnswer::of).toList(),
                Totals.of(statement.totals()),
                statement.outdated(schedule));
    }
}
