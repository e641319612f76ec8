package nl.kraamflex.billing.domain.layout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.FileOutcome;

/**
 * Writes records of fixed length, with CR LF between them and nothing after the last. It refuses a layout with missing positions,
 * and every value that does not fit, and then writes nothing at all.
 */
public final class FixedLengthWriter {
    private static final String SEPARATOR = "\r\n";

    private final FileLayout layout;
    private final List<FileFault> faults = new ArrayList<>();

    private FixedLengthWriter(FileLayout layout) {
        this.layout = layout;
    }

    /** The file of these records in their order. */
    public static FileOutcome write(FileLayout layout, List<RecordValues> records) {
        return new FixedLengthWriter(layout).text(records);
    }

    private FileOutcome text(List<RecordValues> records) {
        List<String> lines = new ArrayList<>();
        for (RecordValues record : records) {
            Optional<RecordLayout> form = layout.sent(record.type());
            if (form.isEmpty()) {
                faults.add(new FileFault(
                        record.reference(), "record " + record.type(), "is no record of layout " + layout.id()));
            } else {
                lines.add(line(form.get(), record));
            }
        }
        return faults.isEmpty()
                ? new FileOutcome.Written(String.join(SEPARATOR, lines), StandardCharsets.US_ASCII)
                : new FileOutcome.Refused(faults.stream().distinct().toList());
    }

    private String line(RecordLayout form, RecordValues record) {
        if (!form.missing().isEmpty()) {
            faults.add(new FileFault(
                    null,
                    "record " + form.type(),
                    "of layout %s has no field for positions %s, which are not public; put their layout in KRAAMFLEX_LAYOUT_DIR"
                            .formatted(layout.id(), form.missingText())));
            return "";
        }
        StringBuilder line = new StringBuilder();
        for (LayoutField field : form.fields()) {
            switch (FieldText.write(field, value(field, record))) {
                case FieldText.Written.Fits(String text) -> line.append(text);
                case FieldText.Written.Fault(String reason) ->
                    faults.add(new FileFault(record.reference(), field.label(), reason));
            }
        }
        return line.toString();
    }

    private static String value(LayoutField field, RecordValues record) {
        return field.content() instanceof LayoutField.Content.From(LayoutSource source) ? record.value(source) : "";
    }
}
