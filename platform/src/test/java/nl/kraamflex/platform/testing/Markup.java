package nl.kraamflex.platform.testing;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page or picture as a browser gets it, which is well-formed XML as well, so that a test can ask it with XPath. */
public record Markup(String markup, Document document) {
    /**
     * Reads it.
     *
     * @throws AssertionError when it is not well-formed
     */
    public static Markup of(String markup) {
        try {
            return new Markup(
                    markup,
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(new InputSource(new StringReader(markup))));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("It is not well-formed: " + markup, e);
        }
    }

    /** The text of every element that the path finds, blanks put together. */
    public List<String> texts(String path) {
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
}
