package nl.kraamflex.indication.rest;

/** Body of {@code withdrawDecision}. */
public record WithdrawalRequest(Decider by, String reason) {}
