package nl.kraamflex.indication.rest.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.calculation.CareWindow;
import nl.kraamflex.indication.domain.calculation.DaysGranted;
import nl.kraamflex.indication.domain.calculation.DeferredCare;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Notice;
import nl.kraamflex.indication.domain.calculation.ProductShare;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.rest.page.IndicationPage.Fact;
import nl.kraamflex.indication.rest.page.IndicationPage.Mark;
import nl.kraamflex.indication.rest.page.IndicationPage.Paragraph;
import nl.kraamflex.indication.rest.page.IndicationPage.Row;
import nl.kraamflex.indication.rest.page.IndicationPage.Section;
import nl.kraamflex.indication.rest.page.IndicationPage.Table;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.Stylesheet;
import org.jspecify.annotations.Nullable;

/** Puts the page of one indication together. Used once, by one thread. */
final class IndicationPageWriter {
    static final Stylesheet STYLESHEET = Stylesheet.of(IndicationPageWriter.class, "/page/indication.css");

    /** Enough of a hash to find the file, few enough to read out on the telephone. */
    private static final int RECEIPT_DIGITS = 12;

    private final CaseIndication indication;
    private final Language language;
    private final TextSet set;
    private final PageTexts texts;
    private final Protocol protocol;
    private final SourceNotes sources;

    IndicationPageWriter(CaseIndication indication, Language language) {
        this.indication = indication;
        this.language = language;
        this.set = indication.theCase().texts();
        this.texts = PageTexts.of(language, set);
        this.protocol = indication.rules().protocol();
        this.sources = new SourceNotes(texts, set, protocol.clinicianSetsHours());
    }

    IndicationPage page() {
        List<Section> sections = new ArrayList<>();
        addNotices(sections);
        addWhy(sections);
        addProducts(sections);
        sections.add(days());
        addDeferredCare(sections);
        addPromise(sections);
        sections.add(decision());
        sections.add(section("disagree", say("disagree.what"), say("disagree.who")));
        sections.add(sourceList());
        sections.add(receipt());
        return new IndicationPage(
                language.tag(), STYLESHEET.text(), texts.say("title"), texts.say("heading"), answer(), sections);
    }

    private List<Paragraph> answer() {
        List<Paragraph> answer = new ArrayList<>();
        switch (indication.outcome()) {
            case Indication.Hours hours
            when indication.provisional() -> {
                answer.add(say("answer.provisional", texts.hours(hours.minutes())));
                answer.add(say("answer.provisional.next"));
            }
            case Indication.Hours hours -> answer.add(say("answer.hours", texts.hours(hours.minutes())));
            case Indication.ClinicianDecides open -> {
                answer.add(say("answer.open"));
                answer.add(say("question." + open.question().name()));
                answer.add(say("answer.open.next"));
            }
        }
        answer.add(lastDay());
        return answer;
    }

    private Paragraph lastDay() {
        int day = window().lastDay();
        return born() ? say("answer.until", day, date(day)) : say("answer.until.unborn", day);
    }

    private void addNotices(List<Section> sections) {
        List<Paragraph> notices = indication.notices().stream()
                .map(Notice::sentence)
                .map(sentence -> plain(sentence.in(language, set)))
                .toList();
        if (!notices.isEmpty()) {
            sections.add(Section.of("notices", texts.say("notices.heading"), notices));
        }
    }

    private void addWhy(List<Section> sections) {
        List<Line> lines = indication.outcome().lines();
        if (lines.isEmpty()) {
            return;
        }
        boolean open = indication.outcome() instanceof Indication.ClinicianDecides;
        List<Row> rows = new ArrayList<>();
        int sum = 0;
        for (Line line : lines) {
            rows.add(new Row(
                    line.sentence().in(language, set),
                    rows.isEmpty() ? texts.hours(line.minutes()) : texts.change(line.minutes()),
                    sources.mark(line.figure())));
            sum += line.minutes();
        }
        sections.add(Section.of(
                        "why",
                        texts.say(open ? "why.heading.open" : "why.heading"),
                        List.of(say(open ? "why.intro.open" : "why.intro")))
                .with(table("why", rows, texts.say(open ? "table.total.open" : "table.total"), sum)));
    }

    private void addProducts(List<Section> sections) {
        List<ProductShare> shares =
                indication.outcome() instanceof Indication.Hours hours ? hours.products() : List.of();
        if (set == TextSet.NEUTRAL || shares.isEmpty()) {
            return;
        }
        List<Row> rows = new ArrayList<>();
        int sum = 0;
        for (ProductShare share : shares) {
            if (share.minutes() > 0) {
                rows.add(new Row(
                        label(share),
                        texts.hours(share.minutes()),
                        sources.mark(share.product().hours())));
                sum += share.minutes();
            }
        }
        sections.add(section("products", say("products.intro"), say("products.note"))
                .with(table("products", rows, texts.say("table.total"), sum)));
    }

    private String label(ProductShare share) {
        return language == Language.DUTCH
                ? share.product().label().dutch()
                : share.product().label().english();
    }

