package nl.kraamflex.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Puts child processes into process groups of their own. Otherwise Ctrl-C would reach them at the same moment as the launcher, and
 * they would not stop in their order.
 */
final class ProcessGroup {
    private static final List<String> PREFIX = prefix(System.getenv().getOrDefault("PATH", ""));

    private ProcessGroup() {}

    /** The words to put before a command; none where the machine has no program for it. The process number stays the same. */
    static List<String> commandPrefix() {
        return PREFIX;
    }

    static List<String> prefix(String path) {
        if (isOnPath("setsid", path)) {
            return List.of("setsid");
        }
        if (isOnPath("perl", path)) {
            return List.of("perl", "-e", "setpgrp(0, 0); exec { $ARGV[0] } @ARGV or die $!");
        }
        return List.of();
    }

    private static boolean isOnPath(String program, String path) {
        for (var folder : path.split(File.pathSeparator, -1)) {
            if (!folder.isEmpty() && Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
