package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.DeciderRole;

/** Where midwife or GP sets the hours, theirs count; they answer for the indication. */
final class ClinicianHoursRule {
    static final String RULE = "clinician-hours";

    private ClinicianHoursRule() {}

    static void apply(Calculation calculation, int minutes) {
        boolean midwife = calculation.facts.decidedBy() == DeciderRole.MIDWIFE;
        calculation.add(
                RULE,
                minutes,
                new Sentence(midwife ? "clinician-hours.midwife" : "clinician-hours.gp", null, minutes, 0),
                calculation.rules.protocol().clinicianSetsHours());
    }
}
