package nl.kraamflex.platform.dated;

import java.io.Serializable;

/**
 * Something wrong with a law file.
 *
 * @param file the file or folder, as the reader can find it
 * @param field path of the field inside the file, such as {@code figures.per-hour.unit}; empty for the file as a whole
 * @param problem what is wrong, with the value that was found
 * @param remedy what to do about it
 */
public record LawFault(String file, String field, String problem, String remedy) implements Serializable {

    /** File, field and problem on the first line, the remedy on the second. */
    @Override
    public String toString() {
        return (field.isEmpty() ? file : file + ", " + field) + ": " + problem + "\n    " + remedy;
    }
}
