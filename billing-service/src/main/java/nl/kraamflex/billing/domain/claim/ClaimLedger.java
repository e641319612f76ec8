package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a case up to date. A line that was sent is never edited: a correction is a credit for it and a new debit,
 * which waits until the credit is on its way, so that no insurer has two lines about the same care.
 */
public final class ClaimLedger {
    private final boolean repeatRejected;
    private final List<ClaimChange> changes = new ArrayList<>();

    private ClaimLedger(boolean repeatRejected) {
        this.repeatRejected = repeatRejected;
    }

    /**
     * What has to happen.
     *
     * @param onFile every line of the case
     * @param expected the lines as they would be now
     * @param repeatRejected whether what the insurer refused is claimed again although nothing about it changed
     * @return in the order of the expected lines, then of those that are no longer expected
     */
    public static List<ClaimChange> changes(
            List<ClaimLine> onFile, List<ExpectedLine> expected, boolean repeatRejected) {
        ClaimLedger ledger = new ClaimLedger(repeatRejected);
        Map<ClaimSubject, List<ClaimLine>> bySubject = new LinkedHashMap<>();
        expected.forEach(line -> bySubject.put(line.content().subject(), new ArrayList<>()));
        onFile.forEach(line -> bySubject
                .computeIfAbsent(line.content().subject(), subject -> new ArrayList<>())
                .add(line));
        Map<ClaimSubject, ExpectedLine> wanted = new LinkedHashMap<>();
        expected.forEach(line -> wanted.put(line.content().subject(), line));
        bySubject.forEach((subject, lines) -> ledger.bringUpToDate(lines, wanted.get(subject)));
        return List.copyOf(ledger.changes);
    }

    private void bringUpToDate(List<ClaimLine> lines, @Nullable ExpectedLine expected) {
        Optional<ClaimLine> standing =
                debits(lines).filter(line -> line.state().standsWithInsurer()).findFirst();
        if (standing.isPresent()) {
            correct(standing.get(), lines, expected);
        } else {
            openCredits(lines).forEach(this::remove);
            claim(lines, expected);
        }
    }

    private void correct(ClaimLine standing, List<ClaimLine> lines, @Nullable ExpectedLine expected) {
        if (expected != null && standing.content().saysTheSameAs(expected.content())) {
            openCredits(lines).forEach(this::remove);
            openDebit(lines).ifPresent(this::remove);
            return;
        }
        if (openCredits(lines).noneMatch(credit -> standing.reference().equals(credit.earlierReference()))) {
            changes.add(new ClaimChange.AddCredit(standing));
        }
        put(openDebit(lines), expected == null ? null : waiting(expected));
    }

    private void claim(List<ClaimLine> lines, @Nullable ExpectedLine expected) {
        Optional<ClaimLine> open = openDebit(lines);
        boolean refusedBefore = expected != null
                && debits(lines)
                        .anyMatch(line -> line.state() == ClaimState.REJECTED
                                && line.content().saysTheSameAs(expected.content()));
        if (open.isEmpty() && refusedBefore && !repeatRejected) {
            return;
        }
        put(open, expected);
    }

    private void put(Optional<ClaimLine> open, @Nullable ExpectedLine expected) {
        if (expected == null) {
            open.ifPresent(this::remove);
        } else if (open.isEmpty()) {
            changes.add(new ClaimChange.AddDebit(expected));
        } else if (!open.get().content().equals(expected.content())
                || !open.get().holds().equals(expected.holds())) {
            changes.add(new ClaimChange.Update(open.get(), expected));
        }
    }

    private static ExpectedLine waiting(ExpectedLine expected) {
        return new ExpectedLine(
                expected.content(),
                Stream.concat(expected.holds().stream(), Stream.of(ClaimHold.WAITS_FOR_CREDIT))
                        .sorted()
                        .toList());
    }

    private void remove(ClaimLine line) {
        changes.add(new ClaimChange.Remove(line));
    }

    private static Optional<ClaimLine> openDebit(List<ClaimLine> lines) {
        return debits(lines).filter(line -> line.state().beforeSending()).findFirst();
    }

    private static Stream<ClaimLine> openCredits(List<ClaimLine> lines) {
        return lines.stream()
                .filter(line -> line.sign() == ClaimSign.CREDIT && line.state().beforeSending());
    }

    private static Stream<ClaimLine> debits(List<ClaimLine> lines) {
        return lines.stream().filter(line -> line.sign() == ClaimSign.DEBIT);
    }
}
