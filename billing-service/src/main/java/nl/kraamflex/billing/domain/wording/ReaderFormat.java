package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Amounts, hours, days and dates as readers of one language write them. All of it stands in {@code texts/format_<language>.properties}
 * and none comes from a Java runtime, so that the words are the same on every machine.
 */
public final class ReaderFormat {
    private static final String NUMBER = "{number}";
    private static final int MINUTES_PER_HOUR = 60;
    private static final int QUARTER = 15;
    private static final int QUARTERS_OF_A_DAY = 96;
    private static final int GROUP = 3;

    /** What stands around a number, or in its place: Arabic has words for one and for two of a thing. */
    private record Around(String before, boolean number, String after) {
        static Around of(String written) {
            int at = written.indexOf(NUMBER);
            return at < 0
                    ? new Around(written, false, "")
                    : new Around(written.substring(0, at), true, written.substring(at + NUMBER.length()));
        }
    }

    private final Language language;
    private final String decimal;
    private final String group;
    private final int groupedFrom;
    private final String minus;
    private final Around euro;
    private final Around negativeEuro;
    private final Map<PluralForm, Around> hours;
    private final Map<PluralForm, Around> days;
    private final List<String> months;
    private final String[] hoursOfADay;

    private ReaderFormat(Language language, Bundle bundle) {
        this.language = language;
        this.decimal = bundle.text("decimal");
        this.group = bundle.text("group");
        this.groupedFrom = Integer.parseInt(bundle.text("group.digits"));
        this.minus = bundle.text("minus");
        this.euro = Around.of(bundle.text("euro"));
        this.negativeEuro = Around.of(bundle.text("euro.negative"));
        this.hours = forms(language, bundle, "hours.");
        this.days = forms(language, bundle, "days.");
        List<String> names = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            names.add(" " + bundle.text("month." + month) + " ");
        }
        this.months = List.copyOf(names);
        this.hoursOfADay = IntStream.rangeClosed(0, QUARTERS_OF_A_DAY)
                .mapToObj(quarters -> {
                    StringBuilder out = new StringBuilder();
                    counted(out, quarters * QUARTER);
                    return out.toString();
                })
                .toArray(String[]::new);
    }

    private static Map<PluralForm, Around> forms(Language language, Bundle bundle, String key) {
        Map<PluralForm, Around> forms = new EnumMap<>(PluralForm.class);
        PluralForm.of(language).forEach(form -> forms.put(form, Around.of(bundle.text(key + form.key()))));
        return forms;
    }

    /** Reads the format of a language. */
    static ReaderFormat read(Language language) {
        return new ReaderFormat(language, bundle(language));
    }

    /** The file as written. */
    static Bundle bundle(Language language) {
        return Bundle.read("/texts/format_%s.properties".formatted(language.tag()));
    }

    /** A date, such as {@code 5 januari 2026}. */
    public String date(LocalDate date) {
        StringBuilder out = new StringBuilder();
        date(out, date);
        return out.toString();
    }

    /**
     * Euro cents as an amount, such as {@code € 1.234,50}.
     *
     * @param cents may be less than 0
     */
    public String euro(long cents) {
        StringBuilder out = new StringBuilder();
        euro(out, cents);
        return out.toString();
    }

    /**
     * Minutes as hours with their noun, such as {@code 5,5 uur}.
     *
     * @param minutes a multiple of 15, may be less than 0
     */
    public String hours(int minutes) {
        StringBuilder out = new StringBuilder();
        hours(out, minutes);
        return out.toString();
    }

    /** Days with their noun, such as {@code 3 dagen}; may be less than 0. */
    public String days(int days) {
        StringBuilder out = new StringBuilder();
        days(out, days);
        return out.toString();
    }

    void date(StringBuilder out, LocalDate date) {
        out.append(date.getDayOfMonth())
                .append(months.get(date.getMonthValue() - 1))
                .append(date.getYear());
    }

    void euro(StringBuilder out, long cents) {
        Around around = cents < 0 ? negativeEuro : euro;
        long amount = Math.absExact(cents);
        out.append(around.before);
        grouped(out, amount / 100);
        long part = amount % 100;
        out.append(decimal).append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
        out.append(around.after);
    }

    void hours(StringBuilder out, int minutes) {
        // Nothing is said more often than the hours of a day.
        if (minutes >= 0 && minutes % QUARTER == 0 && minutes < hoursOfADay.length * QUARTER) {
            out.append(hoursOfADay[minutes / QUARTER]);
        } else {
            counted(out, minutes);
        }
    }

    private void counted(StringBuilder out, int minutes) {
        int time = Math.absExact(minutes);
        int whole = time / MINUTES_PER_HOUR;
        int part = time % MINUTES_PER_HOUR;
        Around around = beside(hours, whole, part != 0);
        if (minutes < 0) {
            out.append(minus);
        }
        out.append(around.before);
        if (around.number) {
            out.append(whole);
            if (part != 0) {
                quarters(out, part);
            }
        }
        out.append(around.after);
    }

    private void quarters(StringBuilder out, int part) {
        out.append(decimal);
        switch (part) {
            case 15 -> out.append("25");
            case 30 -> out.append('5');
            case 45 -> out.append("75");
            default ->
                throw new IllegalArgumentException(
                        "%d minutes are no quarters of an hour: care is counted in quarters.".formatted(part));
        }
    }

    void days(StringBuilder out, int number) {
        int count = Math.absExact(number);
        Around around = beside(days, count, false);
        if (number < 0) {
            out.append(minus);
        }
        out.append(around.before);
        if (around.number) {
            out.append(count);
        }
        out.append(around.after);
    }

    private Around beside(Map<PluralForm, Around> forms, int whole, boolean part) {
        return Objects.requireNonNull(forms.get(PluralForm.beside(language, whole, part)));
    }

    private void grouped(StringBuilder out, long number) {
        int from = out.length();
        out.append(number);
        if (out.length() - from >= groupedFrom) {
            for (int at = out.length() - GROUP; at > from; at -= GROUP) {
                out.insert(at, group);
            }
        }
    }
}
