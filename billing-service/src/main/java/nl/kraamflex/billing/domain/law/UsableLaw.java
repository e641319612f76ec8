package nl.kraamflex.billing.domain.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFault;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/**
 * What law has to be like so that bills can be made by it, beyond the rules of law files:
 *
 * <ul>
 *   <li>amounts that are set for a calendar year end within it, so that none is carried into a year it was not published for;
 *   <li>a word that turns something into an amount is there only where this program has a rule for that amount.
 * </ul>
 */
public final class UsableLaw {
    /** Regulations whose amounts the minister or the NZa sets for one calendar year. */
    private static final Set<String> YEARLY =
            Set.of("own-contribution-home", "own-contribution-institution", "nza-maximum-tariffs");

    private static final String EXEMPT = "EXEMPT";

    /** Choices of which the program can follow some words only; of all others it can follow every word that is listed. */
    private static final Map<String, String> FOLLOWED = new TreeMap<>(Map.of(
            "contribution-exemptions/registration-and-intake", EXEMPT,
            "contribution-exemptions/medically-necessary-stay", EXEMPT,
            "contribution-exemptions/hours-not-taken", EXEMPT,
            "contribution-exemptions/deductible", EXEMPT));

    private UsableLaw() {}

    /**
     * What is in the way of making bills by this law.
     *
     * @return faults with the version they are in as their file; none for law that can be used
     */
    public static List<LawFault> faults(DatedLaw law) {
        List<LawFault> faults = new ArrayList<>();
        for (LawFile file : law.files()) {
            if (YEARLY.contains(file.regulation()) && !endsInItsYear(file)) {
                faults.add(endless(file));
            }
        }
        FOLLOWED.forEach((key, word) -> {
            for (Figure figure : law.history(key)) {
                if (!figure.text().equals(word)) {
                    faults.add(notFollowed(figure, word));
                }
            }
        });
        return faults;
    }

    private static boolean endsInItsYear(LawFile file) {
        @Nullable LocalDate last = file.validTo();
        return last != null && last.getYear() == file.validFrom().getYear();
    }

    private static LawFault endless(LawFile file) {
        int year = file.validFrom().getYear();
        @Nullable LocalDate last = file.validTo();
        return new LawFault(
                file.id(),
                "validTo",
                (last == null ? "is missing" : "is " + last) + ", and the amounts of " + file.regulation()
                        + " are set for one calendar year",
                "Write a last day in %d, such as %d-12-31; a later year is an edition of its own."
                        .formatted(year, year));
    }

    private static LawFault notFollowed(Figure figure, String word) {
        return new LawFault(
                figure.file().id(),
                "figures." + figure.key().substring(figure.key().indexOf('/') + 1) + ".text",
                "is " + figure.text() + ", for which this version of the program has no rule",
                "Write " + word + ", the only word that bills can follow here.");
    }
}
