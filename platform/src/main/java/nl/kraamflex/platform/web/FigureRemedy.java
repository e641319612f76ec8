package nl.kraamflex.platform.web;

import nl.kraamflex.platform.dated.Lookup;

/** How a figure of law that is not on file comes on file at a service. */
@FunctionalInterface
public interface FigureRemedy {
    /** Only the directory of law files, which every service reads at its start. */
    FigureRemedy DIRECTORY =
            _ -> "An operator can add it with its source in KRAAMFLEX_LAW_DIR, which is read at the start.";

    /** What can be done, in sentences. */
    String of(Lookup.Missing missing);
}
