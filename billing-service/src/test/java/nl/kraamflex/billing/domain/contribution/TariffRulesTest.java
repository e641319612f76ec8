package nl.kraamflex.billing.domain.contribution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an hour costs, and who owes it. */
class TariffRulesTest {
    @TempDir
    Path folder;

    private static Figure figure(String key, String date) {
        return Parts.LAW.require(key, LocalDate.parse(date));
    }

    @ParameterizedTest
    @EnumSource(
            value = Funding.class,
            names = {"BASIC", "BASIC_EXCEPTION", "AGREEMENT"})
    void insured_care_costs_the_own_contribution_of_its_date(Funding funding) {
        TariffVerdict verdict = Parts.tariffs()
                .of(Parts.care("2024-03-10", 60, CareKind.MATERNITY_CARE, funding, ContributionPayer.FAMILY, null));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.PerHour(figure(TariffRules.PER_HOUR, "2024-03-10"), null),
                        ContributionPayer.FAMILY));
    }

    @Test
    void an_insurer_that_took_the_contribution_over_owes_the_same() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.paidBy(ContributionPayer.INSURER, "2024-03-10", 60));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.PerHour(figure(TariffRules.PER_HOUR, "2024-03-10"), null),
                        ContributionPayer.INSURER));
    }

    @Test
    void a_pilot_without_contribution_costs_nothing_and_needs_no_figure() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.paidBy(ContributionPayer.NOBODY, "2027-03-10", 60));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(new ContributionTariff.NoContribution(), ContributionPayer.NOBODY));
    }

    @Test
    void help_at_the_birth_is_charged_up_to_2016_and_says_by_what() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.birthAssistance("2016-12-31", 60));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.PerHour(
                                figure(TariffRules.PER_HOUR, "2016-12-31"),
                                figure(TariffRules.BIRTH_ASSISTANCE, "2016-12-31")),
                        ContributionPayer.FAMILY));
    }

    @Test
    void help_at_the_birth_is_exempt_from_2017_on() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.birthAssistance("2017-01-01", 60));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.Exempt(figure(TariffRules.BIRTH_ASSISTANCE, "2017-01-01")),
                        ContributionPayer.NOBODY));
    }

    @Test
    void nothing_is_said_of_help_at_the_birth_before_2011() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.birthAssistance("2010-12-31", 60));

        assertThat(((TariffVerdict.NoFigure) verdict).refusal()).isEqualTo(new FigureRefusal.NotOnFile((Lookup.Missing)
                Parts.LAW.on(TariffRules.BIRTH_ASSISTANCE, LocalDate.of(2010, 12, 31))));
    }

    @Test
    void private_care_costs_the_agreed_price_and_the_family_owes_it() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.privateCare("2025-03-10", 60, 6_250L));

        assertThat(verdict)
                .isEqualTo(new TariffVerdict.Owed(new ContributionTariff.AgreedPrice(6_250), ContributionPayer.FAMILY));
    }

    @Test
    void private_care_without_a_price_is_held() {
        TariffVerdict verdict = Parts.tariffs().of(Parts.privateCare("2025-03-10", 60, null));

        assertThat(verdict).isEqualTo(new TariffVerdict.OnHold(WhyHeld.NO_PRICE_AGREED));
    }

    @Test
    void a_policy_leaves_its_part_of_the_agreed_price_to_the_family() {
        assertThat(supplementary(75, 6_000L))
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.FamilyShare(6_000, 25), ContributionPayer.FAMILY));
    }

    @Test
    void a_policy_that_pays_all_leaves_nothing_and_needs_no_price() {
        assertThat(supplementary(100, null))
                .isEqualTo(new TariffVerdict.Owed(new ContributionTariff.FamilyShare(0, 0), ContributionPayer.NOBODY));
    }

    @Test
    void a_part_of_a_price_that_was_not_agreed_is_held() {
        assertThat(supplementary(99, null)).isEqualTo(new TariffVerdict.OnHold(WhyHeld.NO_PRICE_AGREED));
    }

    @Test
    void supplementary_care_without_a_policy_of_its_date_is_held() {
        TariffVerdict verdict =
                new TariffRules(Parts.LAW, DerivedFigures.REFUSED, insured(null), 6_000L).of(supplementaryCare());

        assertThat(verdict).isEqualTo(new TariffVerdict.OnHold(WhyHeld.NO_SUPPLEMENTARY_POLICY));
    }

    @ParameterizedTest
    @EnumSource(HoldReason.class)
    void held_care_stays_held_for_its_reason(HoldReason reason) {
        BilledCare held = new BilledCare(
                LocalDate.of(2025, 3, 10),
                CareKind.MATERNITY_CARE,
                null,
                60,
                CareStatus.DELIVERED,
                ContributionPayer.FAMILY,
                null,
                reason);

        assertThat(Parts.tariffs().of(held)).isEqualTo(new TariffVerdict.OnHold(WhyHeld.valueOf(reason.name())));
    }

    @Test
    void a_derived_amount_is_refused_by_name_unless_it_is_accepted() throws IOException {
        // Given
        Path file = folder.resolve("own-contribution-home/2027-01-01.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
                regulation: own-contribution-home
                title: worked out
                legalBasis: worked out
                validFrom: 2027-01-01
                figures:
                  per-hour:
                    amount: 590
                    unit: CENTS_PER_HOUR
                    confidence: derived
                    source: {id: letter, title: a letter, document: letter}
                """);
        DatedLaw law = DatedLaw.load(folder);
        Figure derived = law.require(TariffRules.PER_HOUR, LocalDate.of(2027, 1, 2));

        // When
        TariffVerdict refused =
                new TariffRules(law, DerivedFigures.REFUSED, CaseInsurance.NONE, null).of(Parts.care("2027-01-02", 60));
        TariffVerdict accepted = new TariffRules(law, DerivedFigures.ACCEPTED, CaseInsurance.NONE, null)
                .of(Parts.care("2027-01-02", 60));

        // Then
        assertThat(refused)
                .isEqualTo(
                        new TariffVerdict.NoFigure(new FigureRefusal.DerivedOnly(derived, LocalDate.of(2027, 1, 2))));
        assertThat(accepted)
                .isEqualTo(new TariffVerdict.Owed(
                        new ContributionTariff.PerHour(derived, null), ContributionPayer.FAMILY));
    }

    @Test
    void a_derived_exemption_is_refused_by_name_unless_it_is_accepted() throws IOException {
        // Given
        Path file = folder.resolve("contribution-exemptions/2017-01-01.yaml");
        Files.createDirectories(file.getParent());
        String shipped;
        try (InputStream published =
                TariffRulesTest.class.getResourceAsStream("/law/contribution-exemptions/2017-01-01.yaml")) {
            shipped = new String(Objects.requireNonNull(published).readAllBytes(), UTF_8);
        }
        Files.writeString(
                file,
                shipped.replaceFirst("confidence: secondary", "confidence: derived")
                        .replaceFirst("figures:", "supersedes: contribution-exemptions/2017-01-01\nfigures:"));
        DatedLaw law = DatedLaw.load(folder);

        // When
        TariffVerdict refused = new TariffRules(law, DerivedFigures.REFUSED, CaseInsurance.NONE, null)
                .of(Parts.birthAssistance("2025-01-02", 60));
        TariffVerdict accepted = new TariffRules(law, DerivedFigures.ACCEPTED, CaseInsurance.NONE, null)
                .of(Parts.birthAssistance("2025-01-02", 60));

        // Then
        assertThat(((TariffVerdict.NoFigure) refused).refusal())
                .isInstanceOf(FigureRefusal.DerivedOnly.class)
                .extracting(FigureRefusal::date)
                .isEqualTo(LocalDate.of(2025, 1, 2));
        assertThat(((TariffVerdict.Owed) accepted).tariff()).isInstanceOf(ContributionTariff.Exempt.class);
    }

    @Test
    void hours_are_rounded_together_when_kind_price_and_part_are_the_same() {
        ContributionTariff of2024 = new ContributionTariff.PerHour(figure(TariffRules.PER_HOUR, "2024-03-10"), null);
        ContributionTariff sameAmount = new ContributionTariff.PerHour(
                figure(TariffRules.PER_HOUR, "2024-03-10"), figure(TariffRules.BIRTH_ASSISTANCE, "2016-01-01"));

        assertThat(of2024.roundedWith(sameAmount)).isTrue();
        assertThat(of2024.roundedWith(new ContributionTariff.PerHour(figure(TariffRules.PER_HOUR, "2025-03-10"), null)))
                .isFalse();
        assertThat(of2024.roundedWith(new ContributionTariff.AgreedPrice(510))).isFalse();
        assertThat(new ContributionTariff.FamilyShare(6_000, 25)
                        .roundedWith(new ContributionTariff.FamilyShare(6_000, 50)))
                .isFalse();
    }

    private static TariffVerdict supplementary(int hoursPercent, @Nullable Long agreed) {
        return new TariffRules(
                        Parts.LAW,
                        DerivedFigures.REFUSED,
                        insured(new SupplementaryCover(0, null, hoursPercent)),
                        agreed)
                .of(supplementaryCare());
    }

    private static CaseInsurance insured(@Nullable SupplementaryCover cover) {
        return new CaseInsurance(
                1,
                List.of(new InsurancePeriod(LocalDate.of(2025, 1, 1), null, "0403", "", InsuredPerson.MOTHER, cover)));
    }

    private static BilledCare supplementaryCare() {
        return Parts.care(
                "2025-03-10", 60, CareKind.MATERNITY_CARE, Funding.SUPPLEMENTARY, ContributionPayer.FAMILY, null);
    }
}
