package nl.kraamflex.platform.dated;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A module with law files, and an operator's directory beside it, written below a test's own folder. */
final class LawTree {

    /** A version without fault: 5.40 an hour in 2025. */
    static final String YEAR_2025 = """
            regulation: contribution
            title: Contribution at home
            legalBasis: Decree, article 1
            validFrom: 2025-01-01
            validTo: 2025-12-31
            figures:
              per-hour:
                amount: 540
                unit: CENTS_PER_HOUR
                confidence: secondary
                source:
                  id: list-2025
                  title: List of the year
                  document: page
                  url: https://example.org/list
                  date: 2025
                note: Taken from a list.
            """;

    /** The version before it: 5.10 an hour in 2024. */
    static final String YEAR_2024 = YEAR_2025.replace("2025", "2024").replace("540", "510");

    /** A version that says outright that 2026 has no figure. */
    static final String GAP_2026 = """
            regulation: contribution
            title: Contribution at home
            legalBasis: Decree, article 1
            validFrom: 2026-01-01
            validTo: 2026-12-31
            figures:
              per-hour:
                amount: null
                unit: CENTS_PER_HOUR
                confidence: unknown
                note: Not announced.
            """;

    private final Path module;
    private final Path operator;
    private final List<String> indexed = new ArrayList<>();
    private boolean operatorUsed;

    LawTree(Path root) {
        this.module = root.resolve("module");
        this.operator = root.resolve("operator");
    }

    /** The text with its one passage replaced; fails if it isn't there exactly once, so that a test cannot go blind. */
    static String with(String text, String passage, String replacement) {
        int first = text.indexOf(passage);
        if (first < 0 || text.indexOf(passage, first + 1) >= 0) {
            throw new IllegalArgumentException("<" + passage + "> must stand exactly once in\n" + text);
        }
        return text.replace(passage, replacement);
    }

    /** Adds a shipped file and its line in the index. */
    LawTree shipped(String name, String content) {
        indexed.add(name);
        return forgotten(name, content);
    }

    /** Adds a shipped file and leaves it out of the index. */
    LawTree forgotten(String name, String content) {
        write(module.resolve("law").resolve(name), content);
        return this;
    }

    /** Adds a line to the index. */
    LawTree indexed(String line) {
        indexed.add(line);
        return this;
    }

    /** Adds a file to the operator's directory. */
    LawTree operators(String name, String content) {
        operatorUsed = true;
        write(operator.resolve(name), content);
        return this;
    }

    Path operatorsPath(String name) {
        return operator.resolve(name);
    }

    /** Writes the index and returns the module's folder. */
    Path module() {
        write(module.resolve("law/index.txt"), String.join("\n", indexed) + "\n");
        return module;
    }

    DatedLaw load() {
        return load(operatorUsed ? operator : null, module());
    }

    static DatedLaw load(@Nullable Path operatorDirectory, Path... classPath) {
        URL[] places = new URL[classPath.length];
        for (int i = 0; i < classPath.length; i++) {
            try {
                places[i] = classPath[i].toUri().toURL();
            } catch (MalformedURLException e) {
                throw new IllegalArgumentException(e);
            }
        }
        try (URLClassLoader loader = new URLClassLoader(places, null)) {
            return DatedLaw.load(loader, operatorDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String content) {
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
