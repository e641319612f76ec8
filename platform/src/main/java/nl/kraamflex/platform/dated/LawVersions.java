package nl.kraamflex.platform.dated;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.kraamflex.platform.dated.LawFile.Origin;
import nl.kraamflex.platform.dated.ReadLawFile.Entry;
import nl.kraamflex.platform.dated.ReadLawFile.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The versions of one regulation, compared with each other: what the operator replaces gives way, and what is left has to
 * cover its period once, day by day and figure by figure.
 */
final class LawVersions {

    private static final Comparator<ReadLawFile> IN_TIME =
            Comparator.comparing(file -> file.law().validFrom());

    private final List<ReadLawFile> all;
    private final List<LawFault> faults;
    private final Map<ReadLawFile, LocalDate> lastDays = new LinkedHashMap<>();

    LawVersions(List<ReadLawFile> all, List<LawFault> faults) {
        this.all = all.stream().sorted(IN_TIME).toList();
        this.faults = faults;
    }

    /** The versions that count, in time; anything wrong with them has been added to the faults. */
    List<ReadLawFile> inForce() {
        List<ReadLawFile> replaced = replaced();
        List<ReadLawFile> left = all.stream()
                .filter(file -> !replaced.contains(file))
                .map(this::untilItsSuccessor)
                .toList();
        refuseOverlaps(left);
        refuseUncoveredDays(left);
        refuseOmittedFigures(left);
        refuseChangedMeaning();
        return left;
    }

    private List<ReadLawFile> replaced() {
        Map<ReadLawFile, List<ReadLawFile>> replacements = new LinkedHashMap<>();
        for (ReadLawFile file : all) {
            String superseded = superseded(file);
            if (superseded == null || file.law().origin() == Origin.SHIPPED) {
                continue;
            }
            namedBy(file, superseded)
                    .ifPresentOrElse(
                            older -> {
                                replacements
                                        .computeIfAbsent(older, key -> new ArrayList<>())
                                        .add(file);
                                refuseUnfitReplacement(file, older);
                            },
                            () -> refuseNamingNothing(file, superseded));
        }
        replacements.forEach(this::refuseLostEnds);
        List<ReadLawFile> replaced = new ArrayList<>();
        replacements.forEach((older, replacing) -> {
            ReadLawFile first = replacing.getFirst();
            if (takesOverLater(first, older)) {
                lastDays.put(older, first.law().validFrom().minusDays(1));
            } else {
                replaced.add(older);
            }
        });
        return replaced;
    }

    /**
     * What a file says it replaces. A confirmed edition goes before a file of its own first day, named or not: a release may ship the
     * figures that an operator had to add before it.
     */
    private @Nullable String superseded(ReadLawFile file) {
        LawFile law = file.law();
        boolean onFile = all.stream()
                .anyMatch(other ->
                        !other.place().equals(file.place()) && other.law().id().equals(law.id()));
        return law.supersedes() == null && law.origin() == Origin.CONFIRMED && onFile ? law.id() : law.supersedes();
    }

    /** A file replaces shipped files only, a confirmed edition also files of an operator and confirmed ones that began before it. */
    private Optional<ReadLawFile> namedBy(ReadLawFile file, String superseded) {
        boolean confirmed = file.law().origin() == Origin.CONFIRMED;
        return all.stream()
                .filter(other -> other.law().id().equals(superseded))
                .filter(other -> switch (other.law().origin()) {
                    case SHIPPED -> true;
                    case OPERATOR -> confirmed;
                    case CONFIRMED ->
                        confirmed && other.law().validFrom().isBefore(file.law().validFrom());
                })
                .max(Comparator.comparing((ReadLawFile other) -> other.law().origin()));
    }

    private void refuseNamingNothing(ReadLawFile file, String superseded) {
        if (file.law().origin() == Origin.CONFIRMED) {
            fault(
                    file,
                    "supersedes",
                    "names " + superseded + ", which is no earlier version of this regulation",
                    "Name the version in force on the first day of this one, or leave the field out for days that no version covers.");
        } else {
            fault(
                    file,
                    "supersedes",
                    "names " + superseded + ", which is not shipped",
                    "Name a shipped file of this regulation, or leave the field out for days that no shipped file covers.");
        }
    }

    /**
     * A directory shows all its files at once, and so an operator's file has to cover what it replaces from the first day. Editions
     * are confirmed one by one, so that the older one goes on until the new one begins.
     */
    private static boolean takesOverLater(ReadLawFile file, ReadLawFile older) {
        return file.law().origin() == Origin.CONFIRMED
                && file.law().validFrom().isAfter(older.law().validFrom());
    }

    private ReadLawFile untilItsSuccessor(ReadLawFile file) {
        LocalDate lastDay = lastDays.get(file);
        return lastDay == null ? file : file.endingOn(lastDay);
    }

    private void refuseUnfitReplacement(ReadLawFile file, ReadLawFile shipped) {
        if (!file.law().overlaps(shipped.law())) {
            fault(
                    file,
                    "supersedes",
                    "names " + shipped.law().id() + ", which holds "
                            + shipped.law().period() + ", outside " + file.law().period(),
                    "Name the shipped file whose days this file covers, or leave the field out.");
        }
        for (String name : shipped.entries().keySet()) {
            if (!file.entries().containsKey(name)) {
                omitted(file, name, shipped);
            }
        }
    }

