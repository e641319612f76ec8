package nl.kraamflex.billing.domain.wording;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Amounts, hours, days and dates as readers of one language write them. All of it stands in {@code texts/format_<language>.properties}
 * and none comes from a Java runtime, so that the words are the same on every machine.
 */
public final class ReaderFormat {
    private static final String NUMBER = "{number}";
    private static final int MINUTES_PER_HOUR = 60;
    private static final int QUARTER = 15;
    private static final int QUARTERS_OF_A_CASE = 400;
    private static final int GROUP = 3;
    private static final int SMALL_EUROS = 500;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS = 100;

    /** What stands around a number, or in its place: Arabic has words for one and for two of a thing. */
    private record Around(String before, boolean number, String after) {
        static Around of(String written) {
            int at = written.indexOf(NUMBER);
            return at < 0
                    ? new Around(written, false, "")
                    : new Around(written.substring(0, at), true, written.substring(at + NUMBER.length()));
        }

        String with(String count) {
            return number ? before + count + after : before;
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
    // Nothing is said more often than days of a year, hours of a day or a whole case and small amounts, so that their
    // words stand ready.
    private final String[][] daysOfMonths;
    private final String[] hoursOfACase;
    private final String[] hundredths;
    private final String[] smallEuros;
    private final String[] centsAndAfter;
    private final String[] years;

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
        this.daysOfMonths = IntStream.rangeClosed(1, 12)
                .mapToObj(month -> bundle.text("month." + month))
                .map(month -> IntStream.rangeClosed(1, 31)
                        .mapToObj(day -> day + " " + month + " ")
                        .toArray(String[]::new))
                .toArray(String[][]::new);
        this.hundredths = IntStream.range(0, 100)
                .mapToObj(cents -> decimal + cents / 10 + cents % 10)
                .toArray(String[]::new);
        this.centsAndAfter =
                Stream.of(hundredths).map(cents -> cents + euro.after).toArray(String[]::new);
        this.years = IntStream.range(FIRST_YEAR, FIRST_YEAR + YEARS)
                .mapToObj(Integer::toString)
                .toArray(String[]::new);
        this.smallEuros = IntStream.range(0, SMALL_EUROS)
                .mapToObj(whole -> euro.before + whole)
                .toArray(String[]::new);
        this.hoursOfACase = IntStream.rangeClosed(0, QUARTERS_OF_A_CASE)
                .mapToObj(quarters -> counted(quarters * QUARTER))
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
        int year = date.getYear() - FIRST_YEAR;
        return daysOfMonths[date.getMonthValue() - 1][date.getDayOfMonth() - 1].concat(
                year >= 0 && year < years.length ? years[year] : Integer.toString(date.getYear()));
    }

    /**
     * Euro cents as an amount, such as {@code € 1.234,50}.
     *
     * @param cents may be less than 0
     */
    public String euro(long cents) {
        if (cents >= 0 && cents < 100 * SMALL_EUROS) {
            int amount = (int) cents;
            return smallEuros[amount / 100].concat(centsAndAfter[amount % 100]);
        }
        Around around = cents < 0 ? negativeEuro : euro;
        long amount = Math.absExact(cents);
        return around.before + grouped(amount / 100) + hundredths[(int) (amount % 100)] + around.after;
    }

    private String grouped(long number) {
        StringBuilder digits = new StringBuilder().append(number);
        if (digits.length() < groupedFrom) {
            return digits.toString();
        }
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, group);
        }
        return digits.toString();
    }

    /**
     * Minutes as hours with their noun, such as {@code 5,5 uur}.
     *
     * @param minutes may be less than 0
     */
    public String hours(int minutes) {
        return minutes >= 0 && minutes % QUARTER == 0 && minutes < hoursOfACase.length * QUARTER
                ? hoursOfACase[minutes / QUARTER]
                : counted(minutes);
    }

    private String counted(int minutes) {
        int time = Math.absExact(minutes);
        int whole = time / MINUTES_PER_HOUR;
        int part = time % MINUTES_PER_HOUR;
        Around around = beside(hours, whole, part != 0);
        return (minutes < 0 ? minus : "") + around.with(part == 0 ? "" + whole : whole + partOfHour(part));
    }

    /** Part of an hour as a decimal: care is counted in quarters, and help at the birth is shown to the hundredth. */
    private String partOfHour(int part) {
        int share = (part * 100 + MINUTES_PER_HOUR / 2) / MINUTES_PER_HOUR;
        return share % 10 == 0 ? decimal + share / 10 : hundredths[share];
    }

    /** Days with their noun, such as {@code 3 dagen}; may be less than 0. */
    public String days(int number) {
        int count = Math.absExact(number);
        return (number < 0 ? minus : "") + beside(days, count, false).with(Integer.toString(count));
    }

    private Around beside(Map<PluralForm, Around> forms, int whole, boolean part) {
        return Objects.requireNonNull(forms.get(PluralForm.beside(language, whole, part)));
    }
}
