package nl.kraamflex.indication.domain;

import java.util.Optional;
import nl.kraamflex.platform.dated.Figure;

/** Never less than the minimum package, never more than the most the protocol gives (LIP 2008: 24 and 80 hours). */
final class FloorAndCeilingRule {
    private FloorAndCeilingRule() {}

    static Optional<Explanation> step(int minutes, Figure floor, Figure ceiling) {
        if (minutes < floor.amountAsInt()) {
            int least = floor.amountAsInt();
            return Optional.of(new Explanation(
                    "floor",
                    least - minutes,
                    "Een gezin krijgt ten minste %s uur.".formatted(HoursText.dutch(least)),
                    "A family gets at least %s hours.".formatted(HoursText.english(least)),
                    floor));
        }
        if (minutes > ceiling.amountAsInt()) {
            int most = ceiling.amountAsInt();
            return Optional.of(new Explanation(
                    "ceiling",
                    most - minutes,
                    "Een gezin krijgt ten hoogste %s uur.".formatted(HoursText.dutch(most)),
                    "A family gets at most %s hours.".formatted(HoursText.english(most)),
                    ceiling));
        }
        return Optional.empty();
    }

    static Explanation keepAfterHospital(int minutes, int kept, Figure setting) {
        return new Explanation(
                "floor-after-hospital",
                kept - minutes,
                "Ook na nachten in het ziekenhuis blijft %s uur over.".formatted(HoursText.dutch(kept)),
                "Nights in hospital leave at least %s hours.".formatted(HoursText.english(kept)),
                setting);
    }
}
