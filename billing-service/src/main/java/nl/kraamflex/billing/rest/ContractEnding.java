package nl.kraamflex.billing.rest;

import java.time.LocalDate;

/** Body of {@code endContract}: the last day on which the contract holds. */
public record ContractEnding(LocalDate lastDay) {}
