package nl.kraamflex.billing.rest.sheet;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A sheet as a browser or the press gets it, made from the templates without a running service. */
record RenderedSheet(String markup, Document document) {
    private static final Engine ENGINE = engine();

    private static Engine engine() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build();
        Stream.of("section", "table", "mirrored", "body", "page", "document")
                .forEach(name -> engine.putTemplate("sheet/" + name, template(engine, name)));
        return engine;
    }

    static RenderedSheet page(StatementSheet sheet) {
        return of("sheet/page", sheet, SheetForm.SCREEN.text());
    }

    static RenderedSheet document(StatementSheet sheet) {
        return of("sheet/document", sheet, SheetForm.PAPER.text());
    }

    private static RenderedSheet of(String template, StatementSheet sheet, String style) {
        String markup = ENGINE.getTemplate(template)
                .data("sheet", sheet)
                .data("style", style)
                .render();
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
            return new RenderedSheet(markup, document);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("It is not well-formed: " + markup, e);
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

    private static Template template(Engine engine, String name) {
        return engine.parse(resource("/templates/sheet/" + name + ".html"), Variant.forContentType("text/html"));
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(RenderedSheet.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
