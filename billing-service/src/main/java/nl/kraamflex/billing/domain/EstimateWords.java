package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.billing.domain.wording.Phrase;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.PhraseWriter;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * What care will cost, in words of one language and set of texts: each line with how much care, at which amount per hour, what that
 * makes and by which rule; the total with why it is owed.
 */
public final class EstimateWords {
    private static final long MINUTES_PER_HOUR = 60;

    private final PhraseBook book;

    /** In the words of this book. */
    public EstimateWords(PhraseBook book) {
        this.book = book;
    }

    /** A line in words. */
    public String line(ContributionLine line) {
        PhraseWriter words = book.write()
                .date(line.date())
                .hours(line.minutes())
                .perHour(line.perHour().amount())
                .amount(line.cents());
        words.say(opening(line));
        words.say(Phrase.LINE_CONTRIBUTION).say(paid(line));
        if (Math.multiplyExact(line.perHour().amount(), line.minutes())
                != Math.multiplyExact(line.cents(), MINUTES_PER_HOUR)) {
            words.say(Phrase.LINE_ROUNDED);
        }
        return words.toString();
    }

    private static Phrase paid(ContributionLine line) {
        if (line.payer() == ContributionPayer.FAMILY_THROUGH_INSURER) {
            return Phrase.INSURER_ASKS;
        }
        return line.status() == CareStatus.DELIVERED ? Phrase.LINE_PAYS : Phrase.LINE_EXPECTED;
    }

    private static Phrase opening(ContributionLine line) {
        if (line.kind() == CareKind.BIRTH_ASSISTANCE) {
            return Phrase.LINE_BIRTH_ASSISTANCE;
        }
        return switch (line.status()) {
            case DELIVERED -> Phrase.LINE_GIVEN;
            case PLANNED -> Phrase.LINE_PLANNED;
            case INDICATED -> Phrase.LINE_INDICATED;
        };
    }

    /** What the family should know about the amount per hour of a line; empty when its sources are sound. */
    public Optional<String> warning(ContributionLine line) {
        return warning(line.perHour().confidence()).map(book::say);
    }

    /** What to say of an amount that is as sure as this; empty when its sources are sound. */
    public static Optional<Phrase> warning(Confidence confidence) {
        return switch (confidence) {
            case PRIMARY, SECONDARY -> Optional.empty();
            case WEAK -> Optional.of(Phrase.WARNING_WEAK);
            case CONFLICTING -> Optional.of(Phrase.WARNING_CONFLICTING);
            case DERIVED -> Optional.of(Phrase.WARNING_DERIVED);
            case OURS, UNKNOWN -> Optional.of(Phrase.WARNING_OURS);
        };
    }

    /** A phrase without values. */
    public String say(Phrase phrase) {
        return book.say(phrase);
    }

    /** Something that is taken for granted, in words. */
    public String assumption(Assumption assumption) {
        PhraseWriter words = book.write();
        @Nullable LocalDate date = assumption.date();
        return (date == null ? words : words.date(date))
                .say(assumption.kind().phrase())
                .toString();
    }

    /** The total of an estimate of which every amount is known, in words. */
    public String estimate(OwnContribution.Owed owed) {
        return estimate(owed, Phrase.ESTIMATE_TOTAL);
    }

    private String estimate(OwnContribution.Owed owed, Phrase opening) {
        PhraseWriter words = book.write();
        if (owed.lines().isEmpty()) {
            return words.say(Phrase.ESTIMATE_NONE).toString();
        }
        words.hours(owed.minutes()).amount(owed.cents()).say(opening);
        return why(owed, words);
    }

    private String why(OwnContribution.Owed owed, PhraseWriter words) {
        words.say(Phrase.TOTAL_WHY);
        if (!owed.deductibleExemption().isEmpty()) {
            words.say(Phrase.TOTAL_DEDUCTIBLE);
        }
        return words.name(rules(owed)).say(Phrase.TOTAL_RULES).toString();
    }

    /**
     * How much care is expected in all, who bears what of it, and what the family will pay, to us and to its insurer, without why; of care
     * without an amount only what is not known.
     *
     * @param owed what is known
     */
    public List<String> expected(Estimate estimate, OwnContribution.Owed owed) {
        return said(
                estimate,
                owed,
                opening -> book.write()
                        .hours(owed.minutes())
                        .amount(owed.cents())
                        .say(opening)
                        .toString());
    }

    private List<String> said(Estimate estimate, OwnContribution.Owed owed, Function<Phrase, String> ours) {
        ExpectedHours hours = ExpectedHours.of(estimate);
        if (hours.inAll() == 0 && estimate.stays().isEmpty()) {
            return List.of(book.say(Phrase.ESTIMATE_NONE));
        }
        List<String> said = new ArrayList<>();
        if (!hours.familyAlone()) {
            said.add(hours(hours.inAll(), Phrase.ESTIMATE_HOURS));
        }
        if (!owed.lines().isEmpty()) {
            said.add(ours.apply(opening(estimate, hours)));
        }
        said.addAll(unpublished(estimate));
        said.addAll(insurerAsks(estimate));
        said.addAll(together(estimate));
        said.addAll(others(estimate, hours));
        return said;
    }

    private static Phrase opening(Estimate estimate, ExpectedHours hours) {
        if (!estimate.expected().unpublished().isEmpty()) {
            return Phrase.ESTIMATE_KNOWN;
        }
        return estimate.insurerAsks() || !hours.familyAlone() ? Phrase.ESTIMATE_OUR_BILL : Phrase.ESTIMATE_TOTAL;
    }

