package nl.kraamflex.platform.web;

/**
 * The same text in two languages.
 *
 * @param nl in plain Dutch
 * @param en in English
 */
public record Texts(String nl, String en) {}
