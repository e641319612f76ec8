package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** Shows what the usual numbers of hours cost beside those of a case, all at the amount of one date. */
final class IllustrationRules {
    /** Key of the usual numbers of hours, in minutes. */
    static final String USUAL_HOURS = "billing-choices/usual-hours";

    private IllustrationRules() {}

    /**
     * Shows them.
     *
     * @param minutes hours of the case; left out when they are 0
     * @return the usual hours ascending, then those of the case; nothing where no amount was published up to the date
     */
    static List<Illustration> of(DatedLaw law, LocalDate date, int minutes) {
        List<Illustration> shown = new ArrayList<>();
        lastUpTo(law, date).ifPresent(perHour -> {
            boolean published = perHour.file().covers(date);
            if (law.on(USUAL_HOURS, date) instanceof Lookup.InForce(Figure usual)) {
                usual.amounts()
                        .forEach(time -> shown.add(
                                show(Illustration.Hours.USUAL, Math.toIntExact(time), date, perHour, published)));
            }
            if (minutes > 0) {
                shown.add(show(Illustration.Hours.CASE, minutes, date, perHour, published));
            }
        });
        return shown;
    }

    private static Illustration show(
            Illustration.Hours hours, int minutes, LocalDate date, Figure perHour, boolean published) {
        return new Illustration(
                hours, minutes, date, perHour, published, new RunningTotal(perHour.amount()).add(minutes));
    }

    private static Optional<Figure> lastUpTo(DatedLaw law, LocalDate date) {
        return law.history(HomeContributionRule.PER_HOUR).stream()
                .filter(figure -> !figure.file().validFrom().isAfter(date))
                .reduce((earlier, later) -> later);
    }
}
