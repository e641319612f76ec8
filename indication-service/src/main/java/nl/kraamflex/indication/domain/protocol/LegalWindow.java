package nl.kraamflex.indication.domain.protocol;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/**
 * How long the law insures care after a birth (Besluit zorgverzekering art. 2.12, later 2.11).
 *
 * @param lastDay last insured day, the day of birth being day 1
 * @param legalLastDay where that stands
 * @param practiceLastDay last day without a reasoned exception
 * @param inForce when the law that says so holds and what it is called, such as "sinds 1 januari 2024"
 */
public record LegalWindow(int lastDay, Figure legalLastDay, Figure practiceLastDay, Wording inForce) {
    private static final String LEGAL_LAST_DAY = "entitlement-window/legal-last-day";
    private static final String PRACTICE_LAST_DAY = "entitlement-window/practice-last-day";
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    /**
     * The window of a birth.
     *
     * @param date date of birth
     * @param whose whether the law of each day of care counts for that day, so that a birth whose ten days reach a longer window
     *     has that window, or the law of the date of birth
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when no law of the date is on file
     */
    public static LegalWindow of(DatedLaw law, LocalDate date, WindowLawDate whose) {
        Figure ofBirth = law.require(LEGAL_LAST_DAY, date);
        Figure practice = law.require(PRACTICE_LAST_DAY, date);
        return switch (whose) {
            case BIRTH_DATE -> new LegalWindow(ofBirth.amountAsInt(), ofBirth, practice, inForce(ofBirth.file()));
            case CARE_DATE -> ofCareDates(law, date, ofBirth, practice);
        };
    }

    /** Through the last day for which every day from the first on is insured by the law of its own date. */
    private static LegalWindow ofCareDates(DatedLaw law, LocalDate date, Figure ofBirth, Figure practice) {
        int insured = 0;
        Figure last = ofBirth;
        @Nullable Figure next = ofBirth;
        while (next != null && next.amountAsInt() > insured) {
            last = next;
            insured = daysUnder(next, date);
            next = law.on(LEGAL_LAST_DAY, date.plusDays(insured)) instanceof Lookup.InForce(Figure figure)
                    ? figure
                    : null;
        }
        return new LegalWindow(insured, last, practice, inForce(last.file()));
    }

    /** Last day that a law insures while it is in force. */
    private static int daysUnder(Figure figure, LocalDate date) {
        @Nullable LocalDate end = figure.file().validTo();
        return end == null
                ? figure.amountAsInt()
                : Math.toIntExact(Math.min(figure.amount(), ChronoUnit.DAYS.between(date, end) + 1));
    }

    private static Wording inForce(LawFile law) {
        LocalDate from = law.validFrom();
        @Nullable LocalDate to = law.validTo();
        String basis = " (" + law.legalBasis() + ")";
        return to == null
                ? new Wording("sinds " + DUTCH.format(from) + basis, "since " + ENGLISH.format(from) + basis)
                : new Wording(
                        "van %s tot en met %s%s".formatted(DUTCH.format(from), DUTCH.format(to), basis),
                        "from %s to %s%s".formatted(ENGLISH.format(from), ENGLISH.format(to), basis));
    }

    /** Last day without a reasoned exception, as a day number. */
    public int lastDayInPractice() {
        return practiceLastDay.amountAsInt();
    }
}
