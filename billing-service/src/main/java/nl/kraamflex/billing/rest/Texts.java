package nl.kraamflex.billing.rest;

import nl.kraamflex.billing.domain.Explanation;

/** The same text in two languages. */
public record Texts(String nl, String en) {
    static Texts of(Explanation explanation) {
        return new Texts(explanation.dutch(), explanation.english());
    }
}
