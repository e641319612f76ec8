package nl.kraamflex.billing.domain.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.contribution.ContributionLedger;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.LedgerEntries;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.TariffRules;
import nl.kraamflex.billing.domain.contribution.TariffVerdict;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;

/**
 * What of each line of a case is the own contribution (Besluit zorgverzekering art. 2.16d), as the ledger of the family's statement
 * has it: the amounts are the lines of a first statement about the care as it is known now, so that what is left out of the claims is
 * what the family pays.
 *
 * <p>Corrections after a statement was issued change no total of a year, tariff and payer: the ledger and this agree on each of them to the
 * cent. One date can then differ by a cent, because the statement keeps the lines it issued and a claim is made afresh.
 */
public final class ContributionShares {
    /** What is said of one line. */
    public sealed interface Share {
        /** The own contribution in euro cents, 0 or more, with the figure it rests on. */
        record Owed(long cents, Figure figure) implements Share {
            private Owed and(Owed more) {
                return new Owed(Math.addExact(cents, more.cents), figure);
            }
        }

        /** The line carries none. */
        record None() implements Share {}

        /** It carries one, and nobody knows how much. */
        record NotOnFile(FigureRefusal refusal) implements Share {}
    }

    private final TariffRules tariffs;
    private final Map<ClaimSubject, Share> shares = new HashMap<>();

    private ContributionShares(TariffRules tariffs) {
        this.tariffs = tariffs;
    }

    /**
     * The shares of a case.
     *
     * @param contracts what was agreed with its insurers, which says who asks the family for its part
     * @return by what a line is about; nothing for a line that carries no contribution
     */
    public static Map<ClaimSubject, Share> of(DatedLaw law, ClaimFacts facts, ContractsOfCase contracts) {
        ContributionShares made = new ContributionShares(new TariffRules(
                law,
                DerivedFigures.REFUSED,
                facts.insurance(),
                facts.billed().arrangements().privateCentsPerHour()));
        made.share(made.withTariff(contracts.collected(facts.care())));
        return Map.copyOf(made.shares);
    }

    /** The care that was given and of which the amount is known; what lacks a figure is noted. */
    private List<BilledCare> withTariff(List<BilledCare> care) {
        List<BilledCare> owed = new ArrayList<>();
        for (BilledCare part : care) {
            if (part.status() == CareStatus.DELIVERED) {
                switch (tariffs.of(part)) {
                    case TariffVerdict.Owed _ -> owed.add(part);
                    case TariffVerdict.OnHold _ -> {
                        // Whoever holds the care says why.
                    }
                    case TariffVerdict.NoFigure(FigureRefusal refusal) ->
                        shares.put(
                                ClaimSubject.of(part.kind(), part.date(), part.funding(), part.hold()),
                                new Share.NotOnFile(refusal));
                }
            }
        }
        return owed;
    }

    private void share(List<BilledCare> owed) {
        switch (ContributionLedger.empty().issue(owed, tariffs)) {
            case LedgerEntries.Added added -> added.lines().forEach(this::share);
            case LedgerEntries.Refused(FigureRefusal refusal) ->
                throw new IllegalStateException("Every figure was there, and then not that of " + refusal.date() + ".");
        }
    }

    private void share(StatementLine line) {
        if (line.tariff() instanceof ContributionTariff.PerHour perHour) {
            shares.merge(
                    ClaimSubject.of(line.kind().care(), line.date(), line.funding(), null),
                    new Share.Owed(line.cents(), perHour.figure()),
                    ContributionShares::joined);
        }
    }

    private static Share joined(Share one, Share other) {
        return one instanceof Share.Owed some && other instanceof Share.Owed more ? some.and(more) : one;
    }
}
