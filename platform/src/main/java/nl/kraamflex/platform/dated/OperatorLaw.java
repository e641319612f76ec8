package nl.kraamflex.platform.dated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.LawFile.Origin;

/**
 * Finds the law files of an operator: a directory with the same tree as the shipped law. Nothing in it is passed over in
 * silence, except names that start with a dot, which belong to the system that mounts the directory.
 */
final class OperatorLaw {

    private final Path directory;
    private final Set<String> shippedRegulations;
    private final Set<LawFile.Kind> shippedKinds;
    private final LawReading reading;

    /**
     * @param directory the operator's
     * @param reading what was shipped, to which the operator's files are added
     */
    OperatorLaw(Path directory, LawReading reading) {
        this.directory = directory;
        this.shippedRegulations = reading.regulations();
        this.shippedKinds = reading.kinds();
        this.reading = reading;
    }

    /** Reads every law file in the directory. */
    void read() {
        if (!Files.isDirectory(directory)) {
            reading.fault(
                    directory.toString(),
                    "is named in KRAAMFLEX_LAW_DIR and is no directory",
                    "Create it, correct KRAAMFLEX_LAW_DIR, or leave that out.");
            return;
        }
        for (Path folder : visibleContentOf(directory)) {
            String regulation = name(folder);
            if (!Files.isDirectory(folder)) {
                reading.fault(
                        folder.toString(),
                        "stands outside a folder",
                        "Put it in a folder with the name of its regulation.");
            } else {
                if (shippedRegulations.contains(regulation) || !shippedKinds.isEmpty()) {
                    visibleContentOf(folder).forEach(file -> readFile(regulation, file));
                }
                refuseUnknownRegulation(folder, regulation);
            }
        }
    }

    /** A new regulation is either of a kind that can have more than one, or a misspelt name. */
    private void refuseUnknownRegulation(Path folder, String regulation) {
        boolean welcome = shippedRegulations.contains(regulation)
                || reading.files().stream()
                        .filter(file -> file.law().regulation().equals(regulation))
                        .anyMatch(file -> shippedKinds.contains(file.law().kind()));
        if (!welcome) {
            reading.fault(
                    folder.toString(),
                    "is no regulation of this service",
                    "Call the folder one of " + shippedRegulations
                            + (shippedKinds.isEmpty() ? "" : ", or give its files a `kind` out of " + shippedKinds)
                            + ", or remove it.");
        }
    }

    private void readFile(String regulation, Path file) {
        if (!Files.isRegularFile(file) || !name(file).endsWith(".yaml")) {
            reading.fault(file.toString(), "is no law file", "Call it <valid-from>.yaml, or remove it.");
            return;
        }
        try {
            reading.add(file.toString(), regulation + "/" + name(file), Origin.OPERATOR, Files.readAllBytes(file));
        } catch (IOException e) {
            reading.fault(file.toString(), "cannot be read: " + e, "Give the service the right to read it.");
        }
    }

    private static List<Path> visibleContentOf(Path folder) {
        try (Stream<Path> content = Files.list(folder)) {
            return content.filter(path -> !name(path).startsWith(".")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed.", e);
        }
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
