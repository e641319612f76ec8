package nl.kraamflex.platform.dated;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.LawFile.Origin;

/**
 * Finds the law files on the class path.
 *
 * <p>A class path cannot be listed reliably from inside a packaged application. So each module has a file
 * {@code law/index.txt} that names its law files, one a line, and all those indexes are read. Where an index lies in a
 * plain folder, as in every build and test, the folder is listed too, and a file the index forgets is a fault; that is
 * how a jar comes to hold a complete index.
 */
final class ShippedLaw {

    private static final String INDEX = "law/index.txt";
    private static final Pattern LINE = Pattern.compile("[a-z0-9-]+/[^/]+\\.yaml");

    private final ClassLoader classPath;
    private final LawReading reading;

    ShippedLaw(ClassLoader classPath, LawReading reading) {
        this.classPath = classPath;
        this.reading = reading;
    }

    /** Reads every law file that an index on the class path names. */
    void read() {
        Set<String> names = new TreeSet<>();
        List<URL> indexes = resources(INDEX);
        if (indexes.isEmpty()) {
            reading.fault(
                    INDEX, "is not on the class path", "Add it to the resources, with the name of each law file.");
        }
        for (URL index : indexes) {
            Set<String> named = linesOf(index);
            names.addAll(named);
            refuseForgottenFiles(index, named);
        }
        for (String name : names) {
            readFile(name);
        }
    }

    private Set<String> linesOf(URL index) {
        Set<String> lines = new TreeSet<>();
        new String(content(index), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .forEach(line -> {
                    if (!LINE.matcher(line).matches()) {
                        reading.fault(INDEX, "names " + line, "Write <regulation>/<valid-from>.yaml on each line.");
                    } else if (!lines.add(line)) {
                        reading.fault(INDEX, "names " + line + " twice", "Remove one of the lines.");
                    }
                });
        return lines;
    }

    private void readFile(String name) {
        // Two modules may both be on the class path twice; only a different content is a second law.
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (URL place : resources("law/" + name)) {
            byte[] content = content(place);
            if (contents.values().stream().noneMatch(known -> Arrays.equals(known, content))) {
                contents.put(place.toString(), content);
            }
        }
        if (contents.size() == 1) {
            contents.values().forEach(content -> reading.add("law/" + name, name, Origin.SHIPPED, content));
        } else if (contents.isEmpty()) {
            reading.fault(
                    "law/" + name, "is named in " + INDEX + " and does not exist", "Add the file, or remove the line.");
        } else {
            reading.fault(
                    "law/" + name,
                    "is on the class path with different contents: " + String.join(", ", contents.keySet()),
                    "Keep it in one module only.");
        }
    }

    private void refuseForgottenFiles(URL index, Set<String> named) {
        if (!index.getProtocol().equals("file")) {
            return;
        }
        Path folder = Path.of(URI.create(index.toString())).resolveSibling("");
        try (Stream<Path> tree = Files.walk(folder)) {
            tree.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("index.txt") && !named.contains(name))
                    .sorted()
                    .forEach(name -> reading.fault(
                            "law/" + name,
                            "is not named in " + INDEX,
                            "Add a line `" + name + "`, or remove the file; after a rename a clean build helps."));
        } catch (IOException e) {
            throw new UncheckedIOException("The folder of " + INDEX + " cannot be listed.", e);
        }
    }

    private List<URL> resources(String name) {
        try {
            // By text, because comparing addresses as such may look up a host name.
            return new ArrayList<>(Collections.list(classPath.getResources(name)).stream()
                    .collect(Collectors.toMap(URL::toString, url -> url, (first, same) -> first, LinkedHashMap::new))
                    .values());
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be searched for " + name + ".", e);
        }
    }

    private static byte[] content(URL place) {
        try (InputStream stream = place.openStream()) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(place + " cannot be read.", e);
        }
    }
}
