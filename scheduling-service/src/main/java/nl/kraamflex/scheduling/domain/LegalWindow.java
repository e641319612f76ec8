package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;

/**
 * How long after the birth care is maternity care by law.
 *
 * @param lastDay number of the last day, the date of birth being 1
 * @param lastDate that date
 * @param title name of the law
 * @param legalBasis its article
 */
public record LegalWindow(int lastDay, LocalDate lastDate, String title, String legalBasis) {
    /**
     * The window of a birth, by the law in force on a date of care: no source rules births shortly before a change, and the date
     * of care is the natural reading.
     *
     * @throws FigureNotPublished when no law on file covers that date
     */
    public static LegalWindow of(DatedLaw law, LocalDate dateOfBirth, LocalDate careDate) {
        Figure figure = law.require("entitlement-window/legal-last-day", careDate);
        int lastDay = figure.amountAsInt();
        return new LegalWindow(
                lastDay,
                CareCalendar.dateOfDay(dateOfBirth, lastDay),
                figure.file().title(),
                figure.file().legalBasis());
    }
}
