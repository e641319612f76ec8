package nl.kraamflex.indication.domain.protocol;

/**
 * Everything that holds for a birth of a date at an organisation.
 *
 * @param protocol the indication protocol
 * @param settings what the organisation chose where the protocol leaves a choice
 * @param window how long the law insures
 */
public record Rules(Protocol protocol, Settings settings, LegalWindow window) {}
