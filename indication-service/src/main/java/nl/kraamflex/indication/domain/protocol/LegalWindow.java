package nl.kraamflex.indication.domain.protocol;

import java.time.LocalDate;
import java.util.Comparator;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;

/**
 * How long the law insures care after a birth (Besluit zorgverzekering art. 2.12, later 2.11).
 *
 * @param legalLastDay last day the law insures, the day of birth being day 1
 * @param practiceLastDay last day without a reasoned exception
 */
public record LegalWindow(Figure legalLastDay, Figure practiceLastDay) {
    private static final String LEGAL_LAST_DAY = "entitlement-window/legal-last-day";
    private static final String PRACTICE_LAST_DAY = "entitlement-window/practice-last-day";

    /**
     * The window of a birth.
     *
     * @param date date of birth
     * @param whose whether the law of each care date counts, so that a birth shortly before a longer window came into force has
     *     that window, or the law of the date of birth
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when no law of the date is on file
     */
    public static LegalWindow of(DatedLaw law, LocalDate date, WindowLawDate whose) {
        Figure ofBirth = law.require(LEGAL_LAST_DAY, date);
        Figure legal = switch (whose) {
            case BIRTH_DATE -> ofBirth;
            case CARE_DATE ->
                law.history(LEGAL_LAST_DAY).stream()
                        .filter(figure -> figure.file().covers(date.plusDays(figure.amount() - 1)))
                        .max(Comparator.comparingLong(Figure::amount))
                        .orElse(ofBirth);
        };
        return new LegalWindow(legal, law.require(PRACTICE_LAST_DAY, date));
    }

    /** Last insured day, as a day number. */
    public int lastDay() {
        return legalLastDay.amountAsInt();
    }

    /** Last day without a reasoned exception, as a day number. */
    public int lastDayInPractice() {
        return practiceLastDay.amountAsInt();
    }
}
