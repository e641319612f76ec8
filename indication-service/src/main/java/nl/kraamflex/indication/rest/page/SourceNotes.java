package nl.kraamflex.indication.rest.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/** Numbers the sources of a page in the order in which they are first used; figures of one source and sureness share a number. */
final class SourceNotes {
    private static final String CHOICE_OF_THE_ORGANISATION = "organisation";
    private static final String CHOICE_OF_THE_MAKERS = "kraamflex";

    private final PageTexts texts;
    private final TextSet set;
    private final Figure clinicianSetsHours;
    private final List<IndicationPage.SourceNote> notes = new ArrayList<>();

    /**
     * @param clinicianSetsHours the rule by which midwife or GP set a number of their own
     */
    SourceNotes(PageTexts texts, TextSet set, Figure clinicianSetsHours) {
        this.texts = texts;
        this.set = set;
        this.clinicianSetsHours = clinicianSetsHours;
    }

    /** The mark that leads to where a figure comes from. */
    IndicationPage.Mark mark(Figure figure) {
        IndicationPage.SourceNote note = note(figure, notes.size() + 1);
        for (IndicationPage.SourceNote known : notes) {
            if (known.equals(numbered(note, known.number()))) {
                return mark(known.number());
            }
        }
        notes.add(note);
        return mark(note.number());
    }

    /** Every source that was marked, by number. */
    List<IndicationPage.SourceNote> all() {
        return List.copyOf(notes);
    }

    private IndicationPage.Mark mark(int number) {
        return new IndicationPage.Mark(number, texts.say("source.number", number));
    }

    private static IndicationPage.SourceNote numbered(IndicationPage.SourceNote note, int number) {
        return new IndicationPage.SourceNote(number, note.text(), note.link(), note.site(), note.sureness());
    }

    private IndicationPage.SourceNote note(Figure figure, int number) {
        if (figure.equals(clinicianSetsHours)) {
            return new IndicationPage.SourceNote(number, texts.say("source.clinician"), null, null, null);
        }
        String sureness = texts.say("sure." + figure.confidence().word());
        @Nullable URI page = page(figure);
        String text = text(figure, page);
        return page == null
                ? new IndicationPage.SourceNote(number, text, null, null, sureness)
                : new IndicationPage.SourceNote(number, text, page.toString(), site(page), sureness);
    }

    private String text(Figure figure, @Nullable URI page) {
        return switch (figure.source().id()) {
            case CHOICE_OF_THE_ORGANISATION -> texts.say("source.organisation");
            case CHOICE_OF_THE_MAKERS -> texts.say("source.makers");
            default -> {
                String kind =
                        figure.file().kind() == LawFile.Kind.INDICATION_PROTOCOL ? "source.protocol" : "source.law";
                yield texts.say(
                        page == null ? kind : kind + ".on", figure.file().legalBasis());
            }
        };
    }

    /** The address of a source; none in neutral texts, because names of sites speak of babies and of beautiful beginnings. */
    private @Nullable URI page(Figure figure) {
        @Nullable String url = figure.source().url();
        if (set == TextSet.NEUTRAL || url == null || !url.matches("https?://.+")) {
            return null;
        }
        try {
            URI page = URI.create(url);
            return page.getHost() == null ? null : page;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String site(URI page) {
        return page.getHost().replaceFirst("^www\\.", "");
    }
}
