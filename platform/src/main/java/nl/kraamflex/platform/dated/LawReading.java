package nl.kraamflex.platform.dated;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kraamflex.platform.dated.LawFile.Origin;
import org.jspecify.annotations.Nullable;

/** What reading has brought so far: files, and everything that is wrong with them. Used by one thread. */
final class LawReading {

    private final List<ReadLawFile> files = new ArrayList<>();
    private final Set<String> regulations = new TreeSet<>();
    private final Set<String> incomplete = new TreeSet<>();
    private final List<LawFault> faults = new ArrayList<>();

    /** Begins with nothing. */
    LawReading() {}

    /** Begins with files that were read, compared and found sound before. */
    LawReading(List<ReadLawFile> sound) {
        for (ReadLawFile file : sound) {
            files.add(file);
            regulations.add(file.law().regulation());
        }
    }

    /**
     * Reads a file and keeps it.
     *
     * @param place where it lies, for fault messages
     * @param name folder and file name, with a slash between
     */
    void add(String place, String name, Origin origin, byte[] content) {
        int slash = name.indexOf('/');
        String folder = name.substring(0, slash);
        regulations.add(folder);
        @Nullable
        ReadLawFile file = new LawFileReader(place, folder, name.substring(slash + 1), origin, faults).read(content);
        if (file == null) {
            incomplete.add(folder);
        } else {
            files.add(file);
        }
    }

    void fault(String place, String problem, String remedy) {
        faults.add(new LawFault(place, "", problem, remedy));
    }

    /** The files whose head could be read. */
    List<ReadLawFile> files() {
        return files;
    }

    /** The folders seen so far. */
    Set<String> regulations() {
        return new TreeSet<>(regulations);
    }

    /** The kinds of regulation seen so far. */
    Set<LawFile.Kind> kinds() {
        Set<LawFile.Kind> kinds = EnumSet.noneOf(LawFile.Kind.class);
        for (ReadLawFile file : files) {
            LawFile.@Nullable Kind kind = file.law().kind();
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** Regulations of which a file could not be placed in time, so that comparing versions would mislead. */
    Set<String> incomplete() {
        return incomplete;
    }

    /** All faults so far; further ones may be added. */
    List<LawFault> faults() {
        return faults;
    }
}
