package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/**
 * What was given and is planned stays below the hours that everyone gets, or below the indication where that is less. Where only
 * the family's own choice leads there, it is the caregiver who is told.
 */
final class BelowGuarantee implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        return standing.hours()
                .filter(hours -> hours.toGuarantee() > 0)
                .map(hours -> AlertGround.ofMinutes(
                        AlertCode.BELOW_GUARANTEE,
                        hours.belowGuaranteeByChoice() ? Audience.CAREGIVER : Audience.FAMILY_AND_CAREGIVER,
                        hours.toGuarantee()));
    }
}
