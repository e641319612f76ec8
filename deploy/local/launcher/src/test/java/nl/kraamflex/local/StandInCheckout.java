package nl.kraamflex.local;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A working copy with the real servers and a stand-in for each service. */
final class StandInCheckout {
    private StandInCheckout() {}

    /**
     * Lays out a working copy.
     *
     * @param root a folder that is there; it may have blanks in its path
     */
    static Checkout in(Path root) throws IOException {
        var target = root.resolve("deploy/local/servers/target");
        Files.createDirectories(target.getParent());
        Files.createSymbolicLink(target, Checkout.current().root().resolve("deploy/local/servers/target"));
        Files.writeString(root.resolve("kraamflex"), "");
        for (var service : Service.values()) {
            writeJar(root.resolve(service.label()).resolve("target/quarkus-app/quarkus-run.jar"));
        }
        return new Checkout(root);
    }

    private static void writeJar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        manifest.getMainAttributes()
                .put(Attributes.Name.CLASS_PATH, classes(StandInService.class) + " " + classes(Poll.class));
        try (var out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.finish();
        }
    }

    private static String classes(Class<?> type) {
        try {
            return type.getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI()
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The classes of " + type + " have no place.", impossible);
        }
    }
}
