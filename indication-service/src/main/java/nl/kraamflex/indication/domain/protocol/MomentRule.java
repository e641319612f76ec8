package nl.kraamflex.indication.domain.protocol;

import java.util.Set;
import nl.kraamflex.platform.dated.Figure;

/**
 * What a protocol says about a moment of decision.
 *
 * @param moment the moment
 * @param roles who may decide then
 * @param figure where it stands
 */
public record MomentRule(Moment moment, Set<DeciderRole> roles, Figure figure) {
    public MomentRule {
        roles = Set.copyOf(roles);
    }
}
