package nl.kraamflex.scheduling.rest;

import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanDifference;
import nl.kraamflex.scheduling.usecase.ChangeWishes.Changed;
import org.jspecify.annotations.Nullable;

/**
 * What a change made of the plan.
 *
 * @param plan the plan in force now; null while the case waits for facts
 * @param difference what sets it apart from the plan before; null without one
 */
public record ChangedAnswer(
        @Nullable PlanAnswer plan, @Nullable DifferenceAnswer difference) {

    static ChangedAnswer of(Changed changed) {
        @Nullable Plan before = changed.before().plan();
        @Nullable Plan after = changed.after().plan();
        return new ChangedAnswer(
                after == null
                        ? null
                        : PlanAnswer.of(after, changed.after().facts().texts()),
                before == null || after == null ? null : DifferenceAnswer.of(PlanDifference.between(before, after)));
    }
}
