package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kraamflex.billing.domain.costs.CaseCosts;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.costs.CostRules;
import nl.kraamflex.billing.domain.costs.CostedCare;
import nl.kraamflex.billing.domain.stay.CareInStays;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.billing.domain.stay.StayContributionRule;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * Puts together the care that is expected: what was given counts as given; to it come the days of the schedule, or, while
 * there is none, the rest of the indicated hours on one assumed date.
 */
public final class EstimateRules {
    private static final Deliveries NOTHING_YET = new Deliveries(0, List.of());

    private final CostInputs inputs;
    private final BillingCase estimated;
    private final Deliveries delivered;
    private final List<BilledCare> care;
    private final List<Assumption> assumptions = new ArrayList<>();

    private EstimateRules(CostInputs inputs, BillingCase estimated) {
        this.inputs = inputs;
        this.estimated = estimated;
        @Nullable Deliveries onRecord = estimated.deliveries();
        this.delivered = onRecord == null ? NOTHING_YET : onRecord;
        this.care = new ArrayList<>(BilledCareRules.of(estimated));
    }

    /**
     * Estimates a case by the law alone, without prices or policies.
     *
     * @return empty while there is neither a schedule nor an indication
     */
    public static Optional<Estimate> apply(DatedLaw law, BillingCase estimated) {
        return apply(CostInputs.of(law), estimated);
    }

    /**
     * Estimates a case.
     *
     * @return empty while there is neither a schedule nor an indication
     */
    public static Optional<Estimate> apply(CostInputs inputs, BillingCase estimated) {
        return new EstimateRules(inputs, estimated).estimate();
    }

    private Optional<Estimate> estimate() {
        @Nullable Schedule schedule = estimated.schedule();
        if (schedule != null) {
            return Optional.of(fromSchedule(schedule));
        }
        @Nullable CaseFacts facts = estimated.facts();
        if (facts == null) {
            return Optional.empty();
        }
        CaseFacts.@Nullable Indication indication = facts.lastDecision();
        return indication == null ? Optional.empty() : Optional.of(fromIndication(facts, indication));
    }

    private Estimate fromSchedule(Schedule schedule) {
        Set<LocalDate> past = delivered.dates();
        schedule.days().stream().filter(day -> !past.contains(day.date())).forEach(this::expect);
        assume(Assumption.Kind.SCHEDULE_AS_IT_STANDS, null);
        if (schedule.deliveredMinutes() > delivered.minutes()) {
            assume(Assumption.Kind.DELIVERIES_INCOMPLETE, null);
        }
        return estimate(Estimate.Basis.SCHEDULE);
    }

    private Estimate fromIndication(CaseFacts facts, CaseFacts.Indication indication) {
        int rest = IndicatedHours.leftOf(estimated, indication);
        LocalDate date = facts.assumedDate();
        expect(DatedCare.indicated(date, rest));
        if (indication.provisional() || facts.decisionAwaited()) {
            assume(Assumption.Kind.INDICATION_PROVISIONAL, date);
        }
        assume(facts.born() ? Assumption.Kind.ALL_ON_DATE_OF_BIRTH : Assumption.Kind.ALL_ON_DUE_DATE, date);
        return estimate(Estimate.Basis.INDICATION);
    }

    /** Care to come falls on whom its date falls; nothing of it is beyond the indication before it is given. */
    private void expect(DatedCare coming) {
        if (coming.minutes() > 0) {
            @Nullable Funding funding = coming.funding();
            care.add(new BilledCare(
                    coming.date(),
                    CareKind.MATERNITY_CARE,
                    funding,
                    coming.minutes(),
                    coming.status(),
                    estimated.arrangements().payerOn(coming.date()),
                    funding == Funding.PRIVATE ? estimated.arrangements().privateCentsPerHour() : null,
                    funding == null ? HoldReason.NO_FUNDING_KNOWN : null));
        }
    }

    private Estimate estimate(Estimate.Basis basis) {
        care.replaceAll(new CareInStays(estimated.arrangements().stays(), inputs.settings())::placed);
        if (care.stream().anyMatch(BilledCare::held)) {
            assume(Assumption.Kind.CARE_HELD, null);
        }
        List<StayContribution> stays = estimated.arrangements().stays().stream()
                .map(stay -> StayContributionRule.apply(
                        inputs.law(), inputs.policy(), inputs.settings().apply(stay.from()), stay))
                .toList();
        CostedCare costed = new CostedCare(
                care,
                stays,
                estimated.arrangements()::payerOn,
                estimated.arrangements().privateCentsPerHour());
        CaseCosts costs = CostRules.apply(inputs, costed);
        if (!costs.unpublished().isEmpty()) {
            assume(Assumption.Kind.AMOUNT_NOT_YET_PUBLISHED, null);
        }
        return new Estimate(
                estimated,
                basis,
                assumptions,
                costs.family(),
                costs.throughInsurer(),
                costs.years(),
                stays,
                IllustrationRules.of(inputs, costed, illustratedDate()));
    }

    private LocalDate illustratedDate() {
        @Nullable CaseFacts facts = estimated.facts();
        return facts != null
                ? facts.assumedDate()
                : care.stream()
                        .map(BilledCare::date)
                        .min(Comparator.naturalOrder())
                        .orElse(LocalDate.EPOCH);
    }

    private void assume(Assumption.Kind kind, @Nullable LocalDate date) {
        assumptions.add(new Assumption(kind, date));
    }
}
