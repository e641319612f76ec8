package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
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
    private static final String DEDUCTIBLE = "contribution-exemptions/deductible";

    private enum Exemption {
        CHARGED,
        EXEMPT
    }

    private record Place(LocalDate date, CareStatus status, CareKind kind) implements Comparable<Place> {
        private static final Comparator<Place> IN_TIME =
                Comparator.comparing(Place::date).thenComparing(Place::status).thenComparing(Place::kind);

        private static Place of(ContributionPart part) {
            return new Place(
                    part.care().date(), part.care().status(), part.care().kind());
        }

        @Override
        public int compareTo(Place other) {
            return IN_TIME.compare(this, other);
        }
    }

    public ExpectedContribution {
        unpublished = List.copyOf(unpublished);
    }

    /**
     * What one payer bears of it.
     *
     * @param law every figure on file
     * @param parts the contribution of all care of a case; a figure that cannot be used refuses all of it, whoever would pay
     * @param payer whose part it is
     */
    public static ExpectedContribution of(DatedLaw law, List<ContributionPart> parts, ContributionPayer payer) {
        Optional<FigureRefusal> refusal = parts.stream()
                .flatMap(part -> part.outcome() instanceof ContributionPart.Refused(FigureRefusal why)
                        ? Optional.of(why).stream()
                        : Optional.<FigureRefusal>empty().stream())
                .findFirst();
        if (refusal.isPresent()) {
            return new ExpectedContribution(new OwnContribution.FigureUnusable(refusal.get()), List.of());
        }
        Map<Place, ContributionLine> lines = new TreeMap<>();
        Map<Place, UnpublishedLine> unpublished = new TreeMap<>();
        for (ContributionPart part : parts) {
            if (part.care().payer() == payer) {
                Place place = Place.of(part);
                switch (part.outcome()) {
                    case ContributionPart.Owed owed ->
                        lines.merge(place, line(part.care(), owed), ContributionLine::and);
                    case ContributionPart.NotPublished open ->
                        unpublished.merge(place, line(part.care(), open), UnpublishedLine::and);
                    case ContributionPart.Exempt _,
                            ContributionPart.WithoutContribution _,
                            ContributionPart.Refused _ -> {}
                }
            }
        }
        return new ExpectedContribution(owed(law, List.copyOf(lines.values())), List.copyOf(unpublished.values()));
    }

    /** What the unpublished lines would cost at the last amount that was published, in euro cents. */
    public long illustrationCents() {
        return unpublished.stream()
                .mapToLong(UnpublishedLine::illustrationCents)
                .reduce(0, Math::addExact);
    }

    private static ContributionLine line(BilledCare care, ContributionPart.Owed owed) {
        return new ContributionLine(
                care.date(),
                care.status(),
                care.kind(),
                care.minutes(),
                owed.perHour(),
                owed.chargedBy(),
                owed.cents());
    }

    private static UnpublishedLine line(BilledCare care, ContributionPart.NotPublished open) {
        return new UnpublishedLine(
                care.date(),
                care.status(),
                care.kind(),
                care.minutes(),
                open.missing(),
                open.lastKnown(),
                open.illustrationCents());
    }

    private static OwnContribution owed(DatedLaw law, List<ContributionLine> lines) {
        List<YearTotal> years = years(lines);
        return new OwnContribution.Owed(
                lines,
                years,
                years.stream().mapToInt(YearTotal::minutes).reduce(0, Math::addExact),
                years.stream().mapToLong(YearTotal::cents).reduce(0, Math::addExact),
                deductibleExemption(law, lines));
    }

    private static List<YearTotal> years(List<ContributionLine> lines) {
        Map<Integer, YearTotal> years = new TreeMap<>();
        for (ContributionLine line : lines) {
            years.merge(
                    line.year(),
                    new YearTotal(line.year(), line.minutes(), line.cents()),
                    (sum, more) -> new YearTotal(
                            sum.year(),
                            Math.addExact(sum.minutes(), more.minutes()),
                            Math.addExact(sum.cents(), more.cents())));
        }
        return List.copyOf(years.values());
    }

    private static List<Figure> deductibleExemption(DatedLaw law, List<ContributionLine> lines) {
        List<Figure> exemptions = new ArrayList<>();
        for (ContributionLine line : lines) {
            switch (law.on(DEDUCTIBLE, line.date())) {
                case Lookup.InForce(Figure figure)
                when figure.choice(Exemption.class) == Exemption.EXEMPT -> {
                    if (!exemptions.contains(figure)) {
                        exemptions.add(figure);
                    }
                }
                case Lookup.InForce _, Lookup.Missing _ -> {
                    return List.of();
                }
            }
        }
        return exemptions;
    }
}
