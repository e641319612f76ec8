package nl.kraamflex.indication.rest;

import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.Sentence;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.dated.Wording;
import nl.kraamflex.platform.web.Texts;

/** Says the domain's sentences in Dutch and in English. */
final class BothLanguages {
    private BothLanguages() {}

    /** A sentence in the words that suit the family. */
    static Texts of(Sentence sentence, TextSet texts) {
        return new Texts(sentence.in(Language.DUTCH, texts), sentence.in(Language.ENGLISH, texts));
    }

    /** What something is called. */
    static Texts of(Wording wording) {
        return new Texts(wording.dutch(), wording.english());
    }
}
