package nl.kraamflex.indication.domain;

import nl.kraamflex.platform.dated.Figure;

/** Each night in hospital takes hours off; the day of coming home does not count (LIP 2008). Never below zero. */
final class HospitalNightsRule {
    private HospitalNightsRule() {}

    static Explanation step(int nights, int minutes, Figure perNight) {
        int each = perNight.amountAsInt();
        int off = Math.min(minutes, nights * each);
        return new Explanation(
                "hospital-nights",
                -off,
                nights == 1
                        ? "Voor 1 nacht in het ziekenhuis gaat er %s uur af.".formatted(HoursText.dutch(off))
                        : "Voor %d nachten in het ziekenhuis gaat er %s uur af, %s uur per nacht."
                                .formatted(nights, HoursText.dutch(off), HoursText.dutch(each)),
                nights == 1
                        ? "1 night in hospital takes off %s hours.".formatted(HoursText.english(off))
                        : "%d nights in hospital take off %s hours, %s hours a night."
                                .formatted(nights, HoursText.english(off), HoursText.english(each)),
                perNight);
    }
}
