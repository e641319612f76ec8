package nl.kraamflex.indication.domain.protocol;

import nl.kraamflex.platform.dated.Figure;

/**
 * Where sources conflict or are silent, an organisation chooses; this is what holds for it.
 *
 * @param value what holds
 * @param figure where it stands: the protocol's file, or the organisation's own choice
 */
public record Setting<V>(V value, Figure figure) {}
