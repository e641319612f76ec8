package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A small layout that no standard has: records of 100 positions, 130 when they come back, and a line that is not complete. */
final class MadeUpLayout {
    static final int LENGTH = 100;
    static final int RETURNED = 130;

    private MadeUpLayout() {}

    static LayoutField field(String id, FieldType type, int start, int length, @Nullable LayoutSource source) {
        return new LayoutField(
                id,
                "field " + id,
                type,
                start,
                length,
                source == null ? Presence.RESERVE : Presence.MANDATORY,
                source == null ? new LayoutField.Content.Nothing() : new LayoutField.Content.From(source));
    }

    static LayoutField optional(String id, FieldType type, int start, int length, LayoutSource source) {
        return new LayoutField(
                id, "field " + id, type, start, length, Presence.CONDITIONAL, new LayoutField.Content.From(source));
    }

    static LayoutField constant(String id, FieldType type, int start, int length, String text) {
        return new LayoutField(
                id, "field " + id, type, start, length, Presence.MANDATORY, new LayoutField.Content.Constant(text));
    }

    private static RecordLayout record(String type, LayoutField... fields) {
        List<LayoutField> all = new ArrayList<>(List.of(fields));
        all.add(constant(type + "01", FieldType.N, 1, 2, type));
        return new RecordLayout(type, LENGTH, all, type.equals("04"));
    }

    /** Without the line's own part, as a standard that is not public. */
    static FileLayout shipped() {
        return new FileLayout(
                "made-up",
                "133",
                "03",
                "02",
                LENGTH,
                RETURNED,
                TimeUnit.MINUTE,
                List.of(
                        record(
                                "01",
                                field("0102", FieldType.N, 3, 3, LayoutSource.LAYOUT_MESSAGE_CODE),
                                field("0103", FieldType.N, 6, 2, LayoutSource.LAYOUT_VERSION),
                                field("0104", FieldType.N, 8, 2, LayoutSource.LAYOUT_SUB_VERSION),
                                field("0105", FieldType.AN, 10, 1, LayoutSource.FILE_KIND),
                                field("0106", FieldType.N, 11, 4, LayoutSource.FILE_UZOVI),
                                field("0107", FieldType.N, 15, 8, LayoutSource.FILE_PROVIDER),
                                field("0108", FieldType.N, 23, 8, LayoutSource.FILE_FROM),
                                field("0109", FieldType.N, 31, 8, LayoutSource.FILE_TO),
                                field("0110", FieldType.AN, 39, 12, LayoutSource.FILE_INVOICE_NUMBER),
                                field("0111", FieldType.N, 51, 8, LayoutSource.FILE_INVOICE_DATE),
                                field("0180", FieldType.AN, 59, 42, null)),
                        record(
                                "02",
                                field("0202", FieldType.N, 3, 4, LayoutSource.DETAIL_NUMBER),
                                field("0203", FieldType.N, 7, 9, LayoutSource.INSURED_BSN),
                                field("0204", FieldType.N, 16, 4, LayoutSource.INSURED_UZOVI),
                                optional("0205", FieldType.AN, 20, 10, LayoutSource.INSURED_POLICY_NUMBER),
                                field("0206", FieldType.N, 30, 8, LayoutSource.INSURED_DATE_OF_BIRTH),
                                field("0207", FieldType.N, 38, 1, LayoutSource.INSURED_SEX),
                                field("0208", FieldType.AN, 39, 20, LayoutSource.INSURED_FAMILY_NAME),
                                optional("0209", FieldType.AN, 59, 10, LayoutSource.INSURED_PREFIX),
                                field("0210", FieldType.AN, 69, 6, LayoutSource.INSURED_INITIALS),
                                optional("0211", FieldType.AN, 75, 6, LayoutSource.INSURED_POSTCODE),
                                field("0212", FieldType.N, 81, 5, LayoutSource.INSURED_HOUSE_NUMBER),
                                optional("0213", FieldType.AN, 86, 6, LayoutSource.INSURED_HOUSE_NUMBER_ADDITION),
                                field("0280", FieldType.AN, 92, 9, null)),
                        record(
                                "04",
                                field("0402", FieldType.N, 3, 4, LayoutSource.DETAIL_NUMBER),
                                optional("0403", FieldType.AN, 7, 5, LayoutSource.LINE_AUTHORISATION_NUMBER)),
                        record(
                                "99",
                                field("9902", FieldType.N, 3, 4, LayoutSource.TOTAL_INSURED),
                                field("9903", FieldType.N, 7, 4, LayoutSource.TOTAL_DEBTORS),
                                field("9904", FieldType.N, 11, 4, LayoutSource.TOTAL_LINES),
                                field("9905", FieldType.N, 15, 4, LayoutSource.TOTAL_COMMENTS),
                                field("9906", FieldType.N, 19, 4, LayoutSource.TOTAL_DETAILS),
                                field("9907", FieldType.N, 23, 8, LayoutSource.TOTAL_NET_AMOUNT),
                                field("9908", FieldType.AN, 31, 1, LayoutSource.TOTAL_NET_SIGN),
                                field("9980", FieldType.AN, 32, 69, null))),
                List.of(
                        added("01", field("0181", FieldType.AN, 101, 30, null)),
                        added("02", field("0281", FieldType.AN, 101, 30, null)),
                        added(
                                "04",
                                optional("0481", FieldType.N, 101, 8, LayoutSource.RETURN_GRANTED_AMOUNT),
                                optional("0482", FieldType.AN, 109, 1, LayoutSource.RETURN_GRANTED_SIGN),
                                optional("0483", FieldType.AN, 110, 4, LayoutSource.RETURN_CODE_1),
                                optional("0484", FieldType.AN, 114, 4, LayoutSource.RETURN_CODE_2),
                                optional("0485", FieldType.AN, 118, 4, LayoutSource.RETURN_CODE_3),
                                field("0489", FieldType.AN, 122, 9, null)),
                        added(
                                "99",
                                constant("9901", FieldType.N, 1, 2, "99"),
                                field("9989", FieldType.AN, 3, 128, null))));
    }

