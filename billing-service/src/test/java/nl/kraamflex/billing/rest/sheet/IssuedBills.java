package nl.kraamflex.billing.rest.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.IssueRules;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * A case from bill to bill, by the rules that issue them. The first is of 15 March 2025, each further one of a day later.
 *
 * @param onFile the case with its bills
 */
record IssuedBills(CaseOnFile onFile) {
    private static final StatementRules RULES = new StatementRules(DatedLaw.shipped());
    private static final LocalDate FIRST_BILL = LocalDate.of(2025, 3, 15);
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 3, 10);

    /** A case with this care on the days from 10 March 2025 on, in minutes, that was given these minutes by a decision. */
    static IssuedBills of(TextSet set, int indicated, int... minutes) {
        return new IssuedBills(CaseOnFile.of(given(set, indicated, minutes)));
    }

    private static BillingCase given(TextSet set, int indicated, int... minutes) {
        List<Delivery> deliveries = Stream.iterate(0, day -> day < minutes.length, day -> day + 1)
                .map(day -> DatedCare.delivered(FIRST_DAY.plusDays(day), minutes[day]))
                .map(care -> new Delivery(
                        care.date().atTime(8, 0).toInstant(ZoneOffset.UTC),
                        care.date().atTime(18, 0).toInstant(ZoneOffset.UTC),
                        List.of(care),
                        false))
                .toList();
        return new BillingCase(
                new UUID(0, 1),
                1,
                new CaseFacts(1, FIRST_DAY, FIRST_DAY, new CaseFacts.Indication(false, indicated), set.name()),
                null,
                new Deliveries(1, deliveries));
    }

    /** The same case once this care is on record instead. */
    IssuedBills then(TextSet set, int indicated, int... minutes) {
        return new IssuedBills(new CaseOnFile(given(set, indicated, minutes), CaseInsurance.NONE, onFile.versions()));
    }

    private Statement statement() {
        return ((StatementVerdict.Stated)
                        RULES.state(onFile, DerivedFigures.REFUSED).orElseThrow())
                .statement();
    }

    /** The same case once a further bill was issued. */
    IssuedBills issue(StatementKind kind) {
        Instant now = FIRST_BILL.plusDays(onFile.latestVersion()).atTime(9, 0).toInstant(ZoneOffset.UTC);
        IssueRules.IssueVerdict verdict = IssueRules.issue(kind, statement(), onFile, now);
        return new IssuedBills(onFile.with(((IssueRules.IssueVerdict.Issued) verdict).version()));
    }

    /** The sheet as of now. */
    StatementSheet sheet(Language language) {
        return OwedSheet.of(statement(), onFile.versions(), language, Map.of());
    }

    /** The sheet of a bill as it was issued. */
    StatementSheet bill(int version, Language language) {
        return OwedSheet.of(RULES.asIssued(onFile, version), onFile.versions().subList(0, version), language, Map.of());
    }
}
