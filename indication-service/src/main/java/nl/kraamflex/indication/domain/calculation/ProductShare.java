package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.CoreProduct;

/** Minutes of a base package that go to one product; for explanation only. */
public record ProductShare(CoreProduct product, int minutes) {}
