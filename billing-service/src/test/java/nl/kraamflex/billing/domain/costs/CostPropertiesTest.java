package nl.kraamflex.billing.domain.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.platform.dated.DatedLaw;

/** What holds for the parts of any care of one year. */
class CostPropertiesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate FIRST = LocalDate.of(2016, 3, 1);
    private static final List<Funding> INSURED = List.of(Funding.BASIC, Funding.BASIC_EXCEPTION, Funding.AGREEMENT);

    @Provide
    Arbitrary<List<BilledCare>> care() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 41),
                        Arbitraries.integers().between(1, 600),
                        Arbitraries.of(CareKind.class),
                        Arbitraries.of(INSURED),
                        Arbitraries.of(ContributionPayer.class),
                        Arbitraries.of(CareStatus.class))
                .as((day, minutes, kind, funding, payer, status) ->
                        new BilledCare(FIRST.plusDays(day), kind, funding, minutes, status, payer, null, null))
                .list()
                .ofMinSize(1)
                .ofMaxSize(15);
    }

    private static YearCosts costs(List<BilledCare> care, long price) {
        CostInputs law = CostInputs.of(LAW);
        return CostRules.apply(
                        new CostInputs(
                                LAW,
                                FigurePolicy.PRINTED_ONLY,
                                law.settings(),
                                (date, kind) -> Optional.of(CarePrice.agreed(price)),
                                CaseInsurance.NONE),
                        new CostedCare(care, List.of(), date -> ContributionPayer.FAMILY, null))
                .years()
                .getFirst();
    }

    @Property
    void the_parts_add_up_to_the_price_rounded_once_a_kind(
            @ForAll("care") List<BilledCare> care, @ForAll @LongRange(min = 1000, max = 9000) long price) {
        YearCosts year = costs(care, price);

        assertThat(Stream.of(
                                year.contribution(),
                                year.contributionThroughInsurer(),
                                year.contributionByInsurer(),
                                year.basicInsurance(),
                                year.agreement(),
                                year.birthAssistance())
                        .mapToLong(share -> Objects.requireNonNull(share.cents()))
                        .sum())
                .isEqualTo(Stream.of(CareKind.values())
                        .mapToLong(kind -> roundedOnce(price, care, kind))
                        .sum());
    }

    @Property
    void the_order_of_care_does_not_matter(@ForAll("care") List<BilledCare> care, @ForAll Random random) {
        List<BilledCare> shuffled = new ArrayList<>(care);
        Collections.shuffle(shuffled, random);

        assertThat(costs(shuffled, 5001)).isEqualTo(costs(care, 5001));
    }

    private static long roundedOnce(long price, List<BilledCare> care, CareKind kind) {
        long minutes = care.stream()
                .filter(part -> part.kind() == kind)
                .mapToLong(BilledCare::minutes)
                .sum();
        return (2 * price * minutes + 60) / 120;
    }
}
