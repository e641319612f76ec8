package nl.kraamflex.indication.rest.page;

import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.ValueResolvers;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.calculation.Language;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a browser gets it, made from the template without a running service. It is well-formed XML as well, so that a test can
 * ask it with XPath.
 */
record RenderedPage(String html, Document document) {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.!?:])\\s+");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Template TEMPLATE = template();

    static RenderedPage of(CaseIndication indication, Language language) {
        return of(TEMPLATE.data("page", IndicationPage.of(indication, language)).render());
    }

    static RenderedPage of(String html) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(html)));
            return new RenderedPage(html, document);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("The page is not well-formed: " + html, e);
        }
    }

    /** The text of every element that the path finds, blanks put together. */
    List<String> texts(String path) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, found.getLength())
                    .mapToObj(found::item)
                    .map(node -> node.getTextContent().strip().replaceAll("\\s+", " "))
                    .toList();
        } catch (XPathExpressionException e) {
            throw new IllegalArgumentException(path, e);
        }
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

    private static Template template() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        return engine.parse(resource("/templates/page/indication.html"), Variant.forContentType("text/html"));
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(RenderedPage.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
