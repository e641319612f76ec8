package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.billing.domain.claim.ReturnedFileReader;

/**
 * The results in a file that an insurer sent back. A line with an amount granted was accepted, also when the amount is another; a
 * line of which nothing was granted was rejected, unless nothing was claimed. Return codes are kept as they are, known or not.
 */
public final class ReturnedClaims {
    private ReturnedClaims() {}

    /** Reads a file that came back, with the layout it was sent with. */
    public static ReturnedFileReader.Outcome read(FileLayout layout, String text) {
        return switch (FixedLengthReader.returned(layout, text)) {
            case FixedLengthReader.Outcome.Refused(List<FileFault> faults) ->
                new ReturnedFileReader.Outcome.Refused(faults);
            case FixedLengthReader.Outcome.Read(List<RecordValues> records) -> results(records);
        };
    }

    private static ReturnedFileReader.Outcome results(List<RecordValues> records) {
        List<ClaimResult> results = new ArrayList<>();
        List<FileFault> faults = new ArrayList<>();
        for (RecordValues record : records) {
            if (!record.type().equals(FileLayout.LINE)) {
                continue;
            }
            if (record.value(LayoutSource.LINE_REFERENCE).isEmpty()) {
                faults.add(new FileFault(null, "line.reference", "is empty; a result belongs to the line it names"));
            } else {
                results.add(result(record));
            }
        }
        return faults.isEmpty()
                ? new ReturnedFileReader.Outcome.Read(results)
                : new ReturnedFileReader.Outcome.Refused(faults);
    }

    private static ClaimResult result(RecordValues record) {
        long granted = amount(record, LayoutSource.RETURN_GRANTED_AMOUNT);
        long claimed = amount(record, LayoutSource.LINE_CLAIMED_AMOUNT);
        return new ClaimResult(
                record.value(LayoutSource.LINE_REFERENCE),
                granted > 0 || claimed == 0 ? ClaimResult.Outcome.ACCEPTED : ClaimResult.Outcome.REJECTED,
                granted,
                codes(record));
    }

    private static long amount(RecordValues record, LayoutSource source) {
        String digits = record.value(source);
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }

    private static List<String> codes(RecordValues record) {
        return Stream.of(LayoutSource.RETURN_CODE_1, LayoutSource.RETURN_CODE_2, LayoutSource.RETURN_CODE_3)
                .map(record::value)
                .filter(code -> !code.isEmpty() && !code.equals("0000"))
                .toList();
    }
}
