package nl.kraamflex.billing.rest;

import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.StatementWords;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** Statements in the two languages of an answer, in the set of texts of their case. */
final class StatementTexts {
    private final StatementWords dutch;
    private final StatementWords english;

    private StatementTexts(TextSet set) {
        this.dutch = new StatementWords(PhraseBook.of(Language.NL, set));
        this.english = new StatementWords(PhraseBook.of(Language.EN, set));
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
}
