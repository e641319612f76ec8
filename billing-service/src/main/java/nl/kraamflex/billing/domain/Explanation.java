package nl.kraamflex.billing.domain;

/**
 * The same explanation in two languages, for the family.
 *
 * @param dutch plain Dutch, reading level B1
 * @param english the same in English
 */
public record Explanation(String dutch, String english) {
    /** This explanation and then the other. */
    Explanation then(Explanation next) {
        return new Explanation(dutch + " " + next.dutch, english + " " + next.english);
    }
}
