package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Care and cases for examples. */
final class Parts {
    static final DatedLaw LAW = DatedLaw.shipped();

    private Parts() {}

    /** Maternity care that basic insurance pays and the family bears its part of. */
    static BilledCare care(String date, int minutes) {
        return care(date, minutes, CareKind.MATERNITY_CARE, Funding.BASIC, ContributionPayer.FAMILY, null);
    }

    static BilledCare birthAssistance(String date, int minutes) {
        return care(date, minutes, CareKind.BIRTH_ASSISTANCE, Funding.BASIC, ContributionPayer.FAMILY, null);
    }

    static BilledCare paidBy(ContributionPayer payer, String date, int minutes) {
        return care(date, minutes, CareKind.MATERNITY_CARE, Funding.BASIC, payer, null);
    }

    static BilledCare privateCare(String date, int minutes, @Nullable Long price) {
        return care(date, minutes, CareKind.MATERNITY_CARE, Funding.PRIVATE, ContributionPayer.FAMILY, price);
    }

    static BilledCare care(
            String date, int minutes, CareKind kind, Funding funding, ContributionPayer payer, @Nullable Long price) {
        return new BilledCare(LocalDate.parse(date), kind, funding, minutes, CareStatus.DELIVERED, payer, price, null);
    }

    /** The rules for a case without policies or prices. */
    static TariffRules tariffs() {
        return new TariffRules(LAW, DerivedFigures.REFUSED, CaseInsurance.NONE, null);
    }

    /** What the ledger adds. */
    static List<StatementLine> added(ContributionLedger ledger, BilledCare... care) {
        return ((LedgerEntries.Added) ledger.issue(List.of(care), tariffs())).lines();
    }

    /** A case with this care on record, one visit each. */
    static BillingCase delivered(DatedCare... care) {
        return new BillingCase(
                new UUID(0, 1),
                1,
                null,
                null,
                new Deliveries(
                        7,
                        List.of(care).stream()
                                .map(part -> new Delivery(
                                        part.date().atStartOfDay().toInstant(ZoneOffset.UTC),
                                        part.date().atTime(8, 0).toInstant(ZoneOffset.UTC),
                                        List.of(part),
                                        false))
                                .toList()));
    }

    static Statement stated(BillingCase billed) {
        return stated(CaseOnFile.of(billed));
    }

    static Statement stated(CaseOnFile onFile) {
        return ((StatementVerdict.Stated) new StatementRules(LAW)
                        .state(onFile, DerivedFigures.REFUSED)
                        .orElseThrow())
                .statement();
    }
}
