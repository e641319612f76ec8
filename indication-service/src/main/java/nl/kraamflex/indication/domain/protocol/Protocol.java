package nl.kraamflex.indication.domain.protocol;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/**
 * One version of an indication protocol, as its file says it; the LIP of March 2008 today. Nothing of it stands in code: another
 * protocol is another file.
 *
 * <p>Immutable, and made once from its file, so that a calculation looks nothing up by text.
 */
public final class Protocol {
    private final LawFile file;
    private final boolean replaced;
    private final Map<String, CarePackage> packages;
    private final Map<Feeding, CarePackage> basePackages;
    private final Map<String, Factor> factors;
    private final List<Factor> factorsOfCircumstance;
    private final List<CoreProduct> coreProducts;
    private final Map<Feeding, Figure> nights;
    private final Map<Moment, MomentRule> moments;
    private final Map<String, Figure> figures;
    private final Figure clinicianSetsHours;
    private final Figure floor;
    private final Figure ceiling;
    private final Figure defaultLastDay;
    private final Figure lastDayWithDecision;

    Protocol(
            LawFile file,
            boolean replaced,
            List<CarePackage> packages,
            List<Factor> factors,
            List<CoreProduct> coreProducts,
            Map<Feeding, Figure> nights,
            List<MomentRule> moments,
            Map<String, Figure> figures) {
        this.file = file;
        this.replaced = replaced;
        this.packages = new LinkedHashMap<>();
        this.basePackages = new EnumMap<>(Feeding.class);
        for (CarePackage carePackage : packages) {
            this.packages.put(carePackage.code(), carePackage);
            carePackage.baseFor().forEach(feeding -> basePackages.put(feeding, carePackage));
        }
        this.factors = new LinkedHashMap<>();
        factors.forEach(factor -> this.factors.put(factor.code(), factor));
        this.factorsOfCircumstance =
                factors.stream().filter(factor -> factor.appliesWhen() != null).toList();
        this.coreProducts = List.copyOf(coreProducts);
        this.nights = new EnumMap<>(Feeding.class);
        this.nights.putAll(nights);
        this.moments = new EnumMap<>(Moment.class);
        moments.forEach(rule -> this.moments.put(rule.moment(), rule));
        this.figures = Map.copyOf(figures);
        this.clinicianSetsHours = figure(Moment.START.key());
        this.floor = figure("floor");
        this.ceiling = figure("ceiling");
        this.defaultLastDay = figure("default-last-day");
        this.lastDayWithDecision = figure("last-day-with-decision");
    }

    /** Name and first day of this version, such as {@code lip-2008-03-01}. */
    public String id() {
        return file.regulation() + "-" + file.validFrom();
    }

    /** Name without the version, such as {@code lip}: what an organisation chooses. */
    public String name() {
        return file.regulation();
    }

    /** Where it stands, with its hash. */
    public LawFile file() {
        return file;
    }

    /** Whether an operator's file took its place; it still tells how earlier answers came about. */
    public boolean replaced() {
        return replaced;
    }

    /** Every package, in the order of the file. */
    public List<CarePackage> packages() {
        return List.copyOf(packages.values());
    }

    /** The package of a code, or null when this protocol has none. */
    public @Nullable CarePackage carePackage(String code) {
        return packages.get(code);
    }

    /** The package that is taken for a feeding when none is named, or null when this protocol has none. */
    public @Nullable CarePackage basePackage(Feeding feeding) {
        return basePackages.get(feeding);
    }

    /** Every factor, in the order of the file. */
    public List<Factor> factors() {
        return List.copyOf(factors.values());
    }

    /** The factor of a code, or null when this protocol has none. */
    public @Nullable Factor factor(String code) {
        return factors.get(code);
    }

    /** The factors that apply without being named when their circumstance does. */
    public List<Factor> factorsOfCircumstance() {
        return factorsOfCircumstance;
    }

    /** Parts of the packages by what is done, for explanation. */
    public List<CoreProduct> coreProducts() {
        return coreProducts;
    }

    /**
     * Minutes that a night in hospital takes off, or null where none are published.
     *
     * @param feeding how the child is fed, after the setting for mixed feeding
     */
    public @Nullable Figure night(CarePackage carePackage, Feeding feeding) {
        return carePackage.ownNight() ? carePackage.night() : nights.get(feeding);
    }

    /** Minutes that a night in hospital takes off when no package was taken, or null where none are published. */
    public @Nullable Figure night(Feeding feeding) {
        return nights.get(feeding);
    }

    /** What it says about a moment, or null when it has no such moment. */
    public @Nullable MomentRule moment(Moment moment) {
        return moments.get(moment);
    }

    /** Whether the hours decided at a moment are an estimate only; not so of a moment that it does not have. */
    public boolean provisional(Moment moment) {
        @Nullable MomentRule rule = moments.get(moment);
        return rule != null && rule.provisional();
    }

    /** Every moment it knows. */
    public List<MomentRule> moments() {
        return List.copyOf(moments.values());
    }

    /** Where it stands that midwife or GP set the hours and answer for them. */
    public Figure clinicianSetsHours() {
        return clinicianSetsHours;
    }

    /** Fewest minutes that are indicated. */
    public Figure floor() {
        return floor;
    }

    /** Most minutes that are indicated. */
    public Figure ceiling() {
        return ceiling;
    }

    /** Last day of care without a further decision. */
    public Figure defaultLastDay() {
        return defaultLastDay;
    }

    /** Last day of care once its last ordinary days were decided on. */
    public Figure lastDayWithDecision() {
        return lastDayWithDecision;
    }

    /** Minutes of care after a stay of the newborn in hospital, outside the basic insurance; empty when it knows none. */
    public Optional<Figure> deferredCare() {
        return Optional.ofNullable(figures.get("deferred-care"));
    }

    /** Months after the birth within which deferred care is used. */
    public Optional<Figure> deferredCareTerm() {
        return Optional.ofNullable(figures.get("deferred-care-term"));
    }

    /** Minutes after the placenta at which birth assistance ends. */
    public Figure birthAssistanceEnd() {
        return figure("birth-assistance-end-after-placenta");
    }

    /** First week of pregnancy in which an intake is usual. */
    public Figure intakeFromWeek() {
        return figure("intake-from-week");
    }

    /** Last week of pregnancy in which an intake is usual. */
    public Figure intakeUntilWeek() {
        return figure("intake-until-week");
    }

    /** Week of pregnancy from which a registration counts as late. */
    public Figure lateRegistrationFromWeek() {
        return figure("late-registration-from-week");
    }

    /** Day on which the first decision after the birth is asked for while there is none. */
    public Figure startRecheckDay() {
        return figure("start-recheck-day");
    }

    /** The settings that hold for an organisation with these choices. */
    public Settings settings(OwnChoices own, Figure windowLawDate) {
        return Settings.of(own, name -> name.equals("window-law-date") ? windowLawDate : figure(name));
    }

    private Figure figure(String name) {
        Figure figure = figures.get(name);
        if (figure == null) {
            throw new IllegalStateException("%s has no figure %s.".formatted(file.id(), name));
        }
        return figure;
    }
}
