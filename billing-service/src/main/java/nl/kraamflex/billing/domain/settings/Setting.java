package nl.kraamflex.billing.domain.settings;

import nl.kraamflex.platform.dated.Figure;

/**
 * Where no rule exists an organisation chooses; this is what holds for it.
 *
 * @param value what holds
 * @param figure where it stands: the shipped file, or the organisation's own choice
 */
public record Setting<V>(V value, Figure figure) {}
