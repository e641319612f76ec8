package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.List;

/** Dates in words: 5 januari 2026, 5 January 2026. */
final class DateText {
    // Written out, so that the words are the same whatever locale data a Java runtime carries.
    private static final List<String> DUTCH = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private DateText() {}

    static String dutch(LocalDate date) {
        return text(date, DUTCH);
    }

    static String english(LocalDate date) {
        return text(date, ENGLISH);
    }

    private static String text(LocalDate date, List<String> months) {
        return date.getDayOfMonth() + " " + months.get(date.getMonthValue() - 1) + " " + date.getYear();
    }
}