    private void refuseLostEnds(ReadLawFile shipped, List<ReadLawFile> replacements) {
        LawFile law = shipped.law();
        ReadLawFile first = replacements.getFirst();
        ReadLawFile last = replacements.getLast();
        LocalDate lastDay = last.law().validTo();
        if (first.law().validFrom().isAfter(law.validFrom()) && !takesOverLater(first, shipped)) {
            fault(
                    first,
                    "validFrom",
                    "is " + first.law().validFrom() + ", and " + law.id() + ", which it replaces, holds from "
                            + law.validFrom(),
                    "Cover the earlier days as well, if need be with a copy of the shipped file that ends the day before.");
        }
        if (lastDay != null && (law.validTo() == null || lastDay.isBefore(law.validTo()))) {
            fault(
                    last,
                    "validTo",
                    "is " + lastDay + ", and " + law.id() + ", which it replaces, holds "
                            + (law.validTo() == null ? "without an end" : "to " + law.validTo()),
                    "Cover the later days as well, in this file or in a further one that supersedes the same.");
        }
    }

    private void refuseOverlaps(List<ReadLawFile> versions) {
        for (int i = 0; i < versions.size(); i++) {
            for (ReadLawFile later : versions.subList(i + 1, versions.size())) {
                ReadLawFile earlier = versions.get(i);
                if (!earlier.law().overlaps(later.law())) {
                    continue;
                }
                if (earlier.law().origin() == later.law().origin()) {
                    fault(
                            later,
                            "validFrom",
                            "is " + later.law().validFrom() + ", while "
                                    + earlier.law().id() + " holds "
                                    + earlier.law().period(),
                            "End the earlier version the day before, or start the later one after it.");
                } else {
                    boolean laterIsAdded =
                            later.law().origin().compareTo(earlier.law().origin()) > 0;
                    ReadLawFile added = laterIsAdded ? later : earlier;
                    LawFile present = (laterIsAdded ? earlier : later).law();
                    fault(
                            added,
                            "supersedes",
                            "does not name " + present.id()
                                    + (present.origin() == Origin.SHIPPED
                                            ? ", which is shipped and holds "
                                            : ", which holds ")
                                    + present.period(),
                            "Write `supersedes: " + present.id()
                                    + "` to replace it, or choose other days; one file replaces one shipped file.");
                }
            }
        }
    }

    private void refuseUncoveredDays(List<ReadLawFile> versions) {
        for (int i = 1; i < versions.size(); i++) {
            LocalDate lastDay = versions.get(i - 1).law().validTo();
            ReadLawFile next = versions.get(i);
            if (lastDay != null && lastDay.plusDays(1).isBefore(next.law().validFrom())) {
                fault(
                        next,
                        "validFrom",
                        "leaves " + lastDay.plusDays(1) + " to "
                                + next.law().validFrom().minusDays(1) + " without a version",
                        "Add a version for these days; a figure that is not on file is `amount: null` with a note.");
            }
        }
    }

    private void refuseOmittedFigures(List<ReadLawFile> versions) {
        for (int i = 1; i < versions.size(); i++) {
            ReadLawFile earlier = versions.get(i - 1);
            ReadLawFile later = versions.get(i);
            for (String name : earlier.entries().keySet()) {
                if (!later.entries().containsKey(name)) {
                    omitted(later, name, earlier);
                }
            }
        }
    }

    private void refuseChangedMeaning() {
        Map<String, ReadLawFile> first = new LinkedHashMap<>();
        // The shipped files say what a figure means, so a difference is the fault of the operator's file.
        List<ReadLawFile> shippedFirst = all.stream()
                .sorted(Comparator.comparing(file -> file.law().origin()))
                .toList();
        for (ReadLawFile file : shippedFirst) {
            file.entries().forEach((name, entry) -> {
                ReadLawFile known = first.putIfAbsent(name, file);
                if (known != null) {
                    refuseChangedMeaning(
                            file,
                            "figures." + name,
                            entry,
                            known.law().id(),
                            Objects.requireNonNull(known.entries().get(name)));
                }
            });
        }
    }

    private void refuseChangedMeaning(ReadLawFile file, String path, Entry entry, String knownId, Entry known) {
        Shape shape = entry.shape();
        Shape knownShape = known.shape();
        if (shape != null && knownShape != null && shape != knownShape) {
            fault(
                    file,
                    path + "." + shape.field(),
                    "stands where " + knownId + " has " + knownShape.field(),
                    "Use `" + knownShape.field() + "` in every version.");
        }
        Unit unit = entry.unit();
        Unit knownUnit = known.unit();
        if (unit != null && knownUnit != null && unit != knownUnit) {
            fault(
                    file,
                    path + ".unit",
                    "is " + unit + ", and " + knownId + " has " + knownUnit,
                    "Give the figure the same unit in every version.");
        }
        if (!entry.choices().equals(known.choices())) {
            fault(
                    file,
                    path + ".choices",
                    "is " + entry.choices() + ", and " + knownId + " has " + known.choices(),
                    "List the same words in every version; the program knows no others.");
        }
    }

    private void omitted(ReadLawFile file, String name, ReadLawFile holder) {
        String field = "figures." + name;
        boolean known = faults.stream()
                .anyMatch(fault ->
                        fault.file().equals(file.place()) && fault.field().equals(field));
        if (known) {
            return;
        }
        fault(
                file,
                field,
                "is missing, though " + holder.law().id() + " holds it",
                "Add it; if no figure is on file, write `amount: null` with a note.");
    }

    private void fault(ReadLawFile file, String field, String problem, String remedy) {
        faults.add(new LawFault(file.place(), field, problem, remedy));
    }
}
