package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import org.jspecify.annotations.Nullable;

/**
 * Everything a plan is made with that is neither a fact of the case nor a choice of the family, read from dated figures.
 *
 * @param pattern the pattern after which hours are to run over the days
 * @param profile its weights; null for COMPACT, which has none
 * @param weights what the terms of the objective weigh
 * @param gapRule longest run of days without a visit
 * @param shortestVisit shortest visit of an ordinary day, in quarters
 * @param longestVisit longest visit, in quarters
 * @param shortDayShortestVisit shortest visit on the days of birth and coming home, in quarters
 * @param birthRestMinutes from the birth until a visit can begin
 * @param endOfDayCareMinute minute of the day at which day care ends
 * @param assumedHomecomingMinute minute of the day taken for coming home, of which only the date is known
 * @param guarantee hours everyone gets, in quarters
 * @param startUpVisit a start-up visit on a day of birth too late for an ordinary one, in quarters
 * @param flexibleLastDay last day of the flexible mode
 * @param fewerPercent how much of the pattern's hours a wish for fewer leaves
 * @param morePercent how much of the pattern's hours a wish for more makes of them
 * @param hospitalInterrupts whether a day in hospital between days of an exception counts as a day without care
 * @param nearDays from the day of planning on, days on which a change is felt most
 * @param figures every figure the above came from
 */
public record PlanningSettings(
        Pattern pattern,
        @Nullable TargetProfile profile,
        ObjectiveWeights weights,
        GapRule gapRule,
        int shortestVisit,
        int longestVisit,
        int shortDayShortestVisit,
        int birthRestMinutes,
        int endOfDayCareMinute,
        int assumedHomecomingMinute,
        int guarantee,
        int startUpVisit,
        int flexibleLastDay,
        int fewerPercent,
        int morePercent,
        boolean hospitalInterrupts,
        int nearDays,
        List<FigureUsed> figures) {

    /** Name of the wished pattern that is shipped. */
    public static final String SHIPPED_PROFILE = "shipped";

    /** The steps of the missing hours that the solver's objective has built in: a tenth, and a quarter. */
    private static final List<Long> BUILT_IN_DIVISORS = List.of(10L, 4L);

    /** Keeps a copy of the list. */
    public PlanningSettings {
        figures = List.copyOf(figures);
    }

    /**
     * The settings that hold on a date.
     *
     * @param pattern how hours are to run over the days
     * @throws FigureNotPublished when a figure is not on file for the date
     * @throws IllegalArgumentException when an operator's figure cannot be planned with; the message names it
     */
    public static PlanningSettings on(DatedLaw law, LocalDate date, Pattern pattern) {
        Reading read = new Reading(law, date, new ArrayList<>());
        read.mustBe("quantum", List.of((long) QuarterHours.MINUTES));
        read.mustBe("missing-share-divisors", BUILT_IN_DIVISORS);
        List<Long> missing = read.numbers("weight-missing");
        if (missing.size() != BUILT_IN_DIVISORS.size() + 1) {
            throw new IllegalArgumentException(
                    "distribution/weight-missing has %d numbers: give one for each step, 3".formatted(missing.size()));
        }
        return new PlanningSettings(
                pattern,
                read.profile(pattern),
                new ObjectiveWeights(
                        read.number("weight-deviation"),
                        read.number("weight-move"),
                        read.number("weight-move-near"),
                        read.number("weight-flip"),
                        read.number("weight-flip-near"),
                        missing.get(0),
                        missing.get(1),
                        missing.get(2),
                        read.number("weight-protected"),
                        read.number("weight-guarantee"),
                        read.number("weight-uncovered")),
                new GapRule(read.whole("longest-gap"), read.whole("pause-from-day")),
                read.whole("shortest-visit"),
                read.whole("longest-visit"),
                read.whole("short-day-shortest-visit"),
                read.whole("birth-rest"),
                read.whole("end-of-day-care"),
                read.whole("assumed-homecoming-time"),
                read.whole("guarantee"),
                read.whole("start-up-visit"),
                read.whole("flexible-last-day"),
                read.whole("wish-for-fewer"),
                read.whole("wish-for-more"),
                read.whole("hospital-day-interrupts") != 0,
                read.whole("near-days"),
                read.used());
    }

    /**
     * The weights of the pattern.
     *
     * @throws IllegalStateException for {@link Pattern#COMPACT}, which has none
     */
    public TargetProfile targetProfile() {
        if (profile == null) {
            throw new IllegalStateException("Pattern %s has no weights.".formatted(pattern));
        }
        return profile;
    }

    /**
     * What two plans differ in at least to be worth choosing between, on a date.
     *
     * @return minutes
     * @throws FigureNotPublished when it is not on file for the date
     */
    public static int leastDifference(DatedLaw law, LocalDate date) {
        return law.require("distribution/alternative-difference", date).amountAsInt() * QuarterHours.MINUTES;
    }

    /**
     * A figure by the part of its key after the slash.
     *
     * @throws IllegalArgumentException when no plan uses such a figure
     */
    FigureUsed figure(String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no plan uses a figure " + name));
    }

    /** Reads figures of one date and remembers which. */
    private record Reading(DatedLaw law, LocalDate date, List<FigureUsed> used) {
        private Figure take(String name) {
            Figure figure = law.require("distribution/" + name, date);
            used.add(FigureUsed.of(figure));
            return figure;
        }

        long number(String name) {
            return take(name).amount();
        }

        int whole(String name) {
            return take(name).amountAsInt();
        }

        List<Long> numbers(String name) {
            return take(name).amounts();
        }

        @Nullable
        TargetProfile profile(Pattern pattern) {
            if (pattern == Pattern.COMPACT) {
                return null;
            }
            String figures = pattern == Pattern.USUAL ? "" : pattern.fileName() + "-";
            return new TargetProfile(
                    pattern.fileName(),
                    numbers(figures + "day-weights").stream()
                            .map(Math::toIntExact)
                            .toList(),
                    whole(figures + "later-day-weight"));
        }

        void mustBe(String name, List<Long> expected) {
            take(name);
            FigureUsed figure = used.getLast();
            if (!figure.amounts().equals(expected)) {
                throw new IllegalArgumentException("%s in %s is %s: this version of the program plans with %s only"
                        .formatted(figure.key(), figure.file(), figure.amounts(), expected));
            }
        }
    }
}
