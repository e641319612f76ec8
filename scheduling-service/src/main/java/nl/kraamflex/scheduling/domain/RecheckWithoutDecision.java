package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** The indication had to be looked at again, and the decision in force is still the one of before. */
final class RecheckWithoutDecision implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        RecheckPrompt prompt = standing.recheck();
        return prompt == null || prompt.isSettledBy(standing.schedule().facts().indication())
                ? Optional.empty()
                : Optional.of(new AlertGround(AlertCode.RECHECK_DUE, Audience.CAREGIVER, prompt.dueOn(), null, null));
    }
}