    private String hours(int minutes, Phrase phrase) {
        return book.write().hours(minutes).say(phrase).toString();
    }

    /** What becomes of care for which the family owes no contribution by the hour, and what it pays for that. */
    private List<String> others(Estimate estimate, ExpectedHours hours) {
        List<String> said = new ArrayList<>();
        Map<Phrase, Integer> parts = new EnumMap<>(Phrase.class);
        parts.put(Phrase.ESTIMATE_TRIAL, hours.trial());
        parts.put(Phrase.ESTIMATE_INSURER_PAYS, hours.insurer());
        parts.put(Phrase.ESTIMATE_IN_STAY, hours.inStays());
        parts.put(Phrase.ESTIMATE_HELD, hours.held());
        parts.forEach((phrase, minutes) -> {
            if (minutes > 0) {
                said.add(hours(minutes, phrase));
            }
        });
        said.addAll(paid(estimate, YearCosts::ownStays, Phrase.STAY_TOTAL));
        said.addAll(ownChoice(estimate, hours));
        if (hours.supplementary() > 0) {
            said.addAll(leftOfSupplementary(estimate, hours));
        }
        return said;
    }

    private List<String> ownChoice(Estimate estimate, ExpectedHours hours) {
        List<String> said = new ArrayList<>(paid(estimate, YearCosts::privateCareAtPrice, Phrase.SHARE_PRIVATE));
        if (hours.privateWithoutPrice() > 0) {
            said.add(hours(hours.privateWithoutPrice(), Phrase.ESTIMATE_NO_PRICE));
        }
        return said;
    }

    private List<String> leftOfSupplementary(Estimate estimate, ExpectedHours hours) {
        if (!estimate.isKnown(YearCosts::familyOfSupplementary)) {
            return List.of(book.say(Phrase.SHARE_LEFT_OPEN));
        }
        List<String> left = paid(estimate, YearCosts::familyOfSupplementary, Phrase.SHARE_LEFT);
        return left.isEmpty() ? List.of(hours(hours.supplementary(), Phrase.ESTIMATE_SUPPLEMENTARY)) : left;
    }

    private List<String> paid(Estimate estimate, Function<YearCosts, Share> part, Phrase phrase) {
        return estimate
                .known(part)
                .map(cents -> book.write().amount(cents).say(phrase).toString())
                .stream()
                .toList();
    }

    /** What our bill and the insurer ask together, in words; nothing where one of them asks all, or while an amount is not known. */
    private List<String> together(Estimate estimate) {
        return estimate.expected().published() instanceof OwnContribution.Owed ours
                        && !ours.lines().isEmpty()
                        && estimate.insurerAsks()
                        && estimate.family().unpublished().isEmpty()
                        && estimate.family().published() instanceof OwnContribution.Owed all
                ? List.of(book.write()
                        .amount(all.cents())
                        .say(Phrase.ESTIMATE_TOGETHER)
                        .toString())
                : List.of();
    }

    /** What the insurer will ask the family for, in words; nothing where our bill asks all. */
    private List<String> insurerAsks(Estimate estimate) {
        ExpectedContribution through = estimate.throughInsurer();
        List<String> asked = new ArrayList<>();
        if (through.published() instanceof OwnContribution.Owed owed
                && !owed.lines().isEmpty()) {
            asked.add(book.write()
                    .hours(owed.minutes())
                    .amount(owed.cents())
                    .say(Phrase.ESTIMATE_INSURER_ASKS)
                    .toString());
        }
        if (!through.unpublished().isEmpty()) {
            asked.addAll(unpublishedOf(through));
            asked.add(book.say(Phrase.WHEN_INSURER_ASKS));
        }
        return asked;
    }

    /**
     * What is known of the total of an estimate, in words, and after it what is not known yet.
     *
     * @param owed what is known
     */
    public String estimate(Estimate estimate, OwnContribution.Owed owed) {
        List<String> said = new ArrayList<>(said(estimate, owed, opening -> estimate(owed, opening)));
        if (owed.lines().isEmpty() && estimate.insurerAsks()) {
            said.add(
                    estimate.throughInsurer().published() instanceof OwnContribution.Owed through
                                    && !through.lines().isEmpty()
                            ? why(through, book.write())
                            : book.say(Phrase.TOTAL_WHY));
        }
        return String.join(" ", said);
    }

    /** What is not known yet, in words, a text for each year. */
    public List<String> unpublished(Estimate estimate) {
        return unpublishedOf(estimate.expected());
    }

    private List<String> unpublishedOf(ExpectedContribution contribution) {
        return contribution.unpublished().stream()
                .collect(Collectors.groupingBy(UnpublishedLine::year, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::unpublished)
                .toList();
    }

    /** Care of one year without a published amount, in words, with what it would cost at the last one that was published. */
    public String unpublished(List<UnpublishedLine> year) {
        UnpublishedLine first = year.getFirst();
        return book.write()
                .year(first.year())
                .say(Phrase.NOT_PUBLISHED)
                .perHour(first.lastKnown().amount())
                .amount(year.stream()
                        .mapToLong(UnpublishedLine::illustrationCents)
                        .sum())
                .say(Phrase.ILLUSTRATION)
                .toString();
    }

    private String rules(OwnContribution.Owed owed) {
        List<Figure> perHour =
                owed.lines().stream().map(ContributionLine::perHour).toList();
        return Stream.concat(perHour.stream(), owed.deductibleExemption().stream())
                .map(figure -> book.rule(figure.file()))
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
