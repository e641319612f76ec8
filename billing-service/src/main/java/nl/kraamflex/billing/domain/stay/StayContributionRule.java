package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.HomeContributionRule;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.Setting;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.billing.domain.settings.StayFormula;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * A stay that is not medically necessary costs each person a fixed amount a day, and what the institution's rate for that person exceeds a
 * threshold by (Besluit zorgverzekering art. 2.16d, second paragraph). The year that counts is that of the day. A date whose figures were
 * not published yet stays open, beside what it would be at the last ones that were; it takes nothing from the other dates.
 */
public final class StayContributionRule {
    /** Key of the fixed amount per person and day, in euro cents. */
    public static final String FIXED = "own-contribution-institution/fixed-per-person-per-day";

    /** Key of the rate per person and day up to which nothing comes on top, in euro cents. */
    public static final String THRESHOLD = "own-contribution-institution/threshold-per-person-per-day";

    private static final String MEDICAL_NEED = "contribution-exemptions/medically-necessary-stay";

    private enum Exemption {
        CHARGED,
        EXEMPT
    }

    /** Ends a computation with its refusal. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient StayRefusal reason;

        Stopped(StayRefusal reason) {
            super(null, null, false, false);
            this.reason = reason;
        }
    }

    private final DatedLaw law;
    private final FigurePolicy policy;
    private final Settings settings;
    private final InstitutionStay stay;
    private final List<StayLine> lines = new ArrayList<>();
    private final List<OpenStayLine> open = new ArrayList<>();

    private StayContributionRule(DatedLaw law, FigurePolicy policy, Settings settings, InstitutionStay stay) {
        this.law = law;
        this.policy = policy;
        this.settings = settings;
        this.stay = stay;
    }

    /**
     * Computes what is owed for a stay.
     *
     * @param law every figure on file
     * @param policy how sure a figure has to be
     * @param settings of the organisation on the first date of the stay
     */
    public static StayContribution apply(DatedLaw law, FigurePolicy policy, Settings settings, InstitutionStay stay) {
        try {
            return new StayContributionRule(law, policy, settings, stay).contribution();
        } catch (Stopped e) {
            return new StayContribution.Refused(stay, e.reason);
        }
    }

    private StayContribution contribution() {
        if (stay.medicalNeed()) {
            return exemption();
        }
        if (stay.kind() == InstitutionStay.Kind.OUTPATIENT_BIRTH) {
            throw new Stopped(new StayRefusal.OutpatientBirth());
        }
        if (settings.formulaOf(stay.place()) == StayFormula.HOURLY) {
            return new StayContribution.Hourly(stay, perHour());
        }
        int children = childrenCounted();
        List<LocalDate> dates =
                StayDates.of(stay, settings).orElseThrow(() -> new Stopped(new StayRefusal.PartDaysNotChosen()));
        for (LocalDate date : dates) {
            Lookup.@Nullable NotPublished missing = unpublished(date);
            if (missing == null) {
                Figure fixed = usable(law.on(FIXED, date), date);
                @Nullable Figure threshold = threshold(date);
                add(date, StayLine.Person.MOTHER, stay.mother() ? 1 : 0, fixed, threshold);
                add(date, StayLine.Person.CHILD, children, fixed, threshold);
            } else {
                illustrate(date, StayLine.Person.MOTHER, stay.mother() ? 1 : 0, missing);
                illustrate(date, StayLine.Person.CHILD, children, missing);
            }
        }
        return new StayContribution.Owed(
                stay,
                lines,
                open,
                lines.stream().mapToLong(StayLine::cents).reduce(0, Math::addExact),
                lines.stream().anyMatch(line -> line.threshold() == null)
                                || open.stream().anyMatch(line -> line.lastThreshold() == null)
                        ? stay.rateBelowThreshold()
                        : null);
    }

    private List<Figure> perHour() {
        return Stream.of(stay.from(), stay.lastDate())
                .map(date -> law.on(HomeContributionRule.PER_HOUR, date))
                .filter(Lookup.InForce.class::isInstance)
                .map(found -> ((Lookup.InForce) found).figure())
                .distinct()
                .toList();
    }

