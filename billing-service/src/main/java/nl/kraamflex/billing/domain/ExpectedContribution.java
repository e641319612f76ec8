package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * The own contribution as far as it can be foreseen: by published amounts, and for dates whose amount was not published yet an
 * illustration at the last one that was, which stays apart from every total.
 *
 * @param published what can be computed, or why nothing can
 * @param unpublished care of dates still without an amount, by date and status
 */
public record ExpectedContribution(OwnContribution published, List<UnpublishedLine> unpublished) {
    public ExpectedContribution {
        unpublished = List.copyOf(unpublished);
    }

    /**
     * Computes it.
     *
     * @param care in any order
     */
    public static ExpectedContribution of(DatedLaw law, Collection<DatedCare> care) {
        List<DatedCare> published = new ArrayList<>();
        Map<Integer, RunningTotal> illustrated = new HashMap<>();
        List<UnpublishedLine> unpublished = new ArrayList<>();
        for (DatedCare entry : merged(care)) {
            if (law.on(HomeContributionRule.PER_HOUR, entry.date()) instanceof Lookup.NotPublished missing
                    && missing.reason() == Lookup.NotPublished.Reason.ENDED) {
                Figure last = lastBefore(law, entry.date());
                unpublished.add(new UnpublishedLine(
                        entry.date(),
                        entry.status(),
                        entry.minutes(),
                        missing,
                        last,
                        illustrated
                                .computeIfAbsent(entry.date().getYear(), year -> new RunningTotal(last.amount()))
                                .add(entry.minutes())));
            } else {
                published.add(entry);
            }
        }
        return new ExpectedContribution(HomeContributionRule.apply(law, published), unpublished);
    }

    /** What the unpublished lines would cost at the last amount that was published, in euro cents. */
    public long illustrationCents() {
        return unpublished.stream()
                .mapToLong(UnpublishedLine::illustrationCents)
                .reduce(0, Math::addExact);
    }

    private static Figure lastBefore(DatedLaw law, LocalDate date) {
        return law.history(HomeContributionRule.PER_HOUR).stream()
                .filter(figure -> !figure.file().validFrom().isAfter(date))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<DatedCare> merged(Collection<DatedCare> care) {
        Map<LocalDate, Map<CareStatus, Integer>> minutes = new HashMap<>();
        care.stream()
                .filter(entry -> entry.minutes() > 0)
                .forEach(entry -> minutes.computeIfAbsent(entry.date(), date -> new HashMap<>())
                        .merge(entry.status(), entry.minutes(), Math::addExact));
        return minutes.entrySet().stream()
                .flatMap(date -> date.getValue().entrySet().stream()
                        .map(status -> new DatedCare(date.getKey(), status.getValue(), status.getKey())))
                .sorted(Comparator.comparing(DatedCare::date).thenComparing(DatedCare::status))
                .toList();
    }
}
