package nl.kraamflex.indication.domain.calculation;

import static nl.kraamflex.indication.domain.calculation.TestFacts.BIRTH;
import static nl.kraamflex.indication.domain.calculation.TestFacts.motherInHospital;
import static nl.kraamflex.indication.domain.calculation.TestFacts.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.DaysGranted.UpTo;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Rules;
import org.junit.jupiter.api.Test;

/** Each contradiction says what was sent, and what to send instead; which facts are contradictory is in the scenarios. */
class ContradictionsTest {
    @Test
    void plain_facts_contradict_nothing() {
        assertThat(found(plain())).isEmpty();
    }

    @Test
    void feeding_after_the_loss_of_every_child() {
        says(
                plain().loss(Loss.EVERY_CHILD),
                "feeding-after-loss",
                "feeding",
                "The feeding contradicts what happened",
                "feeding is BREAST, and no child is alive. Send NONE, and the hours that midwife or GP set.");
    }

    @Test
    void feeding_where_no_child_is() {
        says(
                plain().household(Household.SURROGATE_MOTHER)
                        .feedings(List.of(new Fed(1, Feeding.NONE), new Fed(2, Feeding.FORMULA))),
                "feeding-without-child",
                "feeding",
                "No child is fed in this case",
                "feeding is FORMULA, and the case is about a surrogate mother's own recovery. Send NONE.");
    }

    @Test
    void package_that_is_not_there() {
        says(
                plain().carePackage("LARGE"),
                "unknown-package",
                "package",
                "The protocol has no such package",
                "package is LARGE; lip-2008-03-01 has [BREAST, FORMULA, MIXED, MINIMUM].");
    }

    @Test
    void factor_that_is_not_there() {
        says(
                plain().factors(List.of(new GivenFactor("RED_HAIR", 60))),
                "unknown-factor",
                "factors/0/code",
                "The protocol has no such factor",
                "code is RED_HAIR; lip-2008-03-01 has [MULTIPLE_BIRTH, CAESAREAN, PREMATURE_BIRTH, FEEDING_PROBLEMS, "
                        + "HEAVY_BLOOD_LOSS, SLOW_RECOVERY, PELVIC_COMPLAINTS, PSYCHOLOGICAL_PROBLEMS, SMALL_CHILDREN, "
                        + "SINGLE_MOTHER, INFORMAL_CARE, HOUSEWORK, MOTHER_NOT_IN_FAMILY, OTHER]. "
                        + "GET /v1/protocols/lip-2008-03-01 describes them.");
    }

    @Test
    void factor_that_stands_there_before() {
        says(
                plain().factors(List.of(new GivenFactor("OTHER", 60), new GivenFactor("OTHER", null))),
                "factor-twice",
                "factors/1/code",
                "A factor is named twice",
                "code OTHER stands there before. Name each factor once, with all its hours.");
    }

    @Test
    void multiple_birth_of_one_child() {
        says(
                plain().factors(List.of(new GivenFactor("MULTIPLE_BIRTH", null))),
                "multiple-birth-contradicted",
                "factors/0/code",
                "A multiple birth has more than one child",
                "code is MULTIPLE_BIRTH, and the number of children is 1. Record each child with the birth, or leave the factor out.");
    }

    @Test
    void missing_mother_who_is_there() {
        says(
                plain().factors(List.of(new GivenFactor("MOTHER_NOT_IN_FAMILY", -60))),
                "household-contradicted",
                "factors/0/code",
                "The mother is in this family",
                "code is MOTHER_NOT_IN_FAMILY, and household is BIRTH_FAMILY. Leave the factor out, or correct the household.");
    }

    @Test
    void hours_of_a_factor_by_someone_else() {
        says(
                plain().decidedBy(DeciderRole.CAREGIVER).factors(List.of(new GivenFactor("OTHER", 60))),
                "hours-by-clinician-only",
                "factors/0/hours",
                "Only midwife or GP set hours",
                "hours of OTHER are given and decidedBy is CAREGIVER. Leave them out, or have midwife or GP decide.");
    }

    @Test
    void fewer_hours_of_a_factor_that_means_more() {
        says(
                plain().factors(List.of(new GivenFactor("CAESAREAN", -15))),
                "factor-direction",
                "factors/0/hours",
                "A factor goes the other way",
                "hours of CAESAREAN are -0.25, and it means more of them. Send zero or a positive number.");
    }

