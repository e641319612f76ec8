package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/**
 * The family takes less than it was promised. That tells the caregiver, never the family: it knows what it chose, and whoever takes
 * little care may be in need of it.
 */
final class HoursDeclined implements AlertPolicy {
    @Override
    public Optional<AlertGround> groundIn(CareStanding standing) {
        return standing.hours()
                .filter(hours -> hours.notTaken() >= hours.alertFrom())
                .map(hours -> AlertGround.ofMinutes(AlertCode.HOURS_DECLINED, Audience.CAREGIVER, hours.notTaken()));
    }
}
