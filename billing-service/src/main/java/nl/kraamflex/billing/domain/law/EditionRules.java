package nl.kraamflex.billing.domain.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawDocument;
import nl.kraamflex.platform.dated.LawFault;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.LawFileFaults;
import org.jspecify.annotations.Nullable;

/**
 * How figures of an operator come into force: one person puts them forward with their source, another confirms them, and at both
 * moments they have to keep the rules of law files, together with all that is in force.
 *
 * @param files the law of the files
 * @param inForce what operators added to it
 */
public record EditionRules(DatedLaw files, List<LawDocument> inForce) {
    public EditionRules {
        inForce = List.copyOf(inForce);
    }

    /** What came of a change: the edition as it is then, and the entry for the record. */
    public record Changed(OperatorEdition edition, LawChange change) {}

    /**
     * Puts figures forward.
     *
     * @param present the edition of that kind and first day as it is; empty when there is none
     * @param expected version the caller read; null when it believes there is none
     * @throws LawRefused when the kind is unknown, the version another, or the figures cannot come into force
     */
    public Changed propose(
            LawDocument document, Optional<OperatorEdition> present, @Nullable Long expected, String by, Instant at) {
        SortedSet<String> kinds = kinds();
        if (!kinds.contains(document.regulation())) {
            throw new LawRefused(new LawRefusal.UnknownKind(document.regulation(), kinds));
        }
        OperatorEdition edition =
                present.orElseGet(() -> OperatorEdition.none(document.regulation(), document.validFrom()));
        requireVersion(edition, expected);
        LawDocument complete = document.completedFrom(files);
        refuseUnfit(complete);
        OperatorEdition changed = edition.propose(complete, by, at);
        return changed(LawChange.Action.PROPOSED, edition, changed, complete, by, at);
    }

    /**
     * Brings into force what was put forward.
     *
     * @param present the edition as it is
     * @param expected version the caller read
     * @throws LawRefused when nothing waits, the same person proposed it, the version is another, or the figures no longer go
     *     together with what is in force by now
     */
    public Changed confirm(OperatorEdition present, @Nullable Long expected, String by, Instant at) {
        requireVersion(present, expected);
        OperatorEdition changed = present.confirm(by, at);
        OperatorEdition.@Nullable Confirmed confirmed = changed.confirmed();
        if (confirmed == null) {
            throw new IllegalStateException("What was confirmed is not in force: this is a defect.");
        }
        refuseUnfit(confirmed.document());
        return changed(LawChange.Action.CONFIRMED, present, changed, confirmed.document(), by, at);
    }

    /**
     * Gives up what was put forward; what is in force stays so.
     *
     * @param present the edition as it is
     * @param expected version the caller read
     * @throws LawRefused when nothing waits, or the version is another
     */
    public Changed withdraw(OperatorEdition present, @Nullable Long expected, String by, Instant at) {
        requireVersion(present, expected);
        OperatorEdition.@Nullable Proposed waiting = present.proposed();
        if (waiting == null) {
            throw new LawRefused(new LawRefusal.NothingToWithdraw(present.kind(), present.validFrom()));
        }
        return changed(LawChange.Action.WITHDRAWN, present, present.withdraw(), waiting.document(), by, at);
    }

    /** The regulations that figures can be added to. */
    public SortedSet<String> kinds() {
        SortedSet<String> kinds = new TreeSet<>();
        for (LawFile file : files.files()) {
            kinds.add(file.regulation());
        }
        return kinds;
    }

    private static Changed changed(
            LawChange.Action action,
            OperatorEdition before,
            OperatorEdition after,
            LawDocument document,
            String by,
            Instant at) {
        OperatorEdition.@Nullable Confirmed formerly = before.confirmed();
        return new Changed(
                after,
                new LawChange(
                        after.kind(),
                        after.validFrom(),
                        after.version(),
                        action,
                        by,
                        at,
                        formerly == null ? null : formerly.document().content(),
                        document.content()));
    }

    private static void requireVersion(OperatorEdition present, @Nullable Long expected) {
        if (expected == null && present.version() > 0) {
            throw new LawRefused(new LawRefusal.VersionRequired(present.version()));
        }
        if (expected != null && expected != present.version()) {
            throw new LawRefused(new LawRefusal.VersionMismatch(expected, present.version()));
        }
    }

    /** Reads it with all that is in force, in the place of what is in force of the same kind and first day. */
    private void refuseUnfit(LawDocument added) {
        List<LawDocument> all = new ArrayList<>(inForce);
        all.removeIf(document -> document.id().equals(added.id()));
        all.add(added);
        DatedLaw together;
        try {
            together = files.with(all);
        } catch (LawFileFaults e) {
            throw new LawRefused(
                    e.betweenVersions() ? new LawRefusal.Conflicting(e.faults()) : new LawRefusal.Faulty(e.faults()));
        }
        List<LawFault> unusable = UsableLaw.faults(together).stream()
                .filter(fault -> fault.file().equals(added.id()))
                .toList();
        if (!unusable.isEmpty()) {
            throw new LawRefused(new LawRefusal.Unusable(unusable));
        }
    }
}
