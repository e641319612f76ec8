package nl.kraamflex.local.journey;

import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * A made-up family for a journey.
 *
 * @param reference the care system's own name for its case
 * @param story one line on it
 * @param dueDate expected date of birth
 * @param timeOfBirth moment of birth
 * @param homecoming date of coming home
 * @param feeding BREAST or FORMULA
 */
public record Family(
        String reference,
        String story,
        LocalDate dueDate,
        OffsetDateTime timeOfBirth,
        LocalDate homecoming,
        String feeding) {

    /** Born at home in the night: 49 hours over eight days. */
    public static Family atHomeInTheNight() {
        return new Family(
                "family-a",
                "breastfeeding, born at home in the night",
                LocalDate.parse("2025-03-12"),
                OffsetDateTime.parse("2025-03-10T03:12:00+01:00"),
                LocalDate.parse("2025-03-10"),
                "BREAST");
    }

    /** Born in hospital, home after two nights. */
    public static Family homeAfterTwoNights() {
        return new Family(
                "family-b",
                "formula, born in hospital, home after two nights",
                LocalDate.parse("2025-06-15"),
                OffsetDateTime.parse("2025-06-16T14:40:00+02:00"),
                LocalDate.parse("2025-06-18"),
                "FORMULA");
    }

    /** Care that runs over New Year, with another contribution from 1 January on. */
    public static Family overNewYear() {
        return new Family(
                "family-c",
                "breastfeeding, care over New Year",
                LocalDate.parse("2026-01-02"),
                OffsetDateTime.parse("2025-12-28T02:12:00+01:00"),
                LocalDate.parse("2025-12-28"),
                "BREAST");
    }

    /** Born in a year whose contribution nobody has published. */
    public static Family inAYearWithoutFigure() {
        return new Family(
                "family-d",
                "formula, born at home in a year whose contribution is not published",
                LocalDate.parse("2027-01-10"),
                OffsetDateTime.parse("2027-01-11T04:30:00+01:00"),
                LocalDate.parse("2027-01-11"),
                "FORMULA");
    }
}
