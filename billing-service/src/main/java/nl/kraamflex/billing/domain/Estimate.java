package nl.kraamflex.billing.domain;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.costs.Share;
import nl.kraamflex.billing.domain.costs.YearCosts;
import nl.kraamflex.billing.domain.stay.StayContribution;
import nl.kraamflex.platform.dated.Figure;

/**
 * What a family will owe if care goes as it is known now (schatting).
 *
 * @param estimated the case it rests on
 * @param basis where the hours to come were taken from
 * @param assumptions what it takes for granted
 * @param expected the family's own contribution for care at home that our bill will ask for, as far as it can be foreseen
 * @param throughInsurer the same of what its insurer will ask for
 * @param costs who pays which part of all care, by calendar year
 * @param stays the contribution for stays in an institution, or why it cannot be said
 * @param illustrations what usual numbers of hours cost beside those of the case
 */
public record Estimate(
        BillingCase estimated,
        Basis basis,
        List<Assumption> assumptions,
        ExpectedContribution expected,
        ExpectedContribution throughInsurer,
        List<YearCosts> costs,
        List<StayContribution> stays,
        List<Illustration> illustrations) {

    /** Where the hours to come were taken from. */
    public enum Basis {
        /** The schedule, day by day. */
        SCHEDULE,
        /** The indicated hours, which are not planned yet. */
        INDICATION
    }

    public Estimate {
        assumptions = List.copyOf(assumptions);
        costs = List.copyOf(costs);
        stays = List.copyOf(stays);
        illustrations = List.copyOf(illustrations);
    }

    /** All that the family is asked: what our bill asks and what its insurer asks, line by line, nothing of it twice. */
    public ExpectedContribution family() {
        return expected.and(throughInsurer);
    }

    /** Whether the insurer asks the family for a part, known or not. */
    public boolean insurerAsks() {
        return !throughInsurer.unpublished().isEmpty()
                || (throughInsurer.published() instanceof OwnContribution.Owed owed
                        && !owed.lines().isEmpty());
    }

    /**
     * What a part of the costs comes to in all years together, in euro cents; empty when it is nothing, or cannot be said for one of them.
     */
    public Optional<Long> known(Function<YearCosts, Share> part) {
        return isKnown(part)
                ? Optional.of(costs.stream()
                                .map(part)
                                .flatMap(share -> Stream.ofNullable(share.cents()))
                                .reduce(0L, Math::addExact))
                        .filter(cents -> cents > 0)
                : Optional.empty();
    }

    /** Whether the amount of a part of the costs can be said for every year. */
    boolean isKnown(Function<YearCosts, Share> part) {
        return costs.stream().map(part).allMatch(share -> share.status() == Share.Status.KNOWN);
    }

    /** Whether nothing of the care is paid by basic insurance: all of it is the family's own choice or on days of a supplementary policy. */
    public boolean outsideBasicInsurance() {
        ExpectedHours hours = ExpectedHours.of(this);
        return stays.isEmpty() && hours.inAll() > 0 && hours.privateCare() + hours.supplementary() == hours.inAll();
    }

    /** Whether care is counted of which nobody knows yet who pays. */
    public boolean partHeld() {
        return ExpectedHours.of(this).held() > 0;
    }

    /** The figures that keep the deductible (eigen risico) away from the contribution, whoever asks for it; empty when none does. */
    public List<Figure> deductibleExemption() {
        return family().published() instanceof OwnContribution.Owed owed ? owed.deductibleExemption() : List.of();
    }

    /** The lines of the own contribution on our bill by published amounts, or why nothing can be computed. */
    public OwnContribution contribution() {
        return expected.published();
    }
}
