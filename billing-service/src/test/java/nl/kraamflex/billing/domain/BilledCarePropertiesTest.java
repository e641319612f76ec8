package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds for the care that is billed, whatever was given, indicated and consented to. */
class BilledCarePropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 12, 28);

    @Provide
    Arbitrary<List<Delivery>> visits() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.integers().between(0, 32),
                        Arbitraries.of(Funding.class).injectNull(0.1),
                        Arbitraries.of(true, false, false))
                .as((day, hour, quarters, funding, elsewhere) -> {
                    LocalDate date = FIRST.plusDays(day);
                    Instant begin = date.atTime(8 + hour, 0).toInstant(ZoneOffset.UTC);
                    return new Delivery(
                            begin,
                            begin.plusSeconds(quarters * 900L),
                            List.of(new DatedCare(date, quarters * 15, CareStatus.DELIVERED, funding)),
                            elsewhere);
                })
                .list()
                .ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<PrivateCareConsent>> consents() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.integers().between(1, 12))
                .as((day, quarters) -> new PrivateCareConsent(
                        new UUID(day, quarters), FIRST.plusDays(day), quarters * 15, 5000L + day, Instant.EPOCH, "x"))
                .list()
                .ofMaxSize(3);
    }

    private static BillingCase known(List<Delivery> visits, int indicated, List<PrivateCareConsent> consents) {
        return new BillingCase(
                new UUID(0, 1),
                1,
                new CaseFacts(1, FIRST, FIRST, new CaseFacts.Indication(false, indicated), "STANDARD"),
                null,
                new Deliveries(1, visits),
                new CaseArrangements(1, List.of(), List.of(), consents, 6000L));
    }

    @Property
    void the_order_of_record_does_not_matter(
            @ForAll("visits") List<Delivery> visits,
            @ForAll("consents") List<PrivateCareConsent> consents,
            @ForAll @IntRange(max = 200) int quarters,
            @ForAll Random random) {
        List<Delivery> shuffled = new ArrayList<>(visits);
        Collections.shuffle(shuffled, random);

        List<BilledCare> billed = BilledCareRules.of(known(shuffled, quarters * 15, consents));

        assertThat(billed).isEqualTo(BilledCareRules.of(known(visits, quarters * 15, consents)));
    }

    @Property
    void all_own_care_is_billed_or_held_once_and_in_date_order(
            @ForAll("visits") List<Delivery> visits,
            @ForAll("consents") List<PrivateCareConsent> consents,
            @ForAll @IntRange(max = 200) int quarters) {
        List<BilledCare> billed = BilledCareRules.of(known(visits, quarters * 15, consents));

        assertThat(billed.stream().mapToInt(BilledCare::minutes).sum())
                .isEqualTo(new Deliveries(1, visits)
                        .care().stream().mapToInt(DatedCare::minutes).sum());
        assertThat(billed).isSortedAccordingTo(Comparator.comparing(BilledCare::date));
    }

    @Property
    void never_is_more_billed_than_indicated_nor_more_made_private_than_consented(
            @ForAll("visits") List<Delivery> visits,
            @ForAll("consents") List<PrivateCareConsent> consents,
            @ForAll @IntRange(max = 200) int quarters) {
        List<BilledCare> billed = BilledCareRules.of(known(visits, quarters * 15, consents));

        assertThat(billed.stream()
                        .filter(care -> !care.held()
                                && care.funding() != null
                                && care.funding().carriesContribution())
                        .mapToInt(BilledCare::minutes)
                        .sum())
                .isLessThanOrEqualTo(quarters * 15);
        assertThat(billed.stream()
                        .filter(care -> care.privateCentsPerHour() != null && care.privateCentsPerHour() < 6000)
                        .mapToInt(BilledCare::minutes)
                        .sum())
                .isLessThanOrEqualTo(
                        consents.stream().mapToInt(PrivateCareConsent::minutes).sum());
    }

    @Property
    void more_indicated_hours_never_bill_less(
            @ForAll("visits") List<Delivery> visits, @ForAll @IntRange(max = 200) int quarters) {
        assertThat(insured(BilledCareRules.of(known(visits, quarters * 15 + 15, List.of()))))
                .isGreaterThanOrEqualTo(insured(BilledCareRules.of(known(visits, quarters * 15, List.of()))));
    }

    private static int insured(List<BilledCare> billed) {
        return billed.stream()
                .filter(care -> !care.held())
                .mapToInt(BilledCare::minutes)
                .sum();
    }
}
