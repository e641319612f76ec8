package nl.kraamflex.indication.domain;

import nl.kraamflex.platform.dated.Figure;

/** The base package (basispakket): hours by feeding, over eight days (LIP 2008). */
final class BasePackageRule {
    private BasePackageRule() {}

    static Explanation step(Feeding feeding, Figure base) {
        int minutes = base.amountAsInt();
        String dutch = feeding == Feeding.BREAST ? "borstvoeding" : "flesvoeding";
        String english = feeding == Feeding.BREAST ? "breastfeeding" : "formula";
        return new Explanation(
                "base-package",
                minutes,
                "Het basispakket bij %s is %s uur.".formatted(dutch, HoursText.dutch(minutes)),
                "The base package with %s is %s hours.".formatted(english, HoursText.english(minutes)),
                base);
    }
}
