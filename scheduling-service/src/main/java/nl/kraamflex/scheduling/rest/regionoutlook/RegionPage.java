package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.Stylesheet;
import nl.kraamflex.scheduling.domain.FigureUsed;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.PricedDates;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of a region as a page for planners, all of it in words of one language. It names nobody.
 *
 * @param language BCP 47 tag of its words
 * @param style its stylesheet, to stand in the page byte for byte
 * @param title what a browser shows and a printer puts on top
 * @param heading the one heading of the first level
 * @param period the dates
 * @param answer what matters most; the first sentence more than the others
 * @param sections what else is said in sentences, in the order of reading
 * @param pictureHeading heading of the picture
 * @param picture the dates as SVG, well-formed
 * @param table the dates in figures
 */
public record RegionPage(
        String language,
        String style,
        String title,
        String heading,
        String period,
        List<String> answer,
        List<Section> sections,
        String pictureHeading,
        String picture,
        Table table) {

    static final Stylesheet STYLESHEET = Stylesheet.of(RegionPage.class, "/regionoutlook/region.css");

    /** Keeps copies of the lists. */
    public RegionPage {
        answer = List.copyOf(answer);
        sections = List.copyOf(sections);
    }

    /** A part under a heading of the second level. */
    public record Section(String id, String heading, List<String> paragraphs) {
        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** The dates. */
    public record Table(String heading, String caption, List<String> columns, List<Line> lines) {
        public Table {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
        }
    }

    /** A date with its figures in the order of the columns. */
    public record Line(String date, List<String> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /**
     * The page of an outlook for a reader of a language.
     *
     * @param picture the dates as SVG
     */
    static RegionPage of(RegionOutlook outlook, Language language, String picture) {
        RegionOutlookTexts texts = RegionOutlookTexts.of(language);
        return new RegionPage(
                language.tag(),
                STYLESHEET.text(),
                texts.say("title"),
                texts.say("heading", outlook.regionCode()),
                texts.say(
                        "period",
                        texts.date(outlook.days().getFirst().date()),
                        texts.date(outlook.days().getLast().date()),
                        texts.date(outlook.asOf())),
                answer(outlook, texts),
                List.of(counted(outlook.families(), texts), price(outlook.pricedBy(), texts), rests(outlook, texts)),
                texts.say("picture.heading"),
                picture,
                table(outlook, texts));
    }

    private static List<String> answer(RegionOutlook outlook, RegionOutlookTexts texts) {
        List<Integer> missing = outlook.days().stream()
                .filter(day -> day.capacity() != null)
                .map(day -> Math.max(0, day.demand().median() - Objects.requireNonNull(day.capacity())))
                .toList();
        int dates = outlook.days().size();
        int tight =
                Math.toIntExact(missing.stream().filter(quanta -> quanta > 0).count());
        List<String> answer = new ArrayList<>();
        if (missing.isEmpty()) {
            answer.add(texts.say("answer.unknown"));
        } else if (tight > 0) {
            answer.add(texts.say(tight == 1 ? "answer.tight.one" : "answer.tight", tight, dates));
            answer.add(texts.say(
                    "answer.short",
                    texts.hours(missing.stream().mapToInt(Integer::intValue).sum())));
        } else {
            answer.add(texts.count("answer.tight.none", missing.size()));
        }
        if (!missing.isEmpty() && missing.size() < dates) {
            answer.add(texts.count("answer.silent", dates - missing.size()));
        }
        int uncovered = outlook.days().stream()
                .map(RegionOutlook.Day::uncovered)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        if (uncovered > 0) {
            answer.add(texts.say("answer.uncovered", texts.hours(uncovered)));
        }
        if (outlook.families().belowIndication() > 0) {
            answer.add(texts.count("answer.belowIndication", outlook.families().belowIndication()));
        }
        if (outlook.families().belowGuarantee() > 0) {
            answer.add(texts.count("answer.belowGuarantee", outlook.families().belowGuarantee()));
        }
        return answer;
    }

    private static Section counted(RegionOutlook.Families families, RegionOutlookTexts texts) {
        List<String> counted = new ArrayList<>();
        counted.add(texts.say("counted.planned", families.planned()));
        counted.add(texts.say("counted.withoutPlan", families.withoutPlan()));
        counted.add(texts.say("counted.expected", families.expected()));
        if (families.overdue() > 0) {
            counted.add(texts.say("counted.overdue", families.overdue()));
        }
        if (families.withoutDueDate() > 0) {
            counted.add(texts.say("counted.withoutDueDate", families.withoutDueDate()));
        }
        return new Section("counted", texts.say("counted.heading"), counted);
    }

    private static Section price(@Nullable PricedDates pricedBy, RegionOutlookTexts texts) {
        return new Section(
                "price",
                texts.say("price.heading"),
                pricedBy == null
                        ? List.of(texts.say("price.none"))
                        : List.of(texts.say("price.by", texts.date(pricedBy.asOf())), texts.say("price.means")));
    }

    private static Section rests(RegionOutlook outlook, RegionOutlookTexts texts) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(texts.say("assumptions.means"));
        for (Figure figure : outlook.figures()) {
            FigureUsed used = FigureUsed.of(figure);
            String amounts = used.amounts().stream().map(String::valueOf).collect(Collectors.joining(", "));
            paragraphs.add(texts.say("assumption." + used.name(), amounts) + " "
                    + (figure.confidence() == Confidence.OURS
                            ? texts.say("assumption.ours")
                            : texts.say("assumption.source", figure.source().title())));
        }
        return new Section("assumptions", texts.say("assumptions.heading"), paragraphs);
    }

    private static Table table(RegionOutlook outlook, RegionOutlookTexts texts) {
        return new Table(
                texts.say("table.heading"),
                texts.say("table.caption"),
                List.of(
                        texts.say("table.date"),
                        texts.say("table.demand"),
                        texts.say("table.range"),
                        texts.say("table.planned"),
                        texts.say("table.capacity"),
                        texts.say("table.uncovered"),
                        texts.say("table.price"),
                        texts.say("table.heldBack"),
                        texts.say("table.belowIndication"),
                        texts.say("table.belowGuarantee")),
                outlook.days().stream().map(day -> line(day, texts)).toList());
    }

    private static Line line(RegionOutlook.Day day, RegionOutlookTexts texts) {
        RegionOutlook.Price price = day.price();
        BigDecimal scarcity = price == null ? null : price.scarcity();
        return new Line(
                texts.date(day.date()),
                List.of(
                        texts.number(day.demand().median()),
                        texts.say(
                                "range",
                                texts.number(day.demand().tenth()),
                                texts.number(day.demand().ninetieth())),
                        texts.number(day.planned()),
                        texts.number(day.capacity()),
                        texts.number(day.uncovered()),
                        scarcity == null ? texts.say("unknown") : texts.decimal(scarcity),
                        texts.number(price == null ? null : price.heldBack()),
                        String.valueOf(day.belowIndication()),
                        String.valueOf(day.belowGuarantee())));
    }
}
