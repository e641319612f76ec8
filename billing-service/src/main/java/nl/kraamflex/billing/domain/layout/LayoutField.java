package nl.kraamflex.billing.domain.layout;

/**
 * A field of a record.
 *
 * @param id such as 0116
 * @param name what it holds, in English
 * @param type how it is filled
 * @param start first position, from 1
 * @param length how many positions, 1 or more
 * @param presence whether it has to say something
 * @param content where its value comes from
 */
public record LayoutField(
        String id, String name, FieldType type, int start, int length, Presence presence, Content content) {
    /** Where the value of a field comes from. */
    public sealed interface Content {
        /** Always the same text. */
        record Constant(String text) implements Content {}

        /** A value of the record. */
        record From(LayoutSource source) implements Content {}

        /** Nothing: filler, or a field this suite has nothing to say in. */
        record Nothing() implements Content {}
    }

    /** Last position. */
    public int end() {
        return start + length - 1;
    }

    /** Id and name, for people. */
    String label() {
        return id + " (" + name + ")";
    }
}
