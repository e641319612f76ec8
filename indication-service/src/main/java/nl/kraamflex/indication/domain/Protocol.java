package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.platform.dated.Lookup;

/**
 * The indication protocol that holds on a date, read from dated figures; the LIP of March 2008 today.
 *
 * @param law every figure on file
 * @param date the date whose version counts
 */
public record Protocol(DatedLaw law, LocalDate date) {
    /** What remains of the floor after hospital nights; sources do not say, so it is a setting. */
    public enum FloorAfterHospital {
        KEEP_MINIMUM,
        DROP_MINIMUM,
        ASK_CLINICIAN
    }

    private static final String LIP = "lip/";
    private static final String LEGAL_LAST_DAY = "entitlement-window/legal-last-day";

    /**
     * Base package for a feeding, in minutes; empty where none is published.
     *
     * @throws FigureNotPublished when no protocol covers the date
     */
    public Optional<Figure> base(Feeding feeding) {
        return published(LIP + "base-" + feeding.inKeys());
    }

    /** Deduction for a night in hospital, in minutes; empty where none is published. */
    public Optional<Figure> hospitalNight(Feeding feeding) {
        return published(LIP + "hospital-night-" + feeding.inKeys());
    }

    /** Fewest minutes that are indicated. */
    public Figure floor() {
        return law.require(LIP + "floor", date);
    }

    /** Most minutes that are indicated. */
    public Figure ceiling() {
        return law.require(LIP + "ceiling", date);
    }

    /** What holds when hospital nights leave less than the floor. */
    public Figure floorAfterHospital() {
        return law.require(LIP + "floor-after-hospital", date);
    }

    /** Last day of care without a further decision. */
    public Figure defaultLastDay() {
        return law.require(LIP + "default-last-day", date);
    }

    /** Last day of care once days 9 and 10 were decided on. */
    public Figure lastDayWithDecision() {
        return law.require(LIP + "last-day-with-decision", date);
    }

    /**
     * Last day the law insures (Besluit zorgverzekering art. 2.12, later 2.11). The law of each date of care counts, so a birth
     * shortly before a longer window came into force has that window's last day.
     */
    public Figure legalLastDay() {
        return law.history(LEGAL_LAST_DAY).stream()
                .filter(figure -> figure.file().covers(date.plusDays(figure.amount() - 1)))
                .max(Comparator.comparingLong(Figure::amount))
                .orElseGet(() -> law.require(LEGAL_LAST_DAY, date));
    }

    private Optional<Figure> published(String key) {
        return switch (law.on(key, date)) {
            case Lookup.InForce(Figure figure) -> Optional.of(figure);
            case Lookup.NotPublished gap when gap.reason() == Lookup.NotPublished.Reason.GAP -> Optional.empty();
            case Lookup.Unknown _ -> Optional.empty();
            case Lookup.NotPublished ended -> throw new FigureNotPublished(ended);
            case Lookup.NotYetInForce early -> throw new FigureNotPublished(early);
        };
    }
}
