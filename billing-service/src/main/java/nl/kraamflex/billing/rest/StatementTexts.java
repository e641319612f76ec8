package nl.kraamflex.billing.rest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.contribution.BillWords;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.Advice;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** Statements in the two languages of an answer, in the set of texts of their case. */
final class StatementTexts {
    private final PhraseBook dutchBook;
    private final PhraseBook englishBook;
    private final StatementWords dutch;
    private final StatementWords english;

    private StatementTexts(TextSet set) {
        this.dutchBook = PhraseBook.of(Language.NL, set);
        this.englishBook = PhraseBook.of(Language.EN, set);
        this.dutch = new StatementWords(dutchBook);
        this.english = new StatementWords(englishBook);
    }

    static StatementTexts of(BillingCase billed) {
        return new StatementTexts(billed.texts());
    }

    Texts line(StatementLine line, List<StatementLine> all) {
        return new Texts(dutch.line(line, all), english.line(line, all));
    }

    @Nullable
    Texts warning(StatementLine line) {
        Optional<String> said = dutch.warning(line);
        return said.isEmpty()
                ? null
                : new Texts(said.get(), english.warning(line).orElseThrow());
    }

    Texts total(Statement statement) {
        return new Texts(dutch.total(statement), english.total(statement));
    }

    Texts whenItComes(Statement statement, List<IssuedVersion> versions) {
        return new Texts(
                joined(new BillWords(dutchBook, statement, versions).whenItComes()),
                joined(new BillWords(englishBook, statement, versions).whenItComes()));
    }

    Texts help(Map<String, String> contact) {
        return new Texts(
                joined(new Advice(dutchBook, contact).help()), joined(new Advice(englishBook, contact).help()));
    }

    @Nullable
    Texts careMatters() {
        List<String> said = new Advice(dutchBook, Map.of()).care();
        return said.isEmpty() ? null : new Texts(joined(said), joined(new Advice(englishBook, Map.of()).care()));
    }

    private static String joined(List<String> paragraphs) {
        return String.join(" ", paragraphs);
    }
}