    @Test
    void more_hours_of_a_factor_that_means_fewer() {
        says(
                plain().factors(List.of(new GivenFactor("HOUSEWORK", 15))),
                "factor-direction",
                "factors/0/hours",
                "A factor goes the other way",
                "hours of HOUSEWORK are 0.25, and it means fewer of them. Send zero or a negative number.");
    }

    @Test
    void total_by_someone_else() {
        says(
                plain().decidedBy(DeciderRole.INTAKE_WORKER).clinicianMinutes(1800),
                "hours-by-clinician-only",
                "clinicianHours",
                "Only midwife or GP set hours",
                "clinicianHours are given and decidedBy is INTAKE_WORKER. Leave them out, or have midwife or GP decide.");
    }

    @Test
    void total_above_the_most() {
        says(
                plain().clinicianMinutes(4815),
                "above-ceiling",
                "clinicianHours",
                "More than the protocol gives",
                "clinicianHours are 80.25; lip-2008-03-01 gives at most 80. Send at most that.");
    }

    @Test
    void wish_below_the_minimum() {
        says(
                plain().wishedMinutes(1425),
                "wish-below-floor",
                "wishedHours",
                "A wish cannot lower the indication below the minimum",
                "wishedHours are 23.75, and the least is 24. Record the hours the family declines instead: they lower the plan only.");
    }

    @Test
    void extension_outside_the_days_of_the_law() {
        says(
                plain().daysGranted(new DaysGranted(UpTo.EXCEPTION, 43)),
                "extension-outside-window",
                "extension/lastDay",
                "An extension covers days the law insures after the last ordinary day",
                "lastDay is 43; give a day from 11 to 42.");
    }

    @Test
    void extension_where_the_law_ends_with_the_ordinary_days() {
        LocalDate before = LocalDate.parse("2023-06-01");
        CareFacts facts = plain().date(before)
                .decidedOn(before)
                .daysGranted(new DaysGranted(UpTo.EXCEPTION, 11))
                .facts();
        Rules rules = TestRules.PROTOCOLS.on(before, OwnChoices.NONE);

        assertThat(Contradictions.of(facts, rules))
                .containsExactly(
                        new Contradiction(
                                "extension-outside-window",
                                "extension/lastDay",
                                "An extension covers days the law insures after the last ordinary day",
                                "lastDay is 11; for this date the law insures no day after day 10. Days after it need an agreement with a name."));
    }

    @Test
    void stay_that_began_before_the_birth() {
        says(
                plain().stays(List.of(motherInHospital(0, 2))),
                "stay-before-birth",
                "stays/0/from",
                "A stay begins before the birth",
                "from is 2025-03-09 and the birth is on 2025-03-10. Give the date of birth for a stay that began earlier.");
    }

    @Test
    void homecoming_before_the_stay() {
        says(
                plain().stays(List.of(motherInHospital(2, 1))),
                "stay-ends-before-it-begins",
                "stays/0/until",
                "A stay ends before it begins",
                "until is 2025-03-10 and from is 2025-03-11. Correct one of them.");
    }

    @Test
    void stay_of_a_child_that_was_not_recorded() {
        says(
                plain().stays(List.of(
                        new Stay(Stay.Person.CHILD, 2, Stay.Place.HOSPITAL, BIRTH, BIRTH.plusDays(1), false))),
                "stay-of-unknown-child",
                "stays/0/child",
                "A stay names a child that is not there",
                "child is 2 and 1 were born. Record each child with the birth.");
    }

    @Test
    void stay_of_the_mother_with_the_number_of_a_child() {
        says(
                plain().stays(List.of(
                        new Stay(Stay.Person.MOTHER, 1, Stay.Place.HOSPITAL, BIRTH, BIRTH.plusDays(1), false))),
                "stay-of-unknown-child",
                "stays/0/child",
                "A stay names a child that is not there",
                "child is 1 at a stay of the mother. Leave it out.");
    }

    @Test
    void stays_that_overlap() {
        says(
                plain().stays(List.of(motherInHospital(1, 3), motherInHospital(2, 4))),
                "stays-overlap",
                "stays/1/from",
                "Two stays of one person overlap",
                "The stay from 2025-03-11 begins before an earlier one of the same person ended. Correct the dates.");
    }

    private static void says(TestFacts facts, String type, String field, String title, String detail) {
        assertThat(found(facts)).containsExactly(new Contradiction(type, field, title, detail));
    }

    private static List<Contradiction> found(TestFacts facts) {
        return Contradictions.of(facts.facts(), TestRules.LIP);
    }
}
