package nl.kraamflex.platform.dated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * An edition of a regulation that did not come as a file: the same fields as a law file, written as JSON. Whether it is sound,
 * {@link DatedLaw#with} tells.
 *
 * @param regulation name of the regulation, such as {@code nza-maximum-tariffs}
 * @param validFrom first day on which it holds
 * @param content an object with the fields of a law file
 */
public record LawDocument(String regulation, LocalDate validFrom, String content) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String TITLE = "title";
    private static final String LEGAL_BASIS = "legalBasis";

    /** Regulation and first day, as {@link LawFile#id()} names the version. */
    public String id() {
        return regulation + "/" + validFrom;
    }

    /**
     * The document with title and legal basis; where it says nothing, those of the version in force on its first day or, failing
     * that, of the last version before.
     *
     * @throws IllegalArgumentException when the content is no JSON object
     */
    public LawDocument completedFrom(DatedLaw law) {
        ObjectNode fields = fields();
        Optional<LawFile> before = law.files().stream()
                .filter(file -> file.regulation().equals(regulation))
                .filter(file -> !file.validFrom().isAfter(validFrom))
                .max(Comparator.comparing(LawFile::validFrom));
        before.ifPresent(file -> {
            if (!fields.hasNonNull(TITLE)) {
                fields.put(TITLE, file.title());
            }
            if (!fields.hasNonNull(LEGAL_BASIS)) {
                fields.put(LEGAL_BASIS, file.legalBasis());
            }
        });
        return new LawDocument(regulation, validFrom, fields.toString());
    }

    private ObjectNode fields() {
        try {
            if (JSON.readTree(content) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The content of " + id() + " is no JSON.", e);
        }
        throw new IllegalArgumentException("The content of " + id() + " is no JSON object.");
    }
}
