package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.LawDocument;
import org.jspecify.annotations.Nullable;

/** An edition of a regulation as the API takes and shows it: the fields of a law file, money in euros. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawEditionBody(
        @Nullable String title,
        @Nullable String legalBasis,
        @Nullable String validTo,
        @Nullable String supersedes,
        JsonNode figures) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The edition as a law file would say it. */
    LawDocument document(String kind, LocalDate validFrom) {
        ObjectNode fields = JSON.createObjectNode();
        fields.put("regulation", kind);
        put(fields, "title", title);
        put(fields, "legalBasis", legalBasis);
        fields.put("validFrom", validFrom.toString());
        put(fields, "validTo", validTo);
        put(fields, "supersedes", supersedes);
        fields.set("figures", LawSources.toFile(LawUnits.toCents(figures)));
        return new LawDocument(kind, validFrom, fields.toString());
    }

    /** An edition that was stored. */
    static LawEditionBody of(String content) {
        try {
            JsonNode fields = JSON.readTree(content);
            return new LawEditionBody(
                    text(fields, "title"),
                    text(fields, "legalBasis"),
                    text(fields, "validTo"),
                    text(fields, "supersedes"),
                    LawSources.toApi(LawUnits.toEuros(fields.path("figures"))));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored edition is no JSON: this is a defect.", e);
        }
    }

    private static void put(ObjectNode fields, String field, @Nullable String value) {
        if (value != null) {
            fields.put(field, value);
        }
    }

    private static @Nullable String text(JsonNode fields, String field) {
        return fields.hasNonNull(field) ? fields.get(field).asText() : null;
    }
}
