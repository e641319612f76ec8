package nl.kraamflex.scheduling.rest;

/** The same sentence in two languages. */
public record Texts(String nl, String en) {}
