package nl.kraamflex.indication.domain;

import java.util.List;

/** What follows from the decision in force and the facts known now. */
public sealed interface Indication {
    /** The decision it rests on. */
    Decision decision();

    /** The steps, in the order in which they were taken. */
    List<Explanation> steps();

    /**
     * Hours that the protocol or a clinician gave.
     *
     * @param minutes total for the case from day 1, delivered time included; the sum of the steps
     * @param lastDay last day on which care is planned, day of birth = 1
     */
    record Hours(Decision decision, List<Explanation> steps, int minutes, int lastDay) implements Indication {
        public Hours {
            steps = List.copyOf(steps);
        }
    }

    /**
     * No source gives the hours: midwife or GP must.
     *
     * @param question what has to be answered
     * @param steps what could be said so far
     */
    record ClinicianDecides(Decision decision, List<Explanation> steps, Question question) implements Indication {
        public ClinicianDecides {
            steps = List.copyOf(steps);
        }
    }

    /** What only a clinician can answer. */
    enum Question {
        /** No base package is published for this feeding. */
        BASE_HOURS,
        /** The hospital nights leave less than the floor, and no source says what then holds. */
        HOURS_AFTER_HOSPITAL,
        /** No deduction per hospital night is published for this feeding. */
        HOSPITAL_NIGHTS
    }
}
