package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/**
 * A family gets less than it is to be given: hours that have no place any more, or that were planned until yesterday and not given.
 * The greater of the two counts, and only from a set figure on, since a visit is seldom as long as it was planned. Families that
 * stayed below their hours are the ones research saw with higher costs afterwards.
 */
final class BehindIndication implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        return standing.hours()
                .filter(hours -> hours.behind() >= hours.alertFrom())
                .map(hours -> AlertGround.ofMinutes(
                        AlertCode.BEHIND_INDICATION, Audience.FAMILY_AND_CAREGIVER, hours.behind()));
    }
}
