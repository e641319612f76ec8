package nl.kraamflex.indication.domain.protocol;

import java.util.Set;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A package of hours to start from.
 *
 * @param code its name in the API, such as {@code MINIMUM}
 * @param label what a sentence calls it
 * @param hours its minutes; absent where none are published, and the clinician decides
 * @param baseFor the ways of feeding for which it is taken when no package is named; none when it must be named
 * @param ownNight whether a night in hospital has its own price for this package instead of the feeding's
 * @param night minutes a night in hospital takes off this package, where it has its own price and that is published
 */
public record CarePackage(
        String code,
        Wording label,
        @Nullable Figure hours,
        Set<Feeding> baseFor,
        boolean ownNight,
        @Nullable Figure night) {
    public CarePackage {
        baseFor = Set.copyOf(baseFor);
    }
}
