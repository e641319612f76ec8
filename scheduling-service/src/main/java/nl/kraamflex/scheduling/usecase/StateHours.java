package nl.kraamflex.scheduling.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.ChosenSettings;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.HoursStatements;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.Settings;
import nl.kraamflex.scheduling.domain.SignedHours;

/** Puts on record that the hours of a case were signed, and reads what was. */
@ApplicationScoped
public class StateHours {
    /** A statement beside the case as it stands now. */
    public record Stated(HoursStatement statement, Schedule schedule) {}

    /** Every statement of a case, ascending by version, beside the case as it stands now. */
    public record AllStated(List<HoursStatement> statements, Schedule schedule) {}

    private final Schedules schedules;
    private final HoursStatements statements;
    private final PublishDeliveries publishDeliveries;
    private final ChosenSettings settings;
    private final DatedLaw law;
    private final Clock clock;

    StateHours(
            Schedules schedules,
            HoursStatements statements,
            PublishDeliveries publishDeliveries,
            ChosenSettings settings,
            DatedLaw law,
            Clock clock) {
        this.schedules = schedules;
        this.statements = statements;
        this.publishDeliveries = publishDeliveries;
        this.settings = settings;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Computes what was signed for and freezes it; once all that was given is signed for, that is published.
     *
     * @throws Refused when there is no such case, or its hours cannot be signed so
     */
    @Transactional
    public Stated state(UUID caseId, SignedHours signed) {
        // The lock keeps deliveries from changing under the statement, and counts its version.
        Schedule schedule = schedules.existingForChange(caseId);
        Instant now = clock.instant();
        LocalDate today = CareCalendar.dateOf(now);
        HoursStatement statement = signed.state(
                UuidCreator.getTimeOrderedEpoch(),
                schedule,
                Settings.on(law, today, settings.on(today)).midwifeSignature().value(),
                statements.of(caseId).size() + 1L,
                now);
        statements.add(caseId, statement);
        if (statement.statesAll(schedule)) {
            publishDeliveries.of(schedule, now);
        }
        return new Stated(statement, schedule);
    }

    /**
     * Every statement of a case.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public AllStated all(UUID caseId) {
        Schedule schedule = schedules.existing(caseId);
        return new AllStated(statements.of(caseId), schedule);
    }

    /**
     * One statement of a case.
     *
     * @throws Refused when there is no such case or no such statement
     */
    @Transactional
    public Stated one(UUID caseId, UUID statementId) {
        AllStated all = all(caseId);
        return all.statements().stream()
                .filter(statement -> statement.id().equals(statementId))
                .findFirst()
                .map(statement -> new Stated(statement, all.schedule()))
                .orElseThrow(() -> new Refused(new Refusal.NoSuchStatement(caseId, statementId)));
    }
}
