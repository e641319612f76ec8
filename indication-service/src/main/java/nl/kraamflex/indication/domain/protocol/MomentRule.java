package nl.kraamflex.indication.domain.protocol;

import java.util.Set;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What a protocol says about a moment of decision.
 *
 * @param moment the moment
 * @param roles who may decide then
 * @param figure where it stands, and how far the hours of such a decision can be relied on
 * @param latestDay last day of care on which it can be decided; null when the protocol sets none
 */
public record MomentRule(
        Moment moment,
        Set<DeciderRole> roles,
        Figure figure,
        @Nullable Figure latestDay) {
    public MomentRule {
        roles = Set.copyOf(roles);
    }

    /** Whether the hours of such a decision are an estimate only. */
    public boolean provisional() {
        return figure.choice(Force.class) == Force.PROVISIONAL;
    }
}
