package nl.kraamflex.scheduling.rest.regionoutlook;

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
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Page or picture of a region as a browser gets it, made without a running service. It is well-formed XML as well. */
record RenderedRegion(String markup, Document document) {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(ValueResolvers.rawResolver())
            .addValueResolver(new ReflectionValueResolver())
            .addResultMapper(new HtmlEscaper(List.of("text/html")))
            .build();
    private static final Template PICTURE = template("picture");
    private static final Template PAGE = template("page");

    static RenderedRegion picture(RegionOutlook outlook, Language language) {
        return picture(RegionPicture.of(outlook, language));
    }

    static RenderedRegion picture(RegionPicture picture) {
        return of(PICTURE.data("picture", picture).render());
    }

    static RenderedRegion page(RegionOutlook outlook, Language language) {
        return of(PAGE.data(
                        "page",
                        RegionPage.of(
                                outlook, language, picture(outlook, language).markup()))
                .render());
    }

    private static RenderedRegion of(String markup) {
        try {
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(markup)));
            return new RenderedRegion(markup, document);
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

    private static Template template(String name) {
        return ENGINE.parse(
                resource("/templates/regionoutlook/" + name + ".html"), Variant.forContentType("text/html"));
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(RenderedRegion.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
