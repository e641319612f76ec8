package nl.kraamflex.indication.rest;

import java.time.LocalDate;

/** Body of {@code openCase}. */
public record CaseRequest(String reference, LocalDate dueDate) {}
