package nl.kraamflex.billing.domain.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The layout of a claim file and of the file that comes back.
 *
 * @param id such as kz301-3.2
 * @param messageCode three digits (COD002)
 * @param version two digits
 * @param subVersion two digits
 * @param recordLength positions of a record that is sent
 * @param returnLength positions of a record that comes back
 * @param timeUnit in what it counts time
 * @param records as they are sent
 * @param returned what a record that comes back has after the sent one; that of type 99 stands there as a whole
 */
public record FileLayout(
        String id,
        String messageCode,
        String version,
        String subVersion,
        int recordLength,
        int returnLength,
        TimeUnit timeUnit,
        List<RecordLayout> records,
        List<RecordLayout> returned) {
    static final String HEADER = "01";
    static final String INSURED = "02";
    static final String LINE = "04";
    static final String TRAILER = "99";

    public FileLayout {
        records = List.copyOf(records);
        returned = List.copyOf(returned);
    }

    /** The record of a type as it is sent; empty when the layout has none. */
    public Optional<RecordLayout> sent(String type) {
        return records.stream().filter(record -> record.type().equals(type)).findFirst();
    }

    /** The record of a type as it comes back; empty when the layout has none. */
    public Optional<RecordLayout> comingBack(String type) {
        Optional<RecordLayout> added =
                returned.stream().filter(record -> record.type().equals(type)).findFirst();
        if (added.isEmpty() || type.equals(TRAILER)) {
            return added;
        }
        return sent(type)
                .map(sent -> new RecordLayout(
                        type,
                        returnLength,
                        Stream.concat(sent.fields().stream(), added.get().fields().stream())
                                .toList(),
                        sent.openEnded()));
    }

    /** The layout with another form of one record. */
    FileLayout with(RecordLayout changed, String message, TimeUnit unit) {
        return new FileLayout(
                id,
                message,
                version,
                subVersion,
                recordLength,
                returnLength,
                unit,
                records.stream()
                        .map(record -> record.type().equals(changed.type()) ? changed : record)
                        .toList(),
                returned);
    }
}
