package nl.kraamflex.platform.dated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.Lookup.InForce;
import nl.kraamflex.platform.dated.Lookup.NotPublished;
import nl.kraamflex.platform.dated.Lookup.NotPublished.Reason;
import nl.kraamflex.platform.dated.Lookup.NotYetInForce;
import nl.kraamflex.platform.dated.Lookup.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * All figures of law that a service knows, by key and date.
 *
 * <h2>How to use</h2>
 *
 * Load it once at start; a fault in any file stops the start with a {@link LawFileFaults} that lists them all. Ask
 * {@link #on} where a missing figure is an expected outcome, {@link #require} where the caller cannot go on without it.
 * Neither ever answers with a figure of another period.
 *
 * <h2>Files</h2>
 *
 * One YAML file per regulation and version, {@code law/<regulation>/<valid-from>.yaml}, on the class path (named in
 * {@code law/index.txt} of its module) or in the operator's directory; {@link #with} adds editions that come otherwise. Dates
 * are inclusive.
 *
 * <h2>Thread safety</h2>
 *
 * Immutable.
 */
public final class DatedLaw {

    private final List<ReadLawFile> read;
    private final List<LawFile> files;
    private final List<LawEdition> editions;
    private final Map<String, List<Version>> versions;

    /** What one version says about one key: a figure, or a gap with its reason. */
    private record Version(
            LawFile file, @Nullable Figure figure, @Nullable String note) {}

    private DatedLaw(
            List<ReadLawFile> read,
            List<LawFile> files,
            List<LawEdition> editions,
            Map<String, List<Version>> versions) {
        this.read = read;
        this.files = files;
        this.editions = editions;
        this.versions = versions;
    }

    /**
     * The law on the class path, without an operator's directory. A test that calls this has checked every law file of
     * its module and of the modules it depends on.
     *
     * @throws LawFileFaults if anything is wrong with any file
     */
    public static DatedLaw shipped() {
        return load(null);
    }

    /**
     * The law on the class path, and the operator's own files.
     *
     * @param operatorDirectory folder with the same tree as {@code law/}, null for none
     * @throws LawFileFaults if anything is wrong with any file
     */
    public static DatedLaw load(@Nullable Path operatorDirectory) {
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        return load(ofThread == null ? DatedLaw.class.getClassLoader() : ofThread, operatorDirectory);
    }

    /**
     * The law that a class loader can see, and the operator's own files.
     *
     * @param classPath where {@code law/index.txt} is looked for, in every module it sees
     * @param operatorDirectory folder with the same tree as {@code law/}, null for none
     * @throws LawFileFaults if anything is wrong with any file
     */
    public static DatedLaw load(ClassLoader classPath, @Nullable Path operatorDirectory) {
        LawReading reading = new LawReading();
        new ShippedLaw(classPath, reading).read();
        if (operatorDirectory != null) {
            new OperatorLaw(operatorDirectory, reading).read();
        }
        return of(reading);
    }

    /**
     * This law with further editions that did not come as files, under the rules of law files. Such an edition adds a version, or
     * takes the place of the one it names in {@code supersedes}, or else of a file of its own first day: of all its days, or from a
     * later day on, and then the older version ends the day before.
     *
     * @param documents at most one for each regulation and first day, in any order
     * @return the law with all of them; this one is unchanged
     * @throws LawFileFaults if anything is wrong with any of them, or with how they go together with what is here
     */
    public DatedLaw with(Collection<LawDocument> documents) {
        LawReading reading = new LawReading(read);
        new ConfirmedLaw(documents, reading).read();
        return of(reading);
    }

    private static DatedLaw of(LawReading reading) {
        boolean soundInThemselves = reading.faults().isEmpty();
        Map<String, List<ReadLawFile>> byRegulation = reading.files().stream()
                .filter(file -> !reading.incomplete().contains(file.law().regulation()))
                .collect(Collectors.groupingBy(file -> file.law().regulation(), TreeMap::new, Collectors.toList()));
        List<ReadLawFile> inForce = byRegulation.values().stream()
                .flatMap(files -> new LawVersions(files, reading.faults()).inForce().stream())
                .toList();
        if (!reading.faults().isEmpty()) {
            throw new LawFileFaults(reading.faults(), soundInThemselves);
        }
        return of(inForce, reading.files());
    }

    private static DatedLaw of(List<ReadLawFile> inForce, List<ReadLawFile> all) {
        Map<String, NavigableMap<LocalDate, Version>> byDate = new TreeMap<>();
        for (ReadLawFile file : inForce) {
            LawFile law = file.law();
            file.entries()
                    .forEach((name, entry) -> byDate.computeIfAbsent(
                                    law.regulation() + "/" + name, key -> new TreeMap<>())
                            .put(law.validFrom(), new Version(law, entry.figure(), entry.note())));
        }
        // Found by hash, and walked from the latest on: this is asked for the lines of every answer, and most care is
        // recent.
        Map<String, List<Version>> versions = new LinkedHashMap<>();
        byDate.forEach((key, ofKey) -> versions.put(key, List.copyOf(ofKey.values())));
        Set<String> placesInForce = inForce.stream().map(ReadLawFile::place).collect(Collectors.toSet());
        return new DatedLaw(
                List.copyOf(all),
                inForce.stream().map(ReadLawFile::law).toList(),
                all.stream()
                        .map(file -> file.edition(!placesInForce.contains(file.place())))
                        .sorted(Comparator.comparing(
                                (LawEdition edition) -> edition.file().id()))
                        .toList(),
                Collections.unmodifiableMap(versions));
    }

    /**
     * The figure that holds on a day, or why there is none.
     *
     * @param key regulation and name, such as {@code own-contribution-home/per-hour}
     * @param date the day asked for; which day counts is the caller's decision
     */
    public Lookup on(String key, LocalDate date) {
        List<Version> ofKey = versions.get(key);
        if (ofKey == null) {
            return new Unknown(key, date);
        }
        int latest = ofKey.size() - 1;
        while (latest >= 0 && date.isBefore(ofKey.get(latest).file().validFrom())) {
            latest--;
        }
        if (latest < 0) {
            return new NotYetInForce(key, date, ofKey.getFirst().file().validFrom());
        }
        Version version = ofKey.get(latest);
        LawFile file = version.file();
        if (!file.covers(date)) {
            return new NotPublished(key, date, Reason.ENDED, file.validFrom(), file.validTo(), null);
        }
        if (version.figure() == null) {
            return new NotPublished(key, date, Reason.GAP, file.validFrom(), file.validTo(), version.note());
        }
        return new InForce(version.figure());
    }

    /**
     * The figure that holds on a day.
     *
     * @throws FigureNotPublished if there is none; it says which of the three cases it is
     */
    public Figure require(String key, LocalDate date) {
        return switch (on(key, date)) {
            case InForce(Figure figure) -> figure;
            case Lookup.Missing missing -> throw new FigureNotPublished(missing);
        };
    }

    /** Every key that some version names, in alphabetical order. */
    public SortedSet<String> keys() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(versions.keySet()));
    }

    /** Every figure on file for a key, in time; gaps are left out, and an unknown key has none. */
    public List<Figure> history(String key) {
        List<Figure> figures = new ArrayList<>();
        for (Version version : versions.getOrDefault(key, List.of())) {
            if (version.figure() != null) {
                figures.add(version.figure());
            }
        }
        return Collections.unmodifiableList(figures);
    }

    /** The versions in use, by regulation and then in time; shipped files that an operator replaced are not among them. */
    public List<LawFile> files() {
        return files;
    }

    /** Every file that was read, as a whole; those that an operator replaced are among them and say so. */
    public List<LawEdition> editions() {
        return editions;
    }
}
