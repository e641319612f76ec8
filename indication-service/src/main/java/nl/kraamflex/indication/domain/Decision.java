package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import org.jspecify.annotations.Nullable;

/**
 * A decision on hours (indicatie). It is never edited: a later one takes its place, or it is withdrawn.
 *
 * @param id UUIDv7
 * @param moment when in the course of the case
 * @param decidedAt when it was made
 * @param decidedBy who answers for it
 * @param signalledBy who saw the reason for it first; null when nobody is named
 * @param reason why it was made, in words; null when the factors say it; never leaves this service
 * @param basis what the hours rest on
 * @param extension care after day 10; present at that moment only
 * @param protection whether the family's hours are to be cut last; null leaves that as it was
 * @param recordedAt when it was put on record; decides between two of the same moment in time
 * @param withdrawal null while it stands
 */
public record Decision(
        UUID id,
        Moment moment,
        Instant decidedAt,
        DecidedBy decidedBy,
        @Nullable SignalledBy signalledBy,
        @Nullable String reason,
        Basis basis,
        @Nullable Extension extension,
        @Nullable Protection protection,
        Instant recordedAt,
        @Nullable Withdrawal withdrawal) {

    /**
     * What hours rest on.
     *
     * @param feeding how the child is fed
     * @param carePackage code of a package that was named; null for the feeding's own
     * @param factors factors that apply, in the order given
     * @param clinicianMinutes total the clinician set instead of the protocol's, in minutes, a multiple of 15; null when the
     *     protocol gives it
     * @param wishedMinutes what the family wants when it wants less, in minutes, a multiple of 15; null without a wish
     */
    public record Basis(
            Feeding feeding,
            @Nullable String carePackage,
            List<GivenFactor> factors,
            @Nullable Integer clinicianMinutes,
            @Nullable Integer wishedMinutes) {
        public Basis {
            factors = List.copyOf(factors);
        }
    }

    /** The calendar date of the decision in the Netherlands. */
    public LocalDate date() {
        return decidedAt.atZone(Birth.ZONE).toLocalDate();
    }

    /** Whether it has not been withdrawn. */
    public boolean stands() {
        return withdrawal == null;
    }

    /** The same decision, taken back. */
    public Decision withdrawn(Withdrawal taken) {
        return new Decision(
                id, moment, decidedAt, decidedBy, signalledBy, reason, basis, extension, protection, recordedAt, taken);
    }
}
