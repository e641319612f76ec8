package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/**
 * Signing up and intake of a case, each claimed once, and what a claim says of its referral.
 *
 * @param version 0 when nothing was recorded, one more with each change
 * @param registeredOn date of registration (inschrijving); null when it is not recorded
 * @param intake the conversation before care began; null when it is not recorded
 * @param referredBy AGB code of who referred the family, eight digits; null when not known
 * @param authorisationNumber number of the insurer's authorisation, at most 15 letters; null without one
 */
public record CaseIntake(
        long version,
        @Nullable LocalDate registeredOn,
        @Nullable Intake intake,
        @Nullable String referredBy,
        @Nullable String authorisationNumber) {
    /** A case of which nothing was recorded. */
    public static final CaseIntake NONE = new CaseIntake(0, null, null, null, null);

    /** How an intake was held; a case has one, at home or by phone. */
    public enum Form {
        HOME(Performance.INTAKE_HOME),
        PHONE(Performance.INTAKE_PHONE);

        private final Performance performance;

        Form(Performance performance) {
            this.performance = performance;
        }

        /** What it is claimed as. */
        public Performance performance() {
            return performance;
        }
    }

    /**
     * The conversation that gave the first hours.
     *
     * @param date when it was
     * @param form at home or by phone
     */
    public record Intake(LocalDate date, Form form) {}
}
