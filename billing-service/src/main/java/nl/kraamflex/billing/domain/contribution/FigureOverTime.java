package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** One figure of law over dates. The law is asked once for each version that the dates fall under. Used by one thread. */
final class FigureOverTime {
    private final DatedLaw law;
    private final String key;
    private Lookup.@Nullable InForce last;

    FigureOverTime(DatedLaw law, String key) {
        this.law = law;
        this.key = key;
    }

    Lookup on(LocalDate date) {
        Lookup.@Nullable InForce known = last;
        if (known != null && known.figure().file().covers(date)) {
            return known;
        }
        Lookup found = law.on(key, date);
        if (found instanceof Lookup.InForce inForce) {
            last = inForce;
        }
        return found;
    }
}
