package nl.kraamflex.indication.domain.calculation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What follows from facts and rules. */
public sealed interface Indication {
    /** The steps, in the order in which they were taken. */
    List<Line> lines();

    /** The days of care. */
    CareWindow window();

    /** What the reader must know besides. */
    List<Notice> notices();

    /**
     * Hours that the protocol or a clinician gave.
     *
     * @param minutes total for the case from day 1, delivered time included; the sum of the lines
     * @param minutesBeforeHospital the sum of the lines before nights in hospital took anything off
     * @param products how the base package divides; empty when not told whether it is a first child
     * @param deferredCare a budget beside these hours; null without one
     */
    record Hours(
            List<Line> lines,
            CareWindow window,
            List<Notice> notices,
            int minutes,
            int minutesBeforeHospital,
            List<ProductShare> products,
            @Nullable DeferredCare deferredCare)
            implements Indication {}

    /**
     * No source gives the hours: midwife or GP must.
     *
     * @param lines what could be said so far: a proposal
     * @param question what has to be answered
     * @param factors every factor that needs hours, in the order in which they apply; empty for other questions
     */
    record ClinicianDecides(
            List<Line> lines, CareWindow window, List<Notice> notices, Question question, List<String> factors)
            implements Indication {
        public ClinicianDecides {
            factors = List.copyOf(factors);
        }
    }
}
