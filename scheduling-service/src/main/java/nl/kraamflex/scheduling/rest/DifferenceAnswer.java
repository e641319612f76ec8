package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.PlanDifference;

/** What sets two plans apart, as the API shows it. */
public record DifferenceAnswer(
        BigDecimal movedHours,
        BigDecimal addedHours,
        List<LocalDate> visitsGained,
        List<LocalDate> visitsLost,
        List<DayChange> days,
        Texts text) {

    /** A date on which the plans differ. */
    public record DayChange(LocalDate date, BigDecimal before, BigDecimal after) {}

    static DifferenceAnswer of(PlanDifference difference) {
        return new DifferenceAnswer(
                HoursNumber.of(difference.movedMinutes()),
                signed(difference.addedMinutes()),
                difference.visitsGained(),
                difference.visitsLost(),
                difference.days().stream()
                        .map(day -> new DayChange(
                                day.date(), HoursNumber.of(day.beforeMinutes()), HoursNumber.of(day.afterMinutes())))
                        .toList(),
                new Texts(difference.dutch(), difference.english()));
    }

    private static BigDecimal signed(int minutes) {
        return minutes < 0 ? HoursNumber.of(-minutes).negate() : HoursNumber.of(minutes);
    }
}
