package nl.kraamflex.billing.domain.stay;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * The stays that this organisation's own statement asks for: those in a place that it runs, as far as their days are over. What an
 * institution bills itself is no part of it.
 *
 * @param lines by date, and within a date the mother before the children
 * @param held days of which the amount cannot be said; they wait
 */
public record StatementStays(List<BilledStay> lines, List<HeldStay> held) {
    /** No stays. */
    public static final StatementStays NONE = new StatementStays(List.of(), List.of());

    /**
     * A line of a stay with who bears it.
     *
     * @param line what is owed for one date
     * @param payer who bears the own contribution of that date
     * @param onWhoseWord who said that the rate stays below the threshold; null where the threshold was used
     */
    public record BilledStay(
            StayLine line,
            ContributionPayer payer,
            @Nullable String onWhoseWord) {}

    /**
     * Days of a stay without an amount.
     *
     * @param from the first of them
     * @param person for whom
     * @param days how many, each person's for itself, 1 or more
     * @param reason why the amount cannot be said
     */
    public record HeldStay(LocalDate from, StayLine.Person person, int days, StayRefusal reason) {}

    public StatementStays {
        lines = List.copyOf(lines);
        held = List.copyOf(held);
    }

    /** Whether there is nothing to state and nothing that waits. */
    public boolean isEmpty() {
        return lines.isEmpty() && held.isEmpty();
    }

    /**
     * The stays to state.
     *
     * @param policy how sure a figure has to be
     * @param settings what holds for the organisation on a date
     * @param today the date in Europe/Amsterdam; a day of a stay is stated once it is over
     */
    public static StatementStays of(
            DatedLaw law,
            FigurePolicy policy,
            Function<LocalDate, Settings> settings,
            CaseArrangements arrangements,
            LocalDate today) {
        if (arrangements.stays().isEmpty()) {
            return NONE;
        }
        List<BilledStay> lines = new ArrayList<>();
        List<HeldStay> held = new ArrayList<>();
        for (InstitutionStay stay : arrangements.stays()) {
            if (stay.billedBy() == InstitutionStay.BilledBy.ORGANISATION
                    && stay.from().isBefore(today)) {
                switch (StayContributionRule.apply(law, policy, settings.apply(stay.from()), stay)) {
                    case StayContribution.Owed owed -> {
                        owed.lines().stream()
                                .filter(line -> line.date().isBefore(today))
                                .map(line -> new BilledStay(
                                        line,
                                        arrangements.payerOn(line.date()),
                                        line.threshold() == null ? owed.onWhoseWord() : null))
                                .forEach(lines::add);
                        owed.open().stream()
                                .filter(line -> line.date().isBefore(today))
                                .map(line -> new HeldStay(
                                        line.date(),
                                        line.person(),
                                        line.persons(),
                                        new StayRefusal.FigureMissing(line.missing())))
                                .forEach(held::add);
                    }
                    case StayContribution.Refused(var _, StayRefusal reason) -> hold(stay, reason, today, held);
                    case StayContribution.Exempt _, StayContribution.Hourly _ -> {}
                }
            }
        }
        lines.sort(Comparator.comparing(
                        (BilledStay billedStay) -> billedStay.line().date())
                .thenComparing(billedStay -> billedStay.line().person()));
        held.sort(Comparator.comparing(HeldStay::from).thenComparing(HeldStay::person));
        return new StatementStays(lines, held);
    }

    private static void hold(InstitutionStay stay, StayRefusal reason, LocalDate today, List<HeldStay> held) {
        LocalDate end = stay.lastDate().isBefore(today) ? stay.lastDate().plusDays(1) : today;
        int days = (int) stay.from().datesUntil(end).count();
        if (stay.mother()) {
            held.add(new HeldStay(stay.from(), StayLine.Person.MOTHER, days, reason));
        }
        if (stay.children() > 0) {
            held.add(new HeldStay(
                    stay.from(), StayLine.Person.CHILD, Math.multiplyExact(days, stay.children()), reason));
        }
    }
}
