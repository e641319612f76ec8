package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import org.junit.jupiter.api.Test;

/** Every field of the neutral line, which the scenarios leave out. */
class ClaimContentTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);

    private static ClaimFacts facts(boolean known) {
        return new ClaimFacts(
                new BillingCase(
                        new UUID(0, 1),
                        9,
                        known ? new CaseFacts(4, DATE, DATE, null, "STANDARD") : null,
                        null,
                        known
                                ? new Deliveries(
                                        5,
                                        List.of(new Delivery(
                                                Instant.parse("2021-03-10T08:00:00Z"),
                                                Instant.parse("2021-03-10T09:00:00Z"),
                                                List.of(DatedCare.delivered(DATE, 60)),
                                                false)))
                                : null),
                List.of(new BilledCare(
                        DATE,
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        60,
                        CareStatus.DELIVERED,
                        ContributionPayer.FAMILY,
                        null,
                        null)),
                new CaseIntake(7, null, null, "08000001", "A-1"),
                new CaseInsurance(6, List.of(new InsurancePeriod(DATE, DATE, "9991", "P1", InsuredPerson.CHILD, null))),
                Map.of(InsuredPerson.CHILD, new IdentityOnFile(8, 2, true)),
                new ClaimSettings(1, false, Set.of(), false),
                "33000001",
                DATE.plusDays(1));
    }

    private static ClaimContent content(boolean known) {
        return ClaimRules.of(
                        facts(known),
                        ClaimLaw.WITH_CODES.law(),
                        (uzovi, performance, date) -> Optional.of(new ContractPrice(
                                new UUID(0, 2),
                                3,
                                performance,
                                5000,
                                false,
                                null,
                                ContributionCollector.PROVIDER,
                                QuantityRounding.QUARTERS,
                                0)))
                .getFirst()
                .content();
    }

    @Test
    void a_line_says_who_when_and_under_which_policy() {
        ClaimContent content = content(true);

        assertThat(content.caseId()).isEqualTo(new UUID(0, 1));
        assertThat(content.begin()).isEqualTo("2021-03-10T08:00:00Z");
        assertThat(content.end()).isEqualTo("2021-03-10T09:00:00Z");
        assertThat(content.unit()).isEqualTo(ClaimUnit.MINUTE);
        assertThat(content.policy()).isEqualTo(new InsuredPolicy("9991", "P1", InsuredPerson.CHILD, 2));
        assertThat(content.provider()).isEqualTo("33000001");
        assertThat(content.referredBy()).isEqualTo("08000001");
        assertThat(content.authorisationNumber()).isEqualTo("A-1");
        assertThat(content.amounts())
                .isEqualTo(new ClaimAmounts(5000, new UUID(0, 2), 3, 5000, 460, ContributionCollector.PROVIDER, 4540));
    }

    @Test
    void a_line_says_what_it_was_made_from() {
        // When
        ClaimProvenance provenance = content(true).provenance();

        // Then
        assertThat(provenance.caseVersion()).isEqualTo(4);
        assertThat(provenance.deliveriesVersion()).isEqualTo(5);
        assertThat(provenance.insuranceVersion()).isEqualTo(6);
        assertThat(provenance.intakeVersion()).isEqualTo(7);
        assertThat(provenance.identityVersion()).isEqualTo(8);
        assertThat(provenance.figures())
                .extracting(ClaimProvenance.LawFigure::key, ClaimProvenance.LawFigure::file)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "own-contribution-home/per-hour", "own-contribution-home/2021-01-01"),
                        org.assertj.core.groups.Tuple.tuple(
                                "nza-maximum-tariffs/maternity-care-hour", "nza-maximum-tariffs/2021-01-01"),
                        org.assertj.core.groups.Tuple.tuple(
                                "performance-codes/maternity-care-hour", "performance-codes/2010-01-01"));
        assertThat(provenance.figures())
                .allSatisfy(figure -> assertThat(figure.sha256()).hasSize(64));
    }

    @Test
    void what_has_not_arrived_has_version_0_and_no_times() {
        ClaimContent content = content(false);

        assertThat(content.provenance().caseVersion()).isZero();
        assertThat(content.provenance().deliveriesVersion()).isZero();
        assertThat(content.begin()).isNull();
        assertThat(content.end()).isNull();
    }

    @Test
    void a_result_is_never_less_than_nothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClaimResult("A", ClaimResult.Outcome.REJECTED, -1, List.of()))
                .withMessageContaining("grantedCents is -1");
    }

    @Test
    void a_refusal_names_its_kind_and_no_value() {
        ClaimRefused refused = new ClaimRefused(new ClaimRefusal.FaultyField("/bsn", "999990019"));

        assertThat(refused).hasMessage("FaultyField");
        assertThat(refused.refusal()).isEqualTo(new ClaimRefusal.FaultyField("/bsn", "999990019"));
    }
}
