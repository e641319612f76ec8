package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/** What a case asks of the caregiver hours it shares with the other families of its region. */
public sealed interface FamilyInRegion {
    /**
     * It has hours to plan.
     *
     * @param birthDate day 1 of its window
     * @param problem its own problem: open days, wishes, plan in force; wished lengths are wished and not fixed, since hours that
     *     others share bend them before hours are lost
     */
    record Planning(LocalDate birthDate, FamilyProblem problem) implements FamilyInRegion {}

    /**
     * No plan can be made of it as it stands.
     *
     * @param attention what is in the way; {@link Attention.Code#NO_DAY_LEFT} when its care is over
     */
    record NotPlanning(Attention attention) implements FamilyInRegion {}
}
