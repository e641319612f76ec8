package nl.kraamflex.indication.rest.page;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.platform.testing.Markup;
import nl.kraamflex.platform.testing.TemplateFolder;

/** A page as a browser gets it, made from the template without a running service. */
record RenderedPage(Markup written) {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final TemplateFolder TEMPLATES = new TemplateFolder("page", "indication");

    static RenderedPage of(CaseIndication indication, Language language) {
        return new RenderedPage(
                TEMPLATES.render("indication", Map.of("page", IndicationPage.of(indication, language))));
    }

    String html() {
        return written.markup();
    }

    /** The text of every element that the path finds, blanks put together. */
    List<String> texts(String path) {
        return written.texts(path);
    }

    /** Everything a reader sees. */
    String text() {
        return String.join("\n", texts("//title | //h1 | //h2 | //p | //caption | //th | //td | //dt | //dd | //li"));
    }

    /** The text of one part, without the numbers of sources. */
    List<String> section(String id) {
        return texts("//section[@id='" + id + "']/p/text()[normalize-space()]");
    }

    /** Every sentence, without names and numbers that stand alone. */
    List<String> sentences() {
        return texts("//p/text() | //tbody/tr/th/text() | //li | //small").stream()
                .flatMap(END_OF_SENTENCE::splitAsStream)
                .filter(sentence -> sentence.matches(".*[.!?:]"))
                .toList();
    }

    /** How many words a sentence has. */
    static int words(String sentence) {
        return Math.toIntExact(BLANKS.splitAsStream(sentence).count());
    }
}
