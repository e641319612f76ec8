package nl.kraamflex.bench;

/**
 * Who did the same work in the same run.
 *
 * @param name product and release
 * @param value its figure, in the unit of the figure it stands beside
 * @param ratio how many times better than the peer kraamflex is; above 1 kraamflex wins, whatever the unit
 */
public record Peer(String name, double value, double ratio) {}