    private static RecordLayout added(String type, LayoutField... fields) {
        return new RecordLayout(type, RETURNED, List.of(fields), false);
    }

    /** What an operator would know of the line. */
    static List<LayoutField> lineFields() {
        return List.of(
                field("T01", FieldType.N, 12, 8, LayoutSource.LINE_CARE_DATE),
                field("T02", FieldType.N, 20, 3, LayoutSource.LINE_CODE_LIST),
                field("T03", FieldType.N, 23, 6, LayoutSource.LINE_CODE),
                field("T04", FieldType.N, 29, 4, LayoutSource.LINE_QUANTITY),
                field("T05", FieldType.N, 33, 2, LayoutSource.LINE_UNIT),
                field("T06", FieldType.N, 35, 8, LayoutSource.LINE_CLAIMED_AMOUNT),
                field("T07", FieldType.AN, 43, 1, LayoutSource.LINE_SIGN),
                field("T08", FieldType.AN, 44, 20, LayoutSource.LINE_REFERENCE),
                optional("T09", FieldType.AN, 64, 20, LayoutSource.LINE_EARLIER_REFERENCE),
                optional("T10", FieldType.N, 84, 4, LayoutSource.LINE_BEGIN_TIME),
                optional("T11", FieldType.N, 88, 4, LayoutSource.LINE_END_TIME),
                optional("T12", FieldType.N, 92, 8, LayoutSource.LINE_REFERRED_BY),
                field("T80", FieldType.AN, 100, 1, null));
    }

    static LayoutCompletion completion(List<LayoutField> fields) {
        return new LayoutCompletion("made-up", "04", false, null, TimeUnit.QUARTER, fields);
    }

    /** Complete, and counting time in quarters. */
    static FileLayout complete() {
        return switch (completion(lineFields()).complete(shipped())) {
            case LayoutCompletion.Outcome.Completed(FileLayout layout) -> layout;
            case LayoutCompletion.Outcome.Faulty faulty -> throw new IllegalStateException(faulty.toString());
        };
    }
}
