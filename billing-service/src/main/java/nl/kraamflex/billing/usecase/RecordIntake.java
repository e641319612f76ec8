package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import nl.kraamflex.billing.domain.claim.CaseIntakes;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import org.jspecify.annotations.Nullable;

/** Keeps registration and intake of a case, each of which is claimed once. */
@ApplicationScoped
public class RecordIntake {
    private final BillingCases cases;
    private final CaseIntakes intakes;
    private final Clock clock;

    RecordIntake(BillingCases cases, CaseIntakes intakes, Clock clock) {
        this.cases = cases;
        this.intakes = intakes;
        this.clock = clock;
    }

    /**
     * What is recorded of a case.
     *
     * @throws ClaimRefused when this organisation knows no such case
     */
    @Transactional
    public CaseIntake read(UUID caseId) {
        requireCase(caseId);
        return intakes.of(caseId);
    }

    /**
     * Replaces what is recorded of a case.
     *
     * @param told what is so now; its version is of no account
     * @param expected version the caller read; null when it believes there is none
     * @throws ClaimRefused when a date is in the future, the caller read another version, or there is no such case
     */
    @Transactional
    public CaseIntake record(UUID caseId, CaseIntake told, @Nullable Long expected) {
        requireCase(caseId);
        long version = ClaimVersions.next(expected, intakes.lockVersion(caseId));
        refuseFuture("/registeredOn", told.registeredOn());
        CaseIntake.@Nullable Intake intake = told.intake();
        refuseFuture("/date", intake == null ? null : intake.date());
        CaseIntake recorded =
                new CaseIntake(version, told.registeredOn(), intake, told.referredBy(), told.authorisationNumber());
        intakes.replace(caseId, recorded);
        return recorded;
    }

    private void refuseFuture(String field, @Nullable LocalDate date) {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        if (date != null && date.isAfter(today)) {
            throw new ClaimRefused(new ClaimRefusal.FaultyField(
                    field, "is %s, after today, %s; record what took place".formatted(date, today)));
        }
    }

    private void requireCase(UUID caseId) {
        if (cases.find(caseId).isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.NoSuchCase(caseId));
        }
    }
}
