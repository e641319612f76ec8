package nl.kraamflex.bench.billing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.bench.billing.StatementInput.Contribution;
import nl.kraamflex.bench.billing.StatementInput.Visit;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * The same statements by the means that come first to mind: amounts in BigDecimal, sentences in MessageFormat, dates and
 * numbers by the formats of the JDK. It shares law and phrases with billing-service, and no code.
 */
public final class PlainStatements implements StatementCalculator<StatementText> {
    private static final Locale DUTCH = Locale.of("nl", "NL");
    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);
    private static final List<String> SLOTS =
            List.of("{date}", "{hours}", "{amount}", "{perHour}", "{name}", "{number}");

    /** What is rounded together. */
    private record Tariff(int year, boolean ofTheLaw, BigDecimal perHour) {}

    /** A line and what its words need. */
    private record Line(Visit visit, Tariff tariff, BigDecimal amount) {}

    private final DatedLaw law;
    private final Map<String, MessageFormat> phrases;
    private final Properties laws;
    private final DateTimeFormatter dates = DateTimeFormatter.ofPattern("d MMMM yyyy", DUTCH);
    private final DecimalFormat euros = new DecimalFormat("\u20ac #,##0.00", DecimalFormatSymbols.getInstance(DUTCH));
    private final DecimalFormat hours = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(DUTCH));

    /** With this law. */
    public PlainStatements(DatedLaw law) {
        this.law = law;
        this.phrases = phrases();
        this.laws = read("/texts/laws_nl.properties");
    }

    /** What it is called in figures. */
    static String product() {
        return "BigDecimal and MessageFormat of JDK " + Runtime.version().feature();
    }

    private static Properties read(String name) {
        Properties written = new Properties();
        try (InputStream file = PlainStatements.class.getResourceAsStream(name)) {
            written.load(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written;
    }

    private static Map<String, MessageFormat> phrases() {
        Properties written = read("/texts/statement_standard_nl.properties");
        return written.stringPropertyNames().stream()
                .filter(key -> SLOTS.stream()
                        .reduce(text(written, key), (text, slot) -> text.replace(slot, ""))
                        .chars()
                        .noneMatch(letter -> letter == '{'))
                .collect(Collectors.toMap(key -> key, key -> format(text(written, key))));
    }

    private static String text(Properties written, String key) {
        return Objects.requireNonNull(written.getProperty(key));
    }

    private static MessageFormat format(String written) {
        String numbered = written.replace("'", "''");
        for (int slot = 0; slot < SLOTS.size(); slot++) {
            numbered = numbered.replace(SLOTS.get(slot), "{" + slot + "}");
        }
        return new MessageFormat(numbered, Locale.ROOT);
    }

    @Override
    public Supplier<StatementText> prepare(StatementInput input) {
        return () -> statement(input);
    }

    @Override
    public StatementText answer(StatementText result) {
        return result;
    }

    private StatementText statement(StatementInput input) {
        List<Line> lines = lines(input);
        List<String> words = lines.stream()
                .flatMap(line -> Stream.concat(
                        Stream.of(words(line, input.contribution())), warning(line, input.contribution())))
                .collect(Collectors.toList());
        BigDecimal insurer = sum(lines.stream()
                .filter(line -> line.tariff().ofTheLaw() && input.contribution() == Contribution.INSURER));
        BigDecimal family = sum(lines.stream()).subtract(insurer);
        words.add(total(input, lines, family, insurer));
        return new StatementText(
                lines.stream().map(line -> cents(line.amount())).toList(), cents(family), cents(insurer), words);
    }

    private List<Line> lines(StatementInput input) {
        Map<Tariff, Integer> minutes = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (Visit visit : input.visits().stream()
                .sorted(Comparator.comparing(Visit::date))
                .toList()) {
            Tariff tariff = tariff(visit, input.contribution());
            int before = minutes.getOrDefault(tariff, 0);
            int after = before + visit.minutes();
            minutes.put(tariff, after);
            lines.add(new Line(visit, tariff, rounded(tariff, after).subtract(rounded(tariff, before))));
        }
        return lines;
    }

    private Tariff tariff(Visit visit, Contribution contribution) {
        @Nullable Long price = visit.privateCentsPerHour();
        if (price != null) {
            return new Tariff(visit.date().getYear(), false, BigDecimal.valueOf(price, 2));
        }
        return new Tariff(
                visit.date().getYear(),
                true,
                contribution == Contribution.PILOT
                        ? BigDecimal.ZERO
                        : BigDecimal.valueOf(perHour(visit.date()).amount(), 2));
    }

    private Figure perHour(LocalDate date) {
        return law.require("own-contribution-home/per-hour", date);
    }

    private static BigDecimal rounded(Tariff tariff, int minutes) {
        return tariff.perHour().multiply(BigDecimal.valueOf(minutes)).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    private String words(Line line, Contribution contribution) {
        Visit visit = line.visit();
        List<String> sentences = new ArrayList<>();
        sentences.add("LINE_GIVEN");
        if (!line.tariff().ofTheLaw()) {
            sentences.add("LINE_PRIVATE");
            sentences.add("LINE_PAYS");
        } else if (contribution == Contribution.PILOT) {
            sentences.add("LINE_TRIAL");
        } else {
            sentences.add("LINE_CONTRIBUTION");
            sentences.add(contribution == Contribution.INSURER ? "LINE_INSURER_PAYS" : "LINE_PAYS");
        }
        BigDecimal exact = line.tariff().perHour().multiply(BigDecimal.valueOf(visit.minutes()));
        if (exact.compareTo(line.amount().multiply(MINUTES_PER_HOUR)) != 0) {
            sentences.add("LINE_ROUNDED");
        }
        Object[] slots = {
            dates.format(visit.date()),
            hoursOf(visit.minutes()),
            euros.format(line.amount()),
            euros.format(line.tariff().perHour())
        };
        return say(sentences, slots);
    }

    private Stream<String> warning(Line line, Contribution contribution) {
        if (!line.tariff().ofTheLaw() || contribution == Contribution.PILOT) {
            return Stream.empty();
        }
        return switch (perHour(line.visit().date()).confidence()) {
            case PRIMARY, SECONDARY -> Stream.empty();
            case WEAK -> Stream.of(say(List.of("WARNING_WEAK")));
            case CONFLICTING -> Stream.of(say(List.of("WARNING_CONFLICTING")));
            case DERIVED -> Stream.of(say(List.of("WARNING_DERIVED")));
            case OURS, UNKNOWN -> Stream.of(say(List.of("WARNING_OURS")));
        };
    }

    private String total(StatementInput input, List<Line> lines, BigDecimal family, BigDecimal insurer) {
        int minutes = input.visits().stream().mapToInt(Visit::minutes).sum();
        List<String> words = new ArrayList<>();
        words.add(say(List.of("STATEMENT_TOTAL"), null, hoursOf(minutes), euros.format(family)));
        if (insurer.signum() != 0) {
            words.add(say(List.of("SHARE_INSURER"), null, null, euros.format(insurer)));
        }
        BigDecimal ownChoice = sum(lines.stream().filter(line -> !line.tariff().ofTheLaw()));
        if (ownChoice.signum() != 0) {
            words.add(say(List.of("SHARE_PRIVATE"), null, null, euros.format(ownChoice)));
        }
        if (input.contribution() == Contribution.FAMILY) {
            words.add(say(List.of("TOTAL_WHY")));
        }
        words.add(say(List.of("TOTAL_DEDUCTIBLE")));
        words.add(say(List.of("TOTAL_RULES"), null, null, null, null, String.join("; ", rules(input, lines))));
        return String.join(" ", words);
    }

    private Set<String> rules(StatementInput input, List<Line> lines) {
        Set<String> rules = new LinkedHashSet<>();
        if (input.contribution() != Contribution.PILOT) {
            lines.stream()
                    .filter(line -> line.tariff().ofTheLaw())
                    .map(line -> name(perHour(line.visit().date())))
                    .forEach(rules::add);
        }
        lines.stream()
                .map(line -> law.require(
                        "contribution-exemptions/deductible", line.visit().date()))
                .map(this::name)
                .forEach(rules::add);
        return rules;
    }

    private String name(Figure figure) {
        return text(laws, figure.file().regulation());
    }

    private String say(List<String> sentences, @Nullable Object... slots) {
        return sentences.stream()
                .map(sentence -> Objects.requireNonNull(phrases.get(sentence)).format(slots))
                .collect(Collectors.joining(" "));
    }

    private String hoursOf(int minutes) {
        return hours.format(BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR)) + " uur";
    }

    private static BigDecimal sum(Stream<Line> lines) {
        return lines.map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long cents(BigDecimal amount) {
        return amount.movePointRight(2).longValueExact();
    }
}
