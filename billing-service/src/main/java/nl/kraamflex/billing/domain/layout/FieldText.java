package nl.kraamflex.billing.domain.layout;

/** The positions of one field in one record: written to its length, and read back. */
final class FieldText {
    private FieldText() {}

    /** What came of writing a value. */
    sealed interface Written {
        /** The text, as long as the field. */
        record Fits(String text) implements Written {}

        /** Why there is none. */
        record Fault(String reason) implements Written {}
    }

    /**
     * Writes a value.
     *
     * @param value empty when there is nothing to say
     */
    static Written write(LayoutField field, String value) {
        return switch (field.content()) {
            case LayoutField.Content.Constant(String text) -> filled(field, text);
            case LayoutField.Content.Nothing _ -> filled(field, "");
            case LayoutField.Content.From _ ->
                value.isEmpty() && field.presence() == Presence.MANDATORY
                        ? new Written.Fault("has no value, and the record cannot do without")
                        : filled(field, value);
        };
    }

    private static Written filled(LayoutField field, String value) {
        return switch (field.type()) {
            case N -> number(field, value);
            case AN ->
                Transliteration.of(value)
                        .map(text ->
                                fitted(field, text, text + " ".repeat(Math.max(0, field.length() - text.length()))))
                        .orElseGet(() -> new Written.Fault("has a letter that the file has no spelling for"));
        };
    }

    private static Written number(LayoutField field, String value) {
        return value.isEmpty() || Digits.only(value)
                ? fitted(field, value, "0".repeat(Math.max(0, field.length() - value.length())) + value)
                : new Written.Fault("takes digits only");
    }

    private static Written fitted(LayoutField field, String value, String padded) {
        return value.length() <= field.length()
                ? new Written.Fits(padded)
                : new Written.Fault("has %d positions, and the value has %d; nothing is cut off"
                        .formatted(field.length(), value.length()));
    }

    /** The value in a record that is long enough: digits of N with their zeros, AN without the spaces after it. */
    static String read(LayoutField field, String record) {
        String text = record.substring(field.start() - 1, field.end());
        return switch (field.type()) {
            case N -> text;
            case AN -> text.stripTrailing();
        };
    }
}
