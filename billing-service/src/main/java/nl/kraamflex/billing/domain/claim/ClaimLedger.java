package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Brings the lines of a case up to date. A line that was sent is never edited: a correction is a credit for it and a new debit. No debit
 * is sent while a line of its {@link ClaimGroup} has to be taken back, so that no insurer is asked twice for the same thing.
 */
public final class ClaimLedger {
    /** What one line at a time is about: in a group of one line all of it, elsewhere one subject. */
    private record Place(ClaimGroup group, @Nullable ClaimSubject subject) {
        static Place of(ClaimContent content) {
            ClaimGroup group = ClaimGroup.of(content.subject());
            return new Place(group, group.hasOneLine() ? null : content.subject());
        }
    }

    private final boolean repeatRejected;
    private final Map<Place, ExpectedLine> wanted = new LinkedHashMap<>();
    private final Map<Place, List<ClaimLine>> onFile = new LinkedHashMap<>();
    private final Map<ClaimGroup, Set<ClaimHold>> waiting = new HashMap<>();
    private final List<ClaimChange> changes = new ArrayList<>();

    private ClaimLedger(List<ClaimLine> lines, List<ExpectedLine> expected, boolean repeatRejected) {
        this.repeatRejected = repeatRejected;
        expected.forEach(line -> {
            Place place = Place.of(line.content());
            wanted.put(place, line);
            onFile.put(place, new ArrayList<>());
        });
        lines.forEach(line -> onFile.computeIfAbsent(Place.of(line.content()), place -> new ArrayList<>())
                .add(line));
    }

    /**
     * What has to happen.
     *
     * @param onFile every line of the case
     * @param expected the lines as they would be now
     * @param repeatRejected whether what the insurer refused, a claim or a credit, is sent again although nothing about it changed
     * @return in the order of the expected lines, then of those that are no longer expected
     */
    public static List<ClaimChange> changes(
            List<ClaimLine> onFile, List<ExpectedLine> expected, boolean repeatRejected) {
        ClaimLedger ledger = new ClaimLedger(onFile, expected, repeatRejected);
        ledger.onFile.forEach(ledger::findWhatWaits);
        ledger.onFile.forEach(ledger::bringUpToDate);
        return List.copyOf(ledger.changes);
    }

    private void findWhatWaits(Place place, List<ClaimLine> lines) {
        for (ClaimLine standing : toTakeBack(place, lines)) {
            waiting.computeIfAbsent(place.group(), group -> EnumSet.noneOf(ClaimHold.class))
                    .add(staysRefused(place, lines, standing) ? ClaimHold.CREDIT_REFUSED : ClaimHold.WAITS_FOR_CREDIT);
        }
    }

    private void bringUpToDate(Place place, List<ClaimLine> lines) {
        List<ClaimLine> takenBack = toTakeBack(place, lines);
        openCredits(lines)
                .filter(credit -> takenBack.stream().noneMatch(standing -> takes(credit, standing)))
                .forEach(this::remove);
        for (ClaimLine standing : takenBack) {
            if (openCredits(lines).noneMatch(credit -> takes(credit, standing))
                    && !staysRefused(place, lines, standing)) {
                changes.add(new ClaimChange.AddCredit(standing));
            }
        }
        @Nullable ExpectedLine expected = wanted.get(place);
        if (kept(place, lines).isPresent()) {
            openDebit(lines).ifPresent(this::remove);
        } else if (expected == null || !takenBack.isEmpty() || !refusedBefore(lines, expected)) {
            put(openDebit(lines), expected == null ? null : waiting(place.group(), expected));
        }
    }

    /** The line that stands with the insurer and says what is so now. */
    private Optional<ClaimLine> kept(Place place, List<ClaimLine> lines) {
        @Nullable ExpectedLine expected = wanted.get(place);
        return expected == null
                ? Optional.empty()
                : standing(lines)
                        .filter(line -> line.content().mayStandFor(expected.content()))
                        .findFirst();
    }

    private List<ClaimLine> toTakeBack(Place place, List<ClaimLine> lines) {
        Optional<ClaimLine> kept = kept(place, lines);
        return standing(lines)
                .filter(line -> kept.filter(line::equals).isEmpty())
                .toList();
    }

    /**
     * Whether the insurer refused to take a line back, and nobody asked to try again. The line that waits for it says so; where none
     * waits, only another credit keeps it from being forgotten.
     */
    private boolean staysRefused(Place place, List<ClaimLine> lines, ClaimLine standing) {
        return !repeatRejected
                && wanted.containsKey(place)
                && kept(place, lines).isEmpty()
                && openCredits(lines).noneMatch(credit -> takes(credit, standing))
                && lines.stream().anyMatch(line -> takes(line, standing) && line.state() == ClaimState.REJECTED);
    }

    private boolean refusedBefore(List<ClaimLine> lines, ExpectedLine expected) {
        return !repeatRejected
                && openDebit(lines).isEmpty()
                && debits(lines)
                        .anyMatch(line -> line.state() == ClaimState.REJECTED
                                && line.content().saysTheSameAs(expected.content()));
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

    private ExpectedLine waiting(ClaimGroup group, ExpectedLine expected) {
        return new ExpectedLine(
                expected.content(),
                Stream.concat(expected.holds().stream(), waiting.getOrDefault(group, Set.of()).stream())
                        .sorted()
                        .toList());
    }

    private void remove(ClaimLine line) {
        changes.add(new ClaimChange.Remove(line));
    }

    private static boolean takes(ClaimLine credit, ClaimLine debit) {
        return debit.reference().equals(credit.earlierReference());
    }

    private static Stream<ClaimLine> standing(List<ClaimLine> lines) {
        return debits(lines).filter(line -> line.state().standsWithInsurer());
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
