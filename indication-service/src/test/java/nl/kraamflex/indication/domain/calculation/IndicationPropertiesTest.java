package nl.kraamflex.indication.domain.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.indication.domain.calculation.GivenCases.GivenCase;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.jspecify.annotations.Nullable;

/** What holds for every case, whatever its facts, under every protocol and setting; the boundaries stand in the scenarios. */
@PropertyDefaults(edgeCases = EdgeCasesMode.NONE)
class IndicationPropertiesTest {
    @Provide
    Arbitrary<GivenCase> anyCases() {
        return GivenCases.any();
    }

    @Provide
    Arbitrary<GivenCase> soundCases() {
        return GivenCases.sound();
    }

    @Property
    void facts_contradict_each_other_or_have_an_answer(@ForAll("anyCases") GivenCase given) {
        List<Contradiction> found = Contradictions.of(given.facts(), given.rules());
        if (found.isEmpty()) {
            assertThat(calculated(given)).isNotNull();
        } else {
            assertThat(found).allSatisfy(contradiction -> {
                assertThat(contradiction.type()).matches("[a-z]+(-[a-z]+)*");
                assertThat(contradiction.field()).isNotBlank();
                assertThat(contradiction.title()).isNotBlank();
                assertThat(contradiction.detail()).endsWith(".").doesNotContain("null");
            });
        }
    }

    @Property
    void lines_add_up_to_the_total(@ForAll("soundCases") GivenCase given) {
        if (calculated(given) instanceof Indication.Hours hours) {
            assertThat(sum(hours.lines())).isEqualTo(hours.minutes());
        }
    }

    @Property
    void lines_before_the_nights_add_up_to_the_total_before_hospital(@ForAll("soundCases") GivenCase given) {
        if (calculated(given) instanceof Indication.Hours hours) {
            List<Line> before = hours.lines().stream()
                    .takeWhile(line -> !line.ruleId().equals(HospitalNightsRule.RULE)
                            && !line.ruleId().equals(HospitalNightsRule.FLOOR_AFTER_HOSPITAL)
                            && !line.ruleId().equals(WishRule.RULE))
                    .toList();

            assertThat(sum(before)).isEqualTo(hours.minutesBeforeHospital());
        }
    }

    @Property
    void hours_stay_between_floor_and_ceiling_but_for_the_recorded_exceptions(@ForAll("soundCases") GivenCase given) {
        Rules rules = given.rules();
        int floor = rules.protocol().floor().amountAsInt();
        int ceiling = rules.protocol().ceiling().amountAsInt();
        if (calculated(given) instanceof Indication.Hours hours) {
            boolean byClinician = given.facts().clinicianMinutes() != null;
            boolean floorDropped = has(hours, HospitalNightsRule.RULE)
                    && rules.settings().floorAfterHospital().value() == FloorAfterHospital.DROP_MINIMUM;

            assertThat(hours.minutes()).isBetween(byClinician || floorDropped ? 0 : floor, ceiling);
            assertThat(hours.minutesBeforeHospital()).isBetween(byClinician ? 0 : floor, ceiling);
            assertThat(hours.minutes()).isLessThanOrEqualTo(hours.minutesBeforeHospital());
        }
    }

    @Property
    void birth_assistance_that_counts_uses_up_the_most_first(@ForAll("soundCases") GivenCase given) {
        Rules rules = given.rules();
        Assume.that(rules.settings().birthAssistanceInCeiling().value() == BirthAssistanceInCeiling.COUNTS);
        Assume.that(given.facts().clinicianMinutes() == null);
        if (calculated(given) instanceof Indication.Hours hours) {
            int left = rules.protocol().ceiling().amountAsInt() - given.facts().birthAssistanceMinutes();

            assertThat(hours.minutes())
                    .isLessThanOrEqualTo(Math.max(rules.protocol().floor().amountAsInt(), left));
        }
    }

    @Property
    void every_minute_is_in_a_whole_quarter(@ForAll("soundCases") GivenCase given) {
        assertThat(calculated(given).lines())
                .allSatisfy(line -> assertThat(line.minutes() % 15).isZero());
    }

    @Property
    void another_night_in_hospital_never_gives_more(
            @ForAll("soundCases") GivenCase given, @ForAll @IntRange(max = 9) int place) {
        GivenCase longer = given.with(withAnotherNight(given.facts(), place));
        Assume.that(longer.sound());

        Indication fewerNights = calculated(given);
        Indication moreNights = calculated(longer);

        if (fewerNights instanceof Indication.ClinicianDecides) {
            assertThat(moreNights).isInstanceOf(Indication.ClinicianDecides.class);
        } else if (fewerNights instanceof Indication.Hours fewer && moreNights instanceof Indication.Hours more) {
            assertThat(more.minutes()).isLessThanOrEqualTo(fewer.minutes());
        }
    }

