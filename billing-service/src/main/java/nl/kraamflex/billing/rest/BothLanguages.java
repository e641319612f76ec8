package nl.kraamflex.billing.rest;

import java.util.function.Function;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.web.Texts;

/**
 * The two languages of data, in the set of texts of one case.
 *
 * @param dutch words in Dutch
 * @param english words in English
 */
record BothLanguages(EstimateWords dutch, EstimateWords english) {
    static BothLanguages of(BillingCase known) {
        return of(known.texts());
    }

    static BothLanguages of(TextSet set) {
        return new BothLanguages(
                new EstimateWords(PhraseBook.of(Language.NL, set)), new EstimateWords(PhraseBook.of(Language.EN, set)));
    }

    Texts say(Function<EstimateWords, String> what) {
        return new Texts(what.apply(dutch), what.apply(english));
    }
}
