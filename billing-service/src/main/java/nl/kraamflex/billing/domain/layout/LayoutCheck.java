package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds everything wrong with a layout before anything is written with it: gaps, overlaps, fields beyond the end, fields that have
 * to say something and have nothing to say it from, and values that would not fit.
 */
public final class LayoutCheck {
    private final List<LayoutFault> faults = new ArrayList<>();

    private LayoutCheck() {}

    /** Every fault, in the order of records and positions; empty for a sound layout. */
    public static List<LayoutFault> faults(FileLayout layout) {
        LayoutCheck check = new LayoutCheck();
        layout.records().forEach(check::ofRecord);
        layout.returned()
                .forEach(added -> layout.comingBack(added.type())
                        .ifPresentOrElse(
                                check::ofRecord, () -> check.fault(added.type(), "", "comes back and is never sent")));
        return check.faults.stream().distinct().toList();
    }

    private void ofRecord(RecordLayout record) {
        Set<String> ids = new HashSet<>();
        int next = 1;
        for (LayoutField field : record.fields()) {
            if (!ids.add(field.id())) {
                fault(record, field, "stands there twice; give each field an id of its own");
            }
            ofPlace(record, field, next);
            ofContent(record, field);
            next = Math.max(next, field.end() + 1);
        }
        if (!record.openEnded() && !record.missing().isEmpty()) {
            fault(
                    record.type(),
                    "",
                    "has no field for positions %s of %d".formatted(record.missingText(), record.length()));
        }
    }

    private void ofPlace(RecordLayout record, LayoutField field, int next) {
        if (field.start() < 1 || field.length() < 1) {
            fault(
                    record,
                    field,
                    "starts at %d with length %d; both are 1 or more".formatted(field.start(), field.length()));
        } else if (field.start() < next) {
            fault(
                    record,
                    field,
                    "covers positions %d-%d, and the field before it ends at %d; fields must not overlap"
                            .formatted(field.start(), field.end(), next - 1));
        }
        if (field.end() > record.length()) {
            fault(record, field, "ends at %d, and the record at %d".formatted(field.end(), record.length()));
        }
    }

    private void ofContent(RecordLayout record, LayoutField field) {
        switch (field.content()) {
            case LayoutField.Content.Constant(String text) -> ofConstant(record, field, text);
            case LayoutField.Content.From(LayoutSource source) -> ofSource(record, field, source);
            case LayoutField.Content.Nothing _ -> {
                if (field.presence() == Presence.MANDATORY) {
                    fault(record, field, "must say something and has neither source nor constant");
                }
            }
        }
    }

    private void ofConstant(RecordLayout record, LayoutField field, String text) {
        if (text.length() > field.length()) {
            fault(record, field, "has the constant %s, longer than its %d positions".formatted(text, field.length()));
        }
        if (field.type() == FieldType.N && !Digits.only(text)) {
            fault(record, field, "is N and has the constant %s; N takes digits only".formatted(text));
        }
    }

    private void ofSource(RecordLayout record, LayoutField field, LayoutSource source) {
        if (!source.isKnownTo(record.type())) {
            fault(
                    record,
                    field,
                    "has the source %s, which record %s does not have".formatted(source.word(), record.type()));
        }
        if (source.leastLength() > field.length()) {
            fault(
                    record,
                    field,
                    "has %d positions, and every %s needs %d"
                            .formatted(field.length(), source.word(), source.leastLength()));
        }
        if (field.type() == FieldType.N && !source.isDigits()) {
            fault(record, field, "is N, and %s is not digits only; make it AN".formatted(source.word()));
        }
    }

    private void fault(RecordLayout record, LayoutField field, String reason) {
        fault(record.type(), field.id(), reason);
    }

    private void fault(String record, String field, String reason) {
        faults.add(new LayoutFault(record, field, reason));
    }
}
