package nl.kraamflex.scheduling.rest;

import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanDifference;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.usecase.ChangeWishes.Changed;
import org.jspecify.annotations.Nullable;

/**
 * What a change made of the plan.
 *
 * @param plan the plan in force now; null before the first
 * @param attention why the change is in no plan yet; null when the plan in force is made with it
 * @param difference what sets it apart from the plan before; null without one
 */
public record ChangedAnswer(
        @Nullable PlanAnswer plan,
        @Nullable AttentionAnswer attention,
        @Nullable DifferenceAnswer difference) {

    static ChangedAnswer of(Changed changed) {
        @Nullable Plan before = changed.before().plan();
        @Nullable Plan after = changed.after().plan();
        @Nullable Attention attention = changed.after().attention();
        TextSet texts = changed.after().facts().texts();
        return new ChangedAnswer(
                after == null ? null : PlanAnswer.of(after, texts),
                attention == null ? null : AttentionAnswer.of(attention, Wording.of(texts)),
                before == null || after == null ? null : DifferenceAnswer.of(PlanDifference.between(before, after)));
    }
}
