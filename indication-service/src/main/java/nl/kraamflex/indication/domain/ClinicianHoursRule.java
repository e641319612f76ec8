package nl.kraamflex.indication.domain;

import nl.kraamflex.platform.dated.Figure;

/** Where midwife or GP sets the hours, theirs count; they answer for the indication. */
final class ClinicianHoursRule {
    private ClinicianHoursRule() {}

    static Explanation step(Decision decision, int minutes, Figure ceiling) {
        boolean midwife = decision.decidedBy().role() == DecidedBy.Role.MIDWIFE;
        return new Explanation(
                "clinician-hours",
                minutes,
                "De %s heeft %s uur vastgesteld."
                        .formatted(midwife ? "verloskundige" : "huisarts", HoursText.dutch(minutes)),
                "The %s set %s hours.".formatted(midwife ? "midwife" : "GP", HoursText.english(minutes)),
                ceiling);
    }
}
