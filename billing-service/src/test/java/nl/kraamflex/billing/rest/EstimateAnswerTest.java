package nl.kraamflex.billing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.costs.CostInputs;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.rest.EstimateParts.AmountStatus;
import nl.kraamflex.platform.dated.DatedLaw;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What an estimate says where the insurer asks the family for a part of its contribution. */
class EstimateAnswerTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    /** An hour on each date; the insurer asks for those up to a date. */
    private static EstimateAnswer answer(String lastAskedByInsurer, String... dates) {
        LocalDate last = LocalDate.parse(lastAskedByInsurer);
        List<DatedCare> days = List.of(dates).stream()
                .map(date -> DatedCare.planned(LocalDate.parse(date), 60))
                .toList();
        CostInputs law = CostInputs.of(LAW);
        CarePrices prices = new CarePrices() {
            @Override
            public Optional<CarePrice> hour(LocalDate date, CareKind kind) {
                return Optional.empty();
            }

            @Override
            public BilledCare collected(BilledCare care) {
                return care.date().isAfter(last) ? care : care.borneBy(ContributionPayer.FAMILY_THROUGH_INSURER);
            }
        };
        return EstimateAnswer.of(EstimateRules.apply(
                        new CostInputs(LAW, law.policy(), law.settings(), prices, CaseInsurance.NONE),
                        new BillingCase(new UUID(0, 1), 1, null, new Schedule(1, 0, days), null))
                .orElseThrow());
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void lines_and_total_are_what_the_family_is_asked_and_say_who_asks() {
        EstimateAnswer answer = answer("2025-12-31", "2025-12-31", "2026-01-01");

        assertThat(answer.lines())
                .extracting(EstimateParts.Line::payer, EstimateParts.Line::amount)
                .containsExactly(
                        Tuple.tuple(ContributionPayer.FAMILY_THROUGH_INSURER, euro("5.40")),
                        Tuple.tuple(ContributionPayer.FAMILY, euro("5.70")));
        assertThat(answer.years()).extracting(EstimateParts.Year::amount).containsExactly(euro("5.40"), euro("5.70"));
        assertThat(answer.total().amount()).isEqualTo(euro("11.10"));
        assertThat(answer.owedBy().family().amount()).isEqualTo(euro("5.70"));
        assertThat(answer.owedBy().familyThroughInsurer().amount()).isEqualTo(euro("5.40"));
        assertThat(answer.lines().getFirst().explanation().en())
                .contains("Your health insurer will ask you for €5.40 of own contribution later.");
        assertThat(answer.explanation().en())
                .contains(
                        "You pay us for 1 hour of care. That is about €5.70.",
                        "Together that is about €11.10 of own contribution.");
    }

    @Test
    void a_part_without_an_amount_leaves_the_other_its_own_and_the_total_none() {
        EstimateAnswer answer = answer("2026-12-31", "2026-12-31", "2027-01-01");

        assertThat(answer.owedBy().family())
                .isEqualTo(new EstimateParts.Total(
                        answer.owedBy().family().hours(), null, AmountStatus.NOT_YET_PUBLISHED));
        assertThat(answer.owedBy().familyThroughInsurer().amount()).isEqualTo(euro("5.70"));
        assertThat(answer.total().amount()).isNull();
        assertThat(answer.explanation().en()).doesNotContain("Together");
    }

    @Test
    void an_open_year_has_its_example_also_where_the_insurer_will_ask() {
        EstimateAnswer answer = answer("2027-12-31", "2026-12-31", "2027-01-01");

        assertThat(answer.costs().getFirst().illustration()).isNull();
        assertThat(Objects.requireNonNull(answer.costs().getLast().illustration())
                        .amount())
                .isEqualTo(euro("5.70"));
    }

    @Test
    void the_example_of_an_open_year_has_what_our_bill_and_the_insurer_will_ask() {
        EstimateAnswer answer = answer("2027-01-01", "2027-01-01", "2027-01-02");

        assertThat(Objects.requireNonNull(answer.costs().getFirst().illustration())
                        .amount())
                .isEqualTo(euro("11.40"));
    }
}
