package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.Explanation;
import nl.kraamflex.platform.web.Texts;

/** Explanations of the domain in the words of the API. */
final class ExplanationTexts {
    private ExplanationTexts() {}

    static Texts of(Explanation explanation) {
        return new Texts(explanation.dutch(), explanation.english());
    }
}
