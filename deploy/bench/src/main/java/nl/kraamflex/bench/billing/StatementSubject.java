package nl.kraamflex.bench.billing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kraamflex.bench.billing.StatementInput.Visit;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** The rules of billing-service, with each line, what to know about its amount, and the total said in Dutch. */
public final class StatementSubject implements StatementCalculator<StatementSubject.Explained> {
    private static final LocalDate BEFORE_ALL = LocalDate.of(2000, 1, 1);

    private final StatementRules rules;

    /**
     * What the service answers with: the statement, and its lines, what to know about their amounts, and its total in words.
     *
     * @param statement lines and totals
     * @param words one or two for each line, and that of the total last
     */
    public record Explained(Statement statement, List<String> words) {}

    /** With the rules on this law. */
    public StatementSubject(DatedLaw law) {
        this.rules = new StatementRules(law);
    }

    @Override
    public Supplier<Explained> prepare(StatementInput input) {
        CaseOnFile onFile = CaseOnFile.of(billed(input));
        PhraseBook book = PhraseBook.of(Language.NL, onFile.billed().texts());
        return () -> explained(onFile, book);
    }

    private Explained explained(CaseOnFile onFile, PhraseBook book) {
        return switch (rules.state(onFile, DerivedFigures.REFUSED).orElseThrow()) {
            case StatementVerdict.Stated(Statement statement) -> {
                StatementWords writer = new StatementWords(book);
                List<StatementLine> lines = statement.lines();
                List<String> words = new ArrayList<>(2 * lines.size() + 1);
                for (StatementLine line : lines) {
                    words.add(writer.line(line, lines));
                    writer.warning(line).ifPresent(words::add);
                }
                words.add(writer.total(statement));
                yield new Explained(statement, words);
            }
            case StatementVerdict.Refused(var refusal) ->
                throw new IllegalStateException(
                        "Every date of the bench has its figures, and one was refused: " + refusal);
        };
    }

    @Override
    public StatementText answer(Explained result) {
        return new StatementText(
                result.statement().lines().stream().map(StatementLine::cents).toList(),
                result.statement().familyCents(),
                result.statement().insurerCents(),
                result.words());
    }

    private static BillingCase billed(StatementInput input) {
        LocalDate dateOfBirth = input.visits().getFirst().date();
        int indicated = input.visits().stream().mapToInt(Visit::minutes).sum();
        return new BillingCase(
                new UUID(0, 1),
                1,
                new CaseFacts(
                        1,
                        dateOfBirth,
                        dateOfBirth,
                        new CaseFacts.Indication(false, indicated),
                        TextSet.STANDARD.name()),
                null,
                new Deliveries(
                        1,
                        input.visits().stream().map(StatementSubject::delivery).toList()),
                new CaseArrangements(1, payers(input), List.of(), List.of(), price(input)));
    }

    private static Delivery delivery(Visit visit) {
        Instant begin = visit.date().atTime(8, 0).toInstant(ZoneOffset.UTC);
        return new Delivery(
                begin,
                begin.plusSeconds(60L * visit.minutes()),
                List.of(new DatedCare(
                        visit.date(),
                        visit.minutes(),
                        CareStatus.DELIVERED,
                        visit.privateCentsPerHour() == null ? Funding.BASIC : Funding.PRIVATE)),
                false);
    }

    private static List<PayerPeriod> payers(StatementInput input) {
        return switch (input.contribution()) {
            case FAMILY -> List.of();
            case INSURER -> List.of(new PayerPeriod(BEFORE_ALL, null, ContributionPayer.INSURER, null));
            case PILOT -> List.of(new PayerPeriod(BEFORE_ALL, null, ContributionPayer.NOBODY, "bench"));
        };
    }

    private static @Nullable Long price(StatementInput input) {
        for (Visit visit : input.visits()) {
            if (visit.privateCentsPerHour() != null) {
                return visit.privateCentsPerHour();
            }
        }
        return null;
    }
}
