package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.jspecify.annotations.Nullable;

/**
 * The outlook of a region as a heat map with a row for every date, made for the width of a telephone and growing with its frame. It has
 * greys only: the tighter, the darker a field and the longer the bar at its foot, and every field has its figure. Lengths are in units
 * of the picture.
 *
 * @param language BCP 47 tag of its words
 * @param height of the picture; its width is {@link #WIDTH}
 * @param title its name
 * @param description everything it shows, in sentences, for who cannot see it
 * @param heads names of the columns
 * @param rows its dates
 * @param notes what is said below, each with its place
 * @param legend the steps of tightness
 */
public record RegionPicture(
        String language,
        int height,
        String title,
        String description,
        List<Head> heads,
        List<Row> rows,
        List<Note> notes,
        List<Entry> legend) {

    /** Width of the picture. */
    public static final int WIDTH = 360;

    private static final int TOP = 48;
    private static final int ROW = 34;
    private static final int GAP = 24;
    private static final int LINE = 20;
    private static final int SWATCH = 30;
    private static final List<String> GREYS = List.of("#fff", "#eee", "#ddd", "#c8c8c8", "#b0b0b0");
    private static final String NOTHING_KNOWN = "–";

    /** Where each column begins and how wide it is. */
    private enum Column {
        DEMAND(74, 68),
        CAPACITY(144, 50),
        UNCOVERED(196, 54),
        PRICE(252, 44),
        BELOW(298, 54);

        private final int x;
        private final int width;

        Column(int x, int width) {
            this.x = x;
            this.width = width;
        }

        private Cell cell(int tightness, String figure, String note) {
            return new Cell(x, width, GREYS.get(tightness), width * tightness / Tightness.MOST, figure, note);
        }
    }

    /** Keeps copies of the lists. */
    public RegionPicture {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        legend = List.copyOf(legend);
    }

    /** The name of a column. */
    public record Head(int x, String name) {}

    /**
     * A date.
     *
     * @param y its upper edge
     */
    public record Row(int y, String date, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A field.
     *
     * @param fill its grey
     * @param bar length of the bar at its foot, 0 for none
     * @param figure what it stands for
     * @param note a second line; empty for none
     */
    public record Cell(int x, int width, String fill, int bar, String figure, String note) {}

    /** A sentence below the rows. */
    public record Note(int y, String text) {}

    /** A line of the legend. */
    public record Entry(int y, String fill, int bar, String text) {}

    /** The picture of an outlook for a reader of a language. */
    public static RegionPicture of(RegionOutlook outlook, Language language) {
        RegionOutlookTexts texts = RegionOutlookTexts.of(language);
        List<Row> rows = IntStream.range(0, outlook.days().size())
                .mapToObj(i -> row(outlook.days().get(i), TOP + i * ROW, texts))
                .toList();
        int y = TOP + rows.size() * ROW + GAP;
        List<Note> notes = new ArrayList<>();
        for (String key : List.of("legend.demand", "legend.below", "picture.whole")) {
            notes.add(new Note(y + notes.size() * LINE, texts.say(key)));
        }
        int below = y + notes.size() * LINE;
        List<Entry> legend = IntStream.rangeClosed(0, Tightness.MOST)
                .mapToObj(step -> new Entry(
                        below + step * LINE,
                        GREYS.get(step),
                        SWATCH * step / Tightness.MOST,
                        texts.say("legend." + step)))
                .toList();
        return new RegionPicture(
                language.tag(),
                below + legend.size() * LINE,
                texts.say("picture.title"),
                description(outlook, texts),
                List.of(
                        new Head(8, texts.say("column.date")),
                        new Head(Column.DEMAND.x, texts.say("column.demand")),
                        new Head(Column.CAPACITY.x, texts.say("column.capacity")),
                        new Head(Column.UNCOVERED.x, texts.say("column.uncovered")),
                        new Head(Column.PRICE.x, texts.say("column.price")),
                        new Head(Column.BELOW.x, texts.say("column.below"))),
                rows,
                notes,
                legend);
    }

    private static Row row(RegionOutlook.Day day, int y, RegionOutlookTexts texts) {
        BigDecimal scarcity = scarcity(day);
        return new Row(
                y,
                texts.shortDate(day.date()),
                List.of(
                        Column.DEMAND.cell(
                                Tightness.ofDemand(day),
                                texts.whole(day.demand().median()),
                                texts.whole(day.demand().tenth()) + "–"
                                        + texts.whole(day.demand().ninetieth())),
                        Column.CAPACITY.cell(0, whole(day.capacity(), texts), ""),
                        Column.UNCOVERED.cell(Tightness.ofUncovered(day), whole(day.uncovered(), texts), ""),
                        Column.PRICE.cell(
                                Tightness.ofPrice(day.price()),
                                scarcity == null ? NOTHING_KNOWN : texts.decimal(scarcity),
                                ""),
                        Column.BELOW.cell(
                                Tightness.ofFamilies(day),
                                String.valueOf(day.belowIndication()),
                                String.valueOf(day.belowGuarantee()))));
    }

    private static String whole(@Nullable Integer quanta, RegionOutlookTexts texts) {
        return quanta == null ? NOTHING_KNOWN : texts.whole(quanta);
    }

    private static @Nullable BigDecimal scarcity(RegionOutlook.Day day) {
        RegionOutlook.Price price = day.price();
        return price == null ? null : price.scarcity();
    }

    private static String description(RegionOutlook outlook, RegionOutlookTexts texts) {
        List<String> sentences = new ArrayList<>();
        for (RegionOutlook.Day day : outlook.days()) {
            Integer capacity = day.capacity();
            sentences.add(texts.say(
                    "picture.day",
                    texts.date(day.date()),
                    texts.hours(day.demand().median()),
                    texts.number(day.demand().tenth()),
                    texts.number(day.demand().ninetieth()),
                    capacity == null ? texts.say("unknown") : texts.hours(capacity)));
            Integer uncovered = day.uncovered();
            if (uncovered != null && uncovered > 0) {
                sentences.add(texts.say("picture.day.uncovered", texts.hours(uncovered)));
            }
            BigDecimal scarcity = scarcity(day);
            if (scarcity != null) {
                sentences.add(texts.say("picture.day.price", texts.decimal(scarcity)));
            }
            if (day.belowIndication() > 0 || day.belowGuarantee() > 0) {
                sentences.add(texts.say("picture.day.below", day.belowIndication(), day.belowGuarantee()));
            }
        }
        return String.join(" ", sentences);
    }
}
