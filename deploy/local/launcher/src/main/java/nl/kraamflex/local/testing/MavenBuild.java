package nl.kraamflex.local.testing;

import java.util.Arrays;
import java.util.Optional;

/**
 * Finds the process whose life is the life of the test servers.
 *
 * <p>Surefire runs the tests of each module in a JVM of its own; the Maven process above them all lasts for the whole build. In an
 * IDE there is none, and the JVM with the tests takes its place.
 */
final class MavenBuild {
    private static final String MAIN_CLASS = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private MavenBuild() {}

    /** The Maven process above this one, otherwise this one. */
    static ProcessHandle owner() {
        var found = ProcessHandle.current().parent();
        while (found.isPresent()) {
            if (isMaven(found.get())) {
                return found.get();
            }
            found = found.get().parent();
        }
        return ProcessHandle.current();
    }

    private static boolean isMaven(ProcessHandle process) {
        Optional<String[]> arguments = process.info().arguments();
        return arguments.isPresent() && Arrays.asList(arguments.get()).contains(MAIN_CLASS);
    }
}
