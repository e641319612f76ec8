package nl.kraamflex.indication.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for a decision.
 *
 * @param role in which role
 * @param agbCode AGB code of the clinician, eight digits; absent for an intake worker
 */
public record DecidedBy(Role role, @Nullable String agbCode) {
    /** Roles that can decide under the LIP. */
    public enum Role {
        MIDWIFE,
        GENERAL_PRACTITIONER,
        INTAKE_WORKER;

        /** Midwife and GP are responsible for the hours; an intake worker only prepares them. */
        public boolean clinician() {
            return this != INTAKE_WORKER;
        }
    }
}
