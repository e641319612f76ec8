package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.claim.FileFault;
import org.jspecify.annotations.Nullable;

/** Reads records of fixed length with the layout they were written with, or with its returned part. */
public final class FixedLengthReader {
    private static final int TYPE_LENGTH = 2;

    private final FileLayout layout;
    private final boolean returned;
    private final List<RecordValues> records = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();

    private FixedLengthReader(FileLayout layout, boolean returned) {
        this.layout = layout;
        this.returned = returned;
    }

    /** What came of reading. */
    public sealed interface Outcome {
        /** The records in their order. */
        record Read(List<RecordValues> records) implements Outcome {
            public Read {
                records = List.copyOf(records);
            }
        }

        /** Everything that is wrong; nothing was read then. */
        record Refused(List<FileFault> faults) implements Outcome {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Reads a file as it was sent. */
    public static Outcome sent(FileLayout layout, String text) {
        return new FixedLengthReader(layout, false).read(text);
    }

    /** Reads a file that came back. */
    public static Outcome returned(FileLayout layout, String text) {
        return new FixedLengthReader(layout, true).read(text);
    }

    private Outcome read(String text) {
        // Some systems end the last record like the others; the records are the same.
        String body = text.endsWith("\r\n") ? text.substring(0, text.length() - 2) : text;
        String[] lines = body.split("\r\n", -1);
        for (int place = 0; place < lines.length; place++) {
            record(lines[place], place + 1);
        }
        return faults.isEmpty() ? new Outcome.Read(records) : new Outcome.Refused(faults);
    }

    private void record(String line, int number) {
        String type = line.length() < TYPE_LENGTH ? "" : line.substring(0, TYPE_LENGTH);
        Optional<RecordLayout> form = returned ? layout.comingBack(type) : layout.sent(type);
        if (form.isEmpty()) {
            fault(number, "begins with no type of record that layout %s has".formatted(layout.id()));
        } else if (!form.get().missing().isEmpty()) {
            fault(
                    number,
                    "has positions %s, which layout %s has no field for; put their layout in KRAAMFLEX_LAYOUT_DIR"
                            .formatted(form.get().missingText(), layout.id()));
        } else if (line.length() != form.get().length()) {
            fault(
                    number,
                    "has %d positions; a record %s of layout %s has %d"
                            .formatted(
                                    line.length(), type, layout.id(), form.get().length()));
        } else {
            values(form.get(), line, number);
        }
    }

    private void values(RecordLayout form, String line, int number) {
        Map<LayoutSource, String> values = new EnumMap<>(LayoutSource.class);
        for (LayoutField field : form.fields()) {
            String value = FieldText.read(field, line);
            if (field.type() == FieldType.N && !Digits.only(value)) {
                fault(number, "has other signs than digits in field %s".formatted(field.label()));
            }
            if (field.content() instanceof LayoutField.Content.From(LayoutSource source)) {
                values.put(source, value);
            }
        }
        @Nullable String reference = values.get(LayoutSource.LINE_REFERENCE);
        records.add(new RecordValues(form.type(), reference, values));
    }

    private void fault(int number, String reason) {
        faults.add(new FileFault(null, "line " + number, reason));
    }
}
