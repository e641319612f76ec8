package nl.kraamflex.local;

import java.nio.file.Path;
import java.time.Instant;

/**
 * The movable clock of a suite: a file that every service reads its time from.
 *
 * @param path the file, holding one instant as in ISO 8601
 */
record ClockFile(Path path) {

    /** Moves the clock of all services to the instant. */
    void moveTo(Instant instant) {
        FileTree.replace(path, instant + "\n");
    }
}
