package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * What may become of a contract: a draft can be changed and put into force, once; a contract in force can end, once. Of one insurer
 * and performance no two contracts hold on a day, so that each claim line has one price.
 *
 * @param present every contract of the organisation with the insurer, whatever its state
 */
public record ContractRules(List<Contract> present) {
    public ContractRules {
        present = List.copyOf(present);
    }

    /**
     * Begins a contract.
     *
     * @throws ContractRefused when the period is reversed or another contract is in the way
     */
    public Contract draft(UUID id, ContractTerms terms) {
        return fitting(new Contract(id, 1, ContractState.DRAFT, terms, null));
    }

    /**
     * Changes a draft.
     *
     * @param expected version the caller read
     * @throws ContractRefused when it is none, the version is another, the period reversed or another contract in the way
     */
    public Contract change(Contract contract, ContractTerms terms, @Nullable Long expected) {
        requireVersion(contract, expected);
        requireDraft(contract);
        return fitting(contract.with(terms));
    }

    /**
     * Puts a draft into force. Days on which no maximum is on file do not keep a contract from it; {@link ContractCheck} names them.
     *
     * @param expected version the caller read
     * @throws ContractRefused when it is no draft, the version is another, another contract is in the way, or a price is above the
     *     limit of some day (Wmg art. 35)
     */
    public Contract activate(Contract contract, DatedLaw law, @Nullable Long expected) {
        requireVersion(contract, expected);
        requireDraft(contract);
        List<PricePeriod> above = ContractCheck.of(law, contract.terms()).stream()
                .filter(period -> period.verdict().outcome() == PriceOutcome.ABOVE_MAXIMUM)
                .toList();
        if (!above.isEmpty()) {
            throw new ContractRefused(new ContractRefusal.AboveMaximum(above));
        }
        return fitting(contract.activated());
    }

    /**
     * Ends a contract.
     *
     * @param lastDay last day on which it holds, within its period; the day before its first day when it shall never have been in
     *     force, which is the only one for a draft
     * @param expected version the caller read
     * @param claimedInFull dates after that day whose claims under this contract stand with the insurer in full; they count where by this
     *     contract the insurer asks the family, and not where it took the contribution of a case over
     * @throws ContractRefused when it has ended, the version is another, the day lies outside, or such dates count
     */
    public Contract end(
            Contract contract, LocalDate lastDay, @Nullable Long expected, SortedSet<LocalDate> claimedInFull) {
        requireVersion(contract, expected);
        if (contract.state() == ContractState.ENDED) {
            throw new ContractRefused(new ContractRefusal.EndedAlready(contract.id(), contract.endedOn()));
        }
        LocalDate earliest = contract.terms().validFrom().minusDays(1);
        @Nullable
        LocalDate latest = contract.state() == ContractState.DRAFT
                ? earliest
                : contract.terms().validTo();
        if (lastDay.isBefore(earliest) || (latest != null && lastDay.isAfter(latest))) {
            throw new ContractRefused(new ContractRefusal.EndOutOfPeriod(lastDay, earliest, latest));
        }
        if (contract.terms().collector() == ContributionCollector.INSURER && !claimedInFull.isEmpty()) {
            throw new ContractRefused(
                    new ContractRefusal.ClaimedInFull(lastDay, claimedInFull.first(), claimedInFull.last()));
        }
        return contract.ended(lastDay);
    }

    private Contract fitting(Contract contract) {
        ContractTerms terms = contract.terms();
        @Nullable LocalDate validTo = terms.validTo();
        if (validTo != null && validTo.isBefore(terms.validFrom())) {
            throw new ContractRefused(new ContractRefusal.PeriodReversed(terms.validFrom(), validTo));
        }
        List<ContractOverlap> overlaps = present.stream()
                .filter(other -> !other.id().equals(contract.id()))
                .filter(other -> other.terms().uzovi().equals(terms.uzovi()))
                .filter(contract::sharesDaysWith)
                .flatMap(other -> terms.prices().keySet().stream()
                        .filter(other.terms().prices()::containsKey)
                        .map(performance -> new ContractOverlap(
                                performance, other.id(), other.terms().validFrom(), other.lastDay())))
                .toList();
        if (!overlaps.isEmpty()) {
            throw new ContractRefused(new ContractRefusal.Overlapping(overlaps));
        }
        return contract;
    }

    private static void requireDraft(Contract contract) {
        if (contract.state() != ContractState.DRAFT) {
            throw new ContractRefused(new ContractRefusal.NoDraft(contract.id(), contract.state()));
        }
    }

    private static void requireVersion(Contract contract, @Nullable Long expected) {
        if (expected == null) {
            throw new ContractRefused(new ContractRefusal.VersionRequired(contract.version()));
        }
        if (expected != contract.version()) {
            throw new ContractRefused(new ContractRefusal.VersionMismatch(expected, contract.version()));
        }
    }
}
