package nl.kraamflex.platform.testing;

import org.jspecify.annotations.Nullable;

/**
 * What one scenario file says: what is so, what happens, and what must come of it. {@link Scenarios} reads it.
 *
 * @param file its place below the folder of scenarios, such as {@code rounding/half-a-cent-goes-up.yaml}
 * @param rule id of the rule it shows, such as {@code base-package}
 * @param boundary the value at which it tries that rule, in one line
 * @param title what a reader may want to know beyond that
 * @param <G> what is so before
 * @param <W> what happens
 * @param <T> what must come of it
 */
public record Scenario<G, W, T>(
        String file, String rule, String boundary, @Nullable String title, G given, W when, T then) {

    /** The name of the file without folder and extension. */
    public String name() {
        return file.substring(file.lastIndexOf('/') + 1, file.lastIndexOf('.'));
    }

    /** The folder of the file below that of all scenarios; empty when it is that one. */
    public String folder() {
        return file.substring(0, Math.max(0, file.lastIndexOf('/')));
    }

    /** The file, by which reports name the scenario. */
    @Override
    public String toString() {
        return file;
    }
}
