package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;

/** A line in words: how much care, at which amount per hour, what that makes, and by which rule. */
final class LineText {
    private static final Explanation ROUNDED = new Explanation(
            "We ronden het totaal van het jaar af op hele centen. Daarom kan een dag een cent schelen.",
            "We round the total of the year to whole cents. That is why a day may differ by a cent.");

    private LineText() {}

    static Explanation of(LocalDate date, CareStatus status, int minutes, Figure perHour, long cents) {
        Explanation line = care(date, status, minutes).then(amount(status, perHour.amount(), cents));
        if (Math.multiplyExact(perHour.amount(), minutes) != Math.multiplyExact(cents, 60)) {
            line = line.then(ROUNDED);
        }
        return line.then(new Explanation(
                "De regel hierachter: " + perHour.file().title() + ".",
                "The rule behind it: " + perHour.file().legalBasis() + "."));
    }

    private static Explanation care(LocalDate date, CareStatus status, int minutes) {
        String dutch = HoursText.dutch(minutes);
        String english = HoursText.english(minutes);
        return switch (status) {
            case DELIVERED ->
                new Explanation(
                        "Op %s kreeg u %s kraamzorg.".formatted(DateText.dutch(date), dutch),
                        "On %s you had %s of maternity care.".formatted(DateText.english(date), english));
            case PLANNED ->
                new Explanation(
                        "Op %s staat %s kraamzorg gepland.".formatted(DateText.dutch(date), dutch),
                        "The schedule has %s of maternity care on %s.".formatted(english, DateText.english(date)));
            case INDICATED ->
                new Explanation(
                        "U krijgt naar verwachting nog %s kraamzorg. We rekenen met het bedrag van %s."
                                .formatted(dutch, DateText.dutch(date)),
                        "You can expect %s more of maternity care. We use the amount of %s."
                                .formatted(english, DateText.english(date)));
        };
    }

    private static Explanation amount(CareStatus status, long centsPerHour, long cents) {
        Explanation perHour = new Explanation(
                "De eigen bijdrage is %s per uur.".formatted(EuroText.dutch(centsPerHour)),
                "The own contribution is %s an hour.".formatted(EuroText.english(centsPerHour)));
        return perHour.then(
                status == CareStatus.DELIVERED
                        ? new Explanation(
                                "U betaalt voor deze dag %s.".formatted(EuroText.dutch(cents)),
                                "You pay %s for this day.".formatted(EuroText.english(cents)))
                        : new Explanation(
                                "U betaalt daarvoor naar verwachting %s.".formatted(EuroText.dutch(cents)),
                                "You can expect to pay %s for it.".formatted(EuroText.english(cents))));
    }
}
