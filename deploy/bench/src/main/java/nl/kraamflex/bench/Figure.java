package nl.kraamflex.bench;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was measured.
 *
 * @param name stable name, such as {@code indication-calculations}
 * @param value what was measured
 * @param unit what the value counts
 * @param peer who did the same work; null when nobody did
 */
public record Figure(
        String name, double value, String unit, @Nullable Peer peer) {
    private static final double WHOLE_FROM = 1_000;

    /** Name, value, unit, peer, peer's value and ratio, separated by tabs; the last three are empty without a peer. */
    public String line() {
        return peer == null
                ? String.join("\t", name, number(value), unit, "", "", "")
                : String.join("\t", name, number(value), unit, peer.name(), number(peer.value()), number(peer.ratio()));
    }

    static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) >= WHOLE_FROM ? "%.0f" : "%.2f", value);
    }
}
