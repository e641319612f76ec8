package nl.kraamflex.platform.dated;

import java.util.List;

/**
 * A law file with all it says, for readers that need a file as a whole.
 *
 * @param file its head
 * @param replaced whether an operator's file has taken its place; such a file still tells how earlier answers came about
 * @param entries what it says, in the order of the file
 */
public record LawEdition(LawFile file, boolean replaced, List<LawEntry> entries) {
    /** Keeps a copy of the list. */
    public LawEdition {
        entries = List.copyOf(entries);
    }
}
