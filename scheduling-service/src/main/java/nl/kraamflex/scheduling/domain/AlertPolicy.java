package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.Optional;

/** One rule that says when somebody is to look at a case. */
@FunctionalInterface
public interface AlertPolicy {
    /** Every rule; each has an {@link AlertCode} of its own. */
    List<AlertPolicy> ALL = List.of(
            new PlanNeedsAttention(),
            new BehindIndication(),
            new BelowGuarantee(),
            new HoursDeclined(),
            new RecheckWithoutDecision());

    /** Why somebody is to look at the case, or empty when this rule sees no ground. */
    Optional<AlertGround> groundIn(CareStanding standing);

    /** Every ground there is; in a case with neutral texts only those that are about no family, whatever its hours. */
    static List<AlertGround> groundsIn(CareStanding standing) {
        TextSet texts = standing.schedule().facts().texts();
        return ALL.stream()
                .flatMap(policy -> policy.groundIn(standing).stream())
                .filter(ground -> ground.isRaisedIn(texts))
                .toList();
    }
}