    private Table table(String name, List<Row> rows, String totalLabel, int sum) {
        return new Table(
                texts.say(name + ".caption"),
                texts.say(name + ".what"),
                texts.say("table.hours"),
                rows,
                totalLabel,
                texts.say("table.hours.value", texts.hours(sum)));
    }

    private Section days() {
        CareWindow window = window();
        List<Paragraph> days = new ArrayList<>();
        days.add(say(
                born() ? "days.first" : "days.first.unborn",
                texts.date(indication.facts().date())));
        @Nullable Integer firstDay = window.firstDay();
        if (firstDay == null) {
            days.add(say("days.home.unknown"));
        } else if (firstDay > 1) {
            days.add(say("days.home", firstDay, date(firstDay)));
        }
        DaysGranted.UpTo granted = indication.facts().daysGranted().upTo();
        days.add(marked(lastDay().text(), lastDayFigure(granted)));
        @Nullable Integer left = window.daysLeft();
        if (firstDay != null && firstDay > 1 && left != null && left > 0) {
            days.add(left == 1 ? say("days.left.one") : say("days.left", left));
        }
        days.add(say("days.granted." + granted.name(), window.practiceLastDay()));
        days.add(marked(
                window.why().in(language, set), indication.rules().window().legalLastDay()));
        return Section.of("days", texts.say("days.heading"), days);
    }

    /** What the last day rests on: the protocol, or the law where a decision went past the protocol's days. */
    private Figure lastDayFigure(DaysGranted.UpTo granted) {
        return switch (granted) {
            case ORDINARY -> protocol.defaultLastDay();
            case LAST_ORDINARY -> protocol.lastDayWithDecision();
            case EXCEPTION, AGREEMENT -> indication.rules().window().practiceLastDay();
        };
    }

    private void addDeferredCare(List<Section> sections) {
        @Nullable
        DeferredCare deferred = indication.outcome() instanceof Indication.Hours hours ? hours.deferredCare() : null;
        if (deferred == null || !indication.facts().household().childHere() || !aChildLives()) {
            return;
        }
        sections.add(section(
                "deferred",
                say("deferred.why"),
                marked(texts.say("deferred.hours", texts.hours(deferred.hours().amountAsInt())), deferred.hours()),
                marked(texts.say("deferred.until", texts.date(deferred.until())), deferred.term()),
                say("deferred.pays")));
    }

    private boolean aChildLives() {
        @Nullable Birth birth = indication.theCase().birth();
        return birth == null
                || birth.children().stream().anyMatch(child -> !child.stillborn() && child.diedOn() == null);
    }

    private void addPromise(List<Section> sections) {
        List<Paragraph> promise = new ArrayList<>();
        indication.offer().ifPresent(offer -> {
            promise.add(say("promise.why." + offer.ground().name()));
            promise.add(say("promise.hours", texts.hours(offer.minutes())));
        });
        int declined = indication.declinedMinutes();
        if (declined > 0) {
            promise.add(say("promise.declined", texts.hours(declined)));
        }
        if (!promise.isEmpty()) {
            promise.add(say("promise.entitlement"));
            sections.add(Section.of("promise", texts.say("promise.heading"), promise));
        }
    }

    private Section decision() {
        Decision decision = indication.decision();
        return section(
                "decision",
                say("decision.by." + decision.decidedBy().role().name(), texts.date(decision.date())),
                say("decision.moment." + decision.moment().name(), window().practiceLastDay()),
                say("decision.term"));
    }

    private Section sourceList() {
        return new Section(
                "sources", texts.say("sources.heading"), List.of(say("sources.intro")), null, List.of(), sources.all());
    }

    private Section receipt() {
        String hash = protocol.file().sha256().substring(0, RECEIPT_DIGITS);
        List<Fact> facts = List.of(
                new Fact(
                        texts.say("receipt.reference"),
                        indication.theCase().registration().reference(),
                        null),
                new Fact(
                        texts.say("receipt.protocol"),
                        texts.say(
                                "receipt.protocol.value",
                                protocol.name().toUpperCase(Locale.ROOT),
                                texts.date(protocol.file().validFrom())),
                        texts.say("receipt.protocol.explained")),
                new Fact(
                        texts.say("receipt.number"),
                        protocol.id() + " / " + hash,
                        texts.say("receipt.number.explained")),
                new Fact(
                        texts.say("receipt.version"),
                        Long.toString(indication.theCase().version()),
                        null));
        return new Section("receipt", texts.say("receipt.heading"), List.of(), null, facts, List.of());
    }

    private Section section(String id, Paragraph... paragraphs) {
        return Section.of(id, texts.say(id + ".heading"), List.of(paragraphs));
    }

    private Paragraph say(String key, Object... slots) {
        return plain(texts.say(key, slots));
    }

    private static Paragraph plain(String text) {
        return new Paragraph(text, List.of());
    }

    private Paragraph marked(String text, Figure figure) {
        Mark mark = sources.mark(figure);
        return new Paragraph(text, List.of(mark));
    }

    private CareWindow window() {
        return indication.outcome().window();
    }

    private boolean born() {
        return indication.theCase().birth() != null;
    }

    private String date(int day) {
        LocalDate dayOne = indication.facts().date();
        return texts.date(dayOne.plusDays(day - 1L));
    }
}
