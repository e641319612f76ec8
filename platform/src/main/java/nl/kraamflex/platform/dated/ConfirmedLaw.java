package nl.kraamflex.platform.dated;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.Set;
import nl.kraamflex.platform.dated.LawFile.Origin;

/** Reads editions that operators added and confirmed while the program runs, by the rules of law files. */
final class ConfirmedLaw {
    private static final Comparator<LawDocument> IN_ORDER =
            Comparator.comparing(LawDocument::regulation).thenComparing(LawDocument::validFrom);

    private final Collection<LawDocument> documents;
    private final Set<String> known;
    private final LawReading reading;

    /**
     * @param documents what was confirmed
     * @param reading the files, to which the documents are added
     */
    ConfirmedLaw(Collection<LawDocument> documents, LawReading reading) {
        this.documents = documents;
        this.known = reading.regulations();
        this.reading = reading;
    }

    /** Reads every document. */
    void read() {
        documents.stream().sorted(IN_ORDER).forEach(this::read);
    }

    private void read(LawDocument document) {
        if (!known.contains(document.regulation())) {
            reading.fault(document.id(), "is of no regulation of this service", "Name one of " + known + ".");
            return;
        }
        reading.add(
                document.id(),
                document.regulation() + "/" + document.validFrom() + ".yaml",
                Origin.CONFIRMED,
                document.content().getBytes(StandardCharsets.UTF_8));
    }
}
