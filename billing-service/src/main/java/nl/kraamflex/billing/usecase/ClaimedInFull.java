package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.claim.ClaimAmounts;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;

/**
 * Knows what insurers were asked in full and now ask families, whatever policies and contracts say today. Whoever asks reads the policies
 * of the case first: they change only once what is sent under the old ones is on record.
 */
@ApplicationScoped
class ClaimedInFull {
    private final ClaimLines lines;
    private final ContractRegister contracts;

    ClaimedInFull(ClaimLines lines, ContractRegister contracts) {
        this.lines = lines;
        this.contracts = contracts;
    }

    /** The dates of care of a case whose claims stand in full with an insurer that by contract asks the family for the contribution. */
    Set<LocalDate> of(UUID caseId) {
        return lines.standing(caseId).stream()
                .filter(line -> Stream.ofNullable(line.content().amounts()).anyMatch(this::askedByInsurer))
                .map(line -> line.content().subject().date())
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean askedByInsurer(ClaimAmounts amounts) {
        return amounts.inFullBy(amounts.contractId())
                && contracts
                        .find(amounts.contractId())
                        .filter(contract -> contract.terms().collector() == ContributionCollector.INSURER)
                        .isPresent();
    }
}
