package nl.kraamflex.platform.dated;

import org.jspecify.annotations.Nullable;

/**
 * Another value that a source prints for the same figure. It is shown beside the figure and never used in its place.
 *
 * @param value the other value, in the unit of the figure
 * @param source who prints it
 * @param note what should be known about it
 */
public record Alternative(
        Figure.Value value, Source source, @Nullable String note) {}
