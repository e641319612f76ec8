package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;

/**
 * Holds the days of an indication that a caller describes against the law of their dates: what indication-service would never
 * say is not planned for anybody else either.
 */
public final class DescribedCase {
    private DescribedCase() {}

    /**
     * Everything that the law does not know.
     *
     * @return faults at {@code /lastDay}, {@code /extension/fromDay} and {@code /extension/agreement}; empty when there are none
     * @throws FigureNotPublished when no law on file covers a date
     */
    public static List<Fault> faults(DatedLaw law, LocalDate dateOfBirth, Indication indication) {
        List<Fault> faults = new ArrayList<>();
        int practice =
                law.require("entitlement-window/practice-last-day", dateOfBirth).amountAsInt();
        Extension extension = indication.extension();
        if (extension == null) {
            if (indication.lastDay() > practice) {
                faults.add(new Fault(
                        "/lastDay",
                        "is %d: without an extension care ends with day %d at the latest; describe the extension"
                                .formatted(indication.lastDay(), practice)));
            }
            return faults;
        }
        if (extension.fromDay() != practice + 1 || extension.fromDay() > indication.lastDay()) {
            faults.add(new Fault(
                    "/extension/fromDay",
                    "is %d and lastDay is %d: an extension begins with day %d and ends with lastDay"
                            .formatted(extension.fromDay(), indication.lastDay(), practice + 1)));
        }
        if (extension.kind() == Extension.Kind.AGREEMENT
                && (extension.agreement() == null || extension.agreement().isBlank())) {
            faults.add(new Fault("/extension/agreement", "is missing: name the trial or the agreement that pays"));
        }
        if (extension.kind() == Extension.Kind.EXCEPTION) {
            IntStream.rangeClosed(practice + 1, indication.lastDay())
                    .filter(day -> !insured(law, dateOfBirth, day))
                    .findFirst()
                    .ifPresent(day -> faults.add(new Fault(
                            "/lastDay",
                            "is %d: on day %d, %s, the law insures no care; give an earlier day, or an agreement that pays"
                                    .formatted(indication.lastDay(), day, CareCalendar.dateOfDay(dateOfBirth, day)))));
        }
        return faults;
    }

    private static boolean insured(DatedLaw law, LocalDate dateOfBirth, int day) {
        LocalDate date = CareCalendar.dateOfDay(dateOfBirth, day);
        return day <= LegalWindow.of(law, dateOfBirth, date).lastDay();
    }
}
