package nl.kraamflex.platform.dated;

/**
 * What something in a law file is called where people read it.
 *
 * @param dutch words that fit inside a Dutch sentence
 * @param english words that fit inside an English sentence
 */
public record Wording(String dutch, String english) {}