    @Property
    void a_wish_never_raises_and_never_goes_below_the_floor_by_itself(@ForAll("soundCases") GivenCase given) {
        GivenCase without =
                given.with(TestFacts.of(given.facts()).wishedMinutes(null).facts());
        Indication wished = calculated(given);
        Indication unwished = calculated(without);

        assertThat(wished.getClass()).isEqualTo(unwished.getClass());
        if (wished instanceof Indication.Hours with && unwished instanceof Indication.Hours plain) {
            int floor = given.rules().protocol().floor().amountAsInt();
            assertThat(with.minutes()).isBetween(Math.min(floor, plain.minutes()), plain.minutes());
            @Nullable Integer wish = given.facts().wishedMinutes();
            assertThat(with.minutes()).isEqualTo(wish == null ? plain.minutes() : Math.min(plain.minutes(), wish));
        }
    }

    @Property
    void a_line_changes_something_unless_a_number_of_its_own_is_zero(@ForAll("soundCases") GivenCase given) {
        assertThat(calculated(given).lines())
                .filteredOn(line -> line.minutes() == 0)
                .allSatisfy(line -> assertThat(line.ruleId()).matches("factor-.*|clinician-hours|base-package"));
    }

    @Property
    void the_order_of_factors_does_not_change_the_total(@ForAll("soundCases") GivenCase given, @ForAll Random random) {
        List<GivenFactor> shuffled = new ArrayList<>(given.facts().factors());
        Collections.shuffle(shuffled, random);
        GivenCase other =
                given.with(TestFacts.of(given.facts()).factors(shuffled).facts());

        Indication one = calculated(given);
        Indication two = calculated(other);

        assertThat(two.getClass()).isEqualTo(one.getClass());
        if (one instanceof Indication.Hours first && two instanceof Indication.Hours second) {
            assertThat(second.minutes()).isEqualTo(first.minutes());
            assertThat(second.lines()).containsExactlyInAnyOrderElementsOf(first.lines());
        }
    }

    @Property
    void the_same_facts_and_rules_give_the_same_answer(@ForAll("soundCases") GivenCase given) {
        CareFacts again = TestFacts.of(given.facts()).facts();

        assertThat(IndicationRules.calculate(again, given.rules())).isEqualTo(calculated(given));
    }

    @Property
    void everything_said_is_there_in_every_language_and_set_of_texts(@ForAll("soundCases") GivenCase given) {
        Indication indication = calculated(given);
        List<Sentence> sentences = new ArrayList<>();
        indication.lines().forEach(line -> sentences.add(line.sentence()));
        indication.notices().forEach(notice -> sentences.add(notice.sentence()));
        sentences.add(indication.window().why());

        for (Sentence sentence : sentences) {
            for (Language language : Language.values()) {
                for (TextSet texts : TextSet.values()) {
                    assertThat(sentence.in(language, texts)).endsWith(".").doesNotContain("{", "}", "null", "-");
                }
            }
        }
    }

    @Property
    void a_question_names_a_factor_only_when_it_asks_for_its_hours(@ForAll("soundCases") GivenCase given) {
        if (calculated(given) instanceof Indication.ClinicianDecides open) {
            assertThat(open.factors().isEmpty()).isEqualTo(open.question() != Question.FACTOR_HOURS);
        }
    }

    @Property
    void the_window_never_passes_the_law_without_an_agreement(@ForAll("soundCases") GivenCase given) {
        CareWindow window = calculated(given).window();
        if (given.facts().daysGranted().upTo() != DaysGranted.UpTo.AGREEMENT) {
            assertThat(window.lastDay()).isLessThanOrEqualTo(window.legalLastDay());
        }
        @Nullable Integer first = window.firstDay();
        assertThat(window.daysLeft()).isEqualTo(first == null ? null : Math.max(0, window.lastDay() - first + 1));
    }

    private static Indication calculated(GivenCase given) {
        return IndicationRules.calculate(given.facts(), given.rules());
    }

    private static int sum(List<Line> lines) {
        return lines.stream().mapToInt(Line::minutes).sum();
    }

    private static boolean has(Indication indication, String rule) {
        return indication.lines().stream().anyMatch(line -> line.ruleId().equals(rule));
    }

    /** The facts with one of the stays a night longer, or, where all of them last, with a stay more. */
    private static CareFacts withAnotherNight(CareFacts facts, int place) {
        List<Stay> stays = new ArrayList<>(facts.stays());
        for (int i = 0; i < stays.size(); i++) {
            Stay stay = stays.get((i + place) % stays.size());
            @Nullable LocalDate until = stay.until();
            if (until != null) {
                stays.set(
                        (i + place) % stays.size(),
                        new Stay(
                                stay.person(),
                                stay.child(),
                                stay.place(),
                                stay.from(),
                                until.plusDays(1),
                                stay.incubator()));
                return TestFacts.of(facts).stays(stays).facts();
            }
        }
        LocalDate from = facts.date().plusDays(place);
        stays.add(new Stay(Stay.Person.MOTHER, null, Stay.Place.HOSPITAL, from, from.plusDays(1), false));
        stays.add(new Stay(Stay.Person.CHILD, null, Stay.Place.HOSPITAL, from, from.plusDays(1), false));
        return TestFacts.of(facts).stays(stays).facts();
    }
}
