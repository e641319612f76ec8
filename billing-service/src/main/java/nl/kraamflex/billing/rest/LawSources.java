package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A law file has the date of a source as the source writes it, which may be a year or half a sentence; in the API only calendar dates
 * are called dates, and this is the source's edition.
 */
final class LawSources {
    private static final String IN_FILE = "date";
    private static final String IN_API = "edition";

    private LawSources() {}

    /** The figures of a request as a law file holds them; they are changed in place. */
    static JsonNode toFile(JsonNode figures) {
        return renamed(figures, IN_API, IN_FILE);
    }

    /** The figures of a law file as the API shows them; they are changed in place. */
    static JsonNode toApi(JsonNode figures) {
        return renamed(figures, IN_FILE, IN_API);
    }

    private static JsonNode renamed(JsonNode figures, String from, String to) {
        for (JsonNode figure : figures) {
            rename(figure.path("source"), from, to);
            figure.path("supportingSources").forEach(source -> rename(source, from, to));
            figure.path("alternatives").forEach(other -> rename(other.path("source"), from, to));
        }
        return figures;
    }

    private static void rename(JsonNode source, String from, String to) {
        if (source instanceof ObjectNode fields && fields.has(from)) {
            fields.set(to, fields.remove(from));
        }
    }
}
