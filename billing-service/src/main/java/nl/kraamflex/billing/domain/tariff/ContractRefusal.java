package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why nothing is done to a contract. Each tells the caller what to do. */
public sealed interface ContractRefusal {
    /** The organisation has no such contract. */
    record NoSuchContract(UUID contractId) implements ContractRefusal {}

    /** The last day lies before the first. */
    record PeriodReversed(LocalDate validFrom, LocalDate validTo) implements ContractRefusal {}

    /** For some performance and days the insurer has another contract; never empty. */
    record Overlapping(List<ContractOverlap> overlaps) implements ContractRefusal {
        public Overlapping {
            overlaps = List.copyOf(overlaps);
        }
    }

    /** Prices are above the limit that applies; never empty. */
    record AboveMaximum(List<PricePeriod> periods) implements ContractRefusal {
        public AboveMaximum {
            periods = List.copyOf(periods);
        }
    }

    /** Only a draft is changed or activated. */
    record NoDraft(UUID contractId, ContractState state) implements ContractRefusal {}

    /** A contract ends once. */
    record EndedAlready(UUID contractId, @Nullable LocalDate endedOn) implements ContractRefusal {}

    /**
     * A contract cannot end on that day.
     *
     * @param earliest the day before its first day, which says that it never was in force
     * @param latest the last day it could end on; null for an open end
     */
    record EndOutOfPeriod(
            LocalDate lastDay, LocalDate earliest, @Nullable LocalDate latest) implements ContractRefusal {}

    /**
     * Claims of later dates stand with the insurer in full, because it asks the family for the contribution itself. Without the contract our
     * bill would ask for it too.
     *
     * @param lastDay the day that was given
     * @param first first date of care after it that was claimed so
     * @param last last such date, the first day on which the contract can end
     */
    record ClaimedInFull(LocalDate lastDay, LocalDate first, LocalDate last) implements ContractRefusal {}

    /** The contract exists and no version was given. */
    record VersionRequired(long current) implements ContractRefusal {}

    /** The contract is not at the version that was given. */
    record VersionMismatch(long given, long current) implements ContractRefusal {}
}
