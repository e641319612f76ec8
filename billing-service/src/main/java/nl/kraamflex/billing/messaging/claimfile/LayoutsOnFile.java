package nl.kraamflex.billing.messaging.claimfile;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.layout.FileLayout;
import nl.kraamflex.billing.domain.layout.LayoutCheck;
import nl.kraamflex.billing.domain.layout.LayoutCompletion;
import nl.kraamflex.billing.domain.layout.LayoutFault;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives the process its claim layout: what ships with the suite, completed with the operator's file where there is one. With a
 * faulty one the service does not start, and says every fault.
 */
final class LayoutsOnFile {
    private static final String SHIPPED = "claim/kz301-3.2.yaml";
    private static final String VARIABLE = "KRAAMFLEX_LAYOUT_DIR";

    @Produces
    @Singleton
    @Startup
    FileLayout layout(@ConfigProperty(name = VARIABLE) Optional<Path> folder) {
        return load(folder.orElse(null));
    }

    /**
     * The layout.
     *
     * @param folder of the operator; null without one
     * @throws LayoutFaulty naming the file and every fault
     */
    static FileLayout load(@Nullable Path folder) {
        FileLayout shipped = shipped();
        if (folder == null) {
            return shipped;
        }
        if (!Files.isDirectory(folder)) {
            throw new LayoutFaulty("%s is %s, which is no folder: create it, correct the setting, or leave it out."
                    .formatted(VARIABLE, folder));
        }
        List<Path> files = files(folder);
        if (files.size() > 1) {
            throw new LayoutFaulty("%s holds %s: give one file that completes layout %s."
                    .formatted(VARIABLE, names(files), shipped.id()));
        }
        return files.isEmpty() ? shipped : completed(shipped, files.getFirst());
    }

    private static FileLayout shipped() {
        ClassLoader loader = LayoutsOnFile.class.getClassLoader();
        try (InputStream stream = loader.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is not on the class path: this is a defect.");
            }
            FileLayout layout = LayoutFile.layout(stream.readAllBytes());
            refuse(SHIPPED, LayoutCheck.faults(layout));
            return layout;
        } catch (IOException e) {
            throw new UncheckedIOException(SHIPPED + " cannot be read.", e);
        }
    }

    private static FileLayout completed(FileLayout shipped, Path file) {
        return switch (completion(file).complete(shipped)) {
            case LayoutCompletion.Outcome.Completed(FileLayout layout) -> layout;
            case LayoutCompletion.Outcome.Faulty(List<LayoutFault> faults) -> throw faulty(file.toString(), faults);
        };
    }

    private static LayoutCompletion completion(Path file) {
        try {
            return LayoutFile.completion(Files.readAllBytes(file));
        } catch (LayoutFaulty e) {
            throw new LayoutFaulty(file + ": " + e.getMessage());
        } catch (IOException e) {
            throw new LayoutFaulty(file + " cannot be read: give the service the right to read it.");
        }
    }

    private static void refuse(String file, List<LayoutFault> faults) {
        if (!faults.isEmpty()) {
            throw faulty(file, faults);
        }
    }

    private static LayoutFaulty faulty(String file, List<LayoutFault> faults) {
        return new LayoutFaulty(faults.stream()
                .map(fault -> "\n- " + fault)
                .collect(Collectors.joining("", file + " has " + faults.size() + " fault(s):", "")));
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new LayoutFaulty("%s is %s, which cannot be listed.".formatted(VARIABLE, folder));
        }
    }

    private static String names(List<Path> files) {
        return files.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
    }
}
