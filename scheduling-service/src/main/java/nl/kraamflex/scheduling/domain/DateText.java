package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Dates as a reader sees them: 5 januari, 6 januari en 9 januari. */
final class DateText {
    private static final DateTimeFormatter DUTCH = DateTimeFormatter.ofPattern("d MMMM", Locale.of("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

    private DateText() {}

    static String dutch(List<LocalDate> dates) {
        return list(dates, DUTCH, "en");
    }

    static String english(List<LocalDate> dates) {
        return list(dates, ENGLISH, "and");
    }

    private static String list(List<LocalDate> dates, DateTimeFormatter format, String and) {
        List<String> words = dates.stream().map(format::format).toList();
        int last = words.size() - 1;
        return last < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + and + " " + words.get(last);
    }
}
