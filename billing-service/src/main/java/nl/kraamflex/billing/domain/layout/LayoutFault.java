package nl.kraamflex.billing.domain.layout;

/**
 * Something wrong with a layout.
 *
 * @param record type of the record, or empty for the file as a whole
 * @param field id of the field, or empty for the record as a whole
 * @param reason what is wrong and what would be right
 */
public record LayoutFault(String record, String field, String reason) {
    @Override
    public String toString() {
        return "record %s%s %s".formatted(record, field.isEmpty() ? "" : ", field " + field, reason);
    }
}
