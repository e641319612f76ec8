package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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
        List<ContributionLine> owed = List.copyOf(lines.values());
        return new ExpectedContribution(owed(owed, deductibleExemption(law, owed)), List.copyOf(unpublished.values()));
    }

    /** This and what another payer bears of the same care: every line of both, each once; what cannot be computed refuses both. */
    public ExpectedContribution and(ExpectedContribution other) {
        return new ExpectedContribution(
                together(published, other.published),
                Stream.concat(unpublished.stream(), other.unpublished.stream())
                        .sorted(Comparator.comparing(UnpublishedLine::date)
                                .thenComparing(UnpublishedLine::status)
                                .thenComparing(UnpublishedLine::kind)
                                .thenComparing(UnpublishedLine::payer))
                        .toList());
    }

    private static OwnContribution together(OwnContribution one, OwnContribution other) {
        return switch (one) {
            case OwnContribution.FigureUnusable _ -> one;
            case OwnContribution.Owed owed ->
                switch (other) {
                    case OwnContribution.FigureUnusable _ -> other;
                    case OwnContribution.Owed more -> together(owed, more);
                };
        };
    }

    private static OwnContribution together(OwnContribution.Owed one, OwnContribution.Owed other) {
        return owed(
                Stream.concat(one.lines().stream(), other.lines().stream())
                        .sorted(Comparator.comparing(ContributionLine::date)
                                .thenComparing(ContributionLine::status)
                                .thenComparing(ContributionLine::kind)
                                .thenComparing(ContributionLine::payer))
                        .toList(),
                exemptionOfBoth(one, other));
    }

    /** A figure exempts all dates or none: what one payer lacks, both lack. */
    private static List<Figure> exemptionOfBoth(OwnContribution.Owed one, OwnContribution.Owed other) {
        boolean lacking = Stream.of(one, other)
                .anyMatch(part ->
                        !part.lines().isEmpty() && part.deductibleExemption().isEmpty());
        return lacking
                ? List.of()
                : Stream.of(one, other)
                        .flatMap(part -> part.deductibleExemption().stream())
                        .distinct()
                        .toList();
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
                care.payer(),
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
                care.payer(),
                care.minutes(),
                open.missing(),
                open.lastKnown(),
                open.illustrationCents());
    }

    private static OwnContribution owed(List<ContributionLine> lines, List<Figure> exemption) {
        List<YearTotal> years = years(lines);
        return new OwnContribution.Owed(
                lines,
                years,
                years.stream().mapToInt(YearTotal::minutes).reduce(0, Math::addExact),
                years.stream().mapToLong(YearTotal::cents).reduce(0, Math::addExact),
                exemption);
    }

    private static List<YearTotal> years(List<ContributionLine> lines) {
        Map<Integer, YearTotal> years = new TreeMap<>();
        for (ContributionLine line : lines) {
            years.merge(line.year(), new YearTotal(line.year(), line.minutes(), line.cents()), YearTotal::and);
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