    /** The amount of a date that is still to be published, and with it the threshold, which stands in the same file; null when it is not. */
    private Lookup.@Nullable NotPublished unpublished(LocalDate date) {
        return law.on(FIXED, date) instanceof Lookup.NotPublished missing
                        && missing.reason() == Lookup.NotPublished.Reason.ENDED
                ? missing
                : null;
    }

    private void illustrate(LocalDate date, StayLine.Person person, int persons, Lookup.NotPublished missing) {
        if (persons == 0) {
            return;
        }
        Figure fixed = policy.lastUpTo(law, FIXED, date)
                .orElseThrow(() -> new Stopped(new StayRefusal.FigureMissing(missing)));
        @Nullable
        Figure threshold = stay.rateBelowThreshold() != null
                ? null
                : policy.lastUpTo(law, THRESHOLD, date)
                        .orElseThrow(() -> new Stopped(new StayRefusal.ThresholdMissing(missing)));
        long perPerson = Math.addExact(fixed.amount(), excess(person, threshold));
        open.add(new OpenStayLine(
                date, person, persons, missing, fixed, threshold, Math.multiplyExact(perPerson, persons)));
    }

    private long excess(StayLine.Person person, @Nullable Figure threshold) {
        return threshold == null ? 0 : Math.max(0, rateOf(person) - threshold.amount());
    }

    private StayContribution exemption() {
        List<Figure> exemptions = new ArrayList<>();
        for (LocalDate date : List.of(stay.from(), stay.lastDate())) {
            Figure figure = usable(law.on(MEDICAL_NEED, date), date);
            if (figure.choice(Exemption.class) == Exemption.CHARGED) {
                throw new IllegalStateException("%s is CHARGED on %s: this version of the program has no amount for it."
                        .formatted(MEDICAL_NEED, date));
            }
            if (!exemptions.contains(figure)) {
                exemptions.add(figure);
            }
        }
        return new StayContribution.Exempt(stay, exemptions);
    }

    private int childrenCounted() {
        if (stay.children() <= 1) {
            return stay.children();
        }
        Optional<Setting<ChildrenCounted>> chosen = settings.childrenCounted();
        return chosen.map(Setting::value)
                .map(counted -> counted.of(stay.children()))
                .orElseThrow(() -> new Stopped(new StayRefusal.ChildrenNotChosen(stay.children())));
    }

    private Figure usable(Lookup lookup, LocalDate date) {
        return switch (policy.use(lookup)) {
            case FigureUse.Sound(Figure figure) -> figure;
            case FigureUse.Flagged(Figure figure) -> figure;
            case FigureUse.DerivedNotAccepted(Figure figure) ->
                throw new Stopped(new StayRefusal.DerivedNotAccepted(figure, date));
            case FigureUse.NotOnFile(Lookup.Missing missing) ->
                throw new Stopped(new StayRefusal.FigureMissing(missing));
        };
    }

    /** The threshold of a date; null where it is not needed, because somebody said that the rate stays below it. */
    private @Nullable Figure threshold(LocalDate date) {
        boolean stated = stay.rateBelowThreshold() != null;
        return switch (law.on(THRESHOLD, date)) {
            case Lookup.Missing missing -> {
                if (!stated) {
                    throw new Stopped(new StayRefusal.ThresholdMissing(missing));
                }
                yield null;
            }
            case Lookup.InForce found ->
                stated && (stay.rate() == null || policy.use(found) instanceof FigureUse.DerivedNotAccepted)
                        ? null
                        : usable(found, date);
        };
    }

    private void add(LocalDate date, StayLine.Person person, int persons, Figure fixed, @Nullable Figure threshold) {
        if (persons == 0) {
            return;
        }
        long excess = excess(person, threshold);
        lines.add(new StayLine(
                stay.id(),
                date,
                person,
                persons,
                fixed,
                threshold,
                excess,
                Math.multiplyExact(Math.addExact(fixed.amount(), excess), persons)));
    }

    private long rateOf(StayLine.Person person) {
        InstitutionStay.@Nullable DayRate rate = stay.rate();
        if (rate == null) {
            throw new Stopped(new StayRefusal.RateMissing());
        }
        return DayRateSplit.of(rate, settings.motherSharePercent().value()).of(person);
    }
}
