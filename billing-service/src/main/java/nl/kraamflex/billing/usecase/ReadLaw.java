package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.law.LawRefusal;
import nl.kraamflex.billing.domain.law.LawRefused;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.LawFile;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** Shows which figures hold on a date, and of which there is none. */
@ApplicationScoped
public class ReadLaw {
    private final CurrentLaw law;

    ReadLaw(CurrentLaw law) {
        this.law = law;
    }

    /**
     * Every figure that some version names, as it is on a date, in alphabetical order of its key.
     *
     * @param kind only of this regulation; null for all
     * @throws LawRefused when there is no such regulation
     */
    @Transactional
    public List<Lookup> on(LocalDate date, @Nullable String kind) {
        DatedLaw now = law.get();
        SortedSet<String> kinds =
                now.files().stream().map(LawFile::regulation).collect(Collectors.toCollection(TreeSet::new));
        if (kind != null && !kinds.contains(kind)) {
            throw new LawRefused(new LawRefusal.UnknownKind(kind, kinds));
        }
        return now.keys().stream()
                .filter(key -> kind == null || key.startsWith(kind + "/"))
                .map(key -> now.on(key, date))
                .toList();
    }
}
