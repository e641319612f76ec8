package nl.kraamflex.indication.domain.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

/** What holds where sources conflict: the file's word, or the organisation's own. */
class SettingsTest {
    private static final LocalDate BIRTH = LocalDate.parse("2025-03-10");
    private final Protocols protocols = new Protocols(DatedLaw.shipped());

    @Test
    void without_choices_the_files_decide() {
        Settings settings = protocols.on(BIRTH, OwnChoices.NONE).settings();

        assertThat(settings.choices()).isSameAs(OwnChoices.NONE);
        assertThat(settings.all())
                .extracting(setting -> setting.figure().key(), Setting::value)
                .containsExactly(
                        tuple("lip/hospital-stay-of", HospitalStayOf.MOTHER),
                        tuple("lip/maternity-hotel-stay", StayElsewhere.NOT_HOSPITAL),
                        tuple("lip/birth-centre-stay", StayElsewhere.NOT_HOSPITAL),
                        tuple("lip/floor-after-hospital", FloorAfterHospital.ASK_CLINICIAN),
                        tuple("lip/birth-assistance-in-ceiling", BirthAssistanceInCeiling.COUNTS),
                        tuple("lip/mixed-feeding", MixedFeeding.ASK_CLINICIAN),
                        tuple("lip/day-one-of-multiples", DayOneOfMultiples.FIRST_BORN),
                        tuple("lip/feeding-change", FeedingChange.REMAINING_DAYS),
                        tuple("lip/late-registration-rule", LateRegistration.NOT_APPLIED),
                        tuple("indication-settings/window-law-date", WindowLawDate.CARE_DATE),
                        tuple("lip/recheck-days", List.of(3, 8)));
        assertThat(settings.hospitalStayOf().figure().source().id()).isEqualTo("allesoverzwanger");
    }

    @Test
    void every_choice_goes_before_the_file_and_says_whose_it_is() {
        OwnChoices own = new OwnChoices(
                3,
                LocalDate.parse("2025-02-01"),
                null,
                HospitalStayOf.BOTH,
                StayElsewhere.HOSPITAL,
                StayElsewhere.HOSPITAL,
                FloorAfterHospital.KEEP_MINIMUM,
                BirthAssistanceInCeiling.DOES_NOT_COUNT,
                MixedFeeding.AS_FORMULA,
                DayOneOfMultiples.LAST_BORN,
                FeedingChange.WHOLE_PERIOD,
                LateRegistration.APPLIED,
                WindowLawDate.BIRTH_DATE,
                List.of(2, 5, 9));

        Settings settings = protocols.on(BIRTH, own).settings();

        assertThat(settings.choices()).isSameAs(own);
        assertThat(settings.all())
                .extracting(
                        setting -> setting.figure().key(),
                        Setting::value,
                        setting -> setting.figure().value())
                .containsExactly(
                        chosen("lip/hospital-stay-of", HospitalStayOf.BOTH),
                        chosen("lip/maternity-hotel-stay", StayElsewhere.HOSPITAL),
                        chosen("lip/birth-centre-stay", StayElsewhere.HOSPITAL),
                        chosen("lip/floor-after-hospital", FloorAfterHospital.KEEP_MINIMUM),
                        chosen("lip/birth-assistance-in-ceiling", BirthAssistanceInCeiling.DOES_NOT_COUNT),
                        chosen("lip/mixed-feeding", MixedFeeding.AS_FORMULA),
                        chosen("lip/day-one-of-multiples", DayOneOfMultiples.LAST_BORN),
                        chosen("lip/feeding-change", FeedingChange.WHOLE_PERIOD),
                        chosen("lip/late-registration-rule", LateRegistration.APPLIED),
                        chosen("indication-settings/window-law-date", WindowLawDate.BIRTH_DATE),
                        tuple("lip/recheck-days", List.of(2, 5, 9), new Figure.Amounts(List.of(2L, 5L, 9L))));
        assertThat(settings.all()).allSatisfy(setting -> {
            assertThat(setting.figure().confidence()).isEqualTo(Confidence.OURS);
            assertThat(setting.figure().source().id()).isEqualTo("organisation");
            assertThat(setting.figure().source().document()).isEqualTo("version 3, from 2025-02-01");
            assertThat(setting.figure().supportingSources()).isEmpty();
            assertThat(setting.figure().alternatives()).isEmpty();
        });
    }

    @Test
    void a_choice_that_came_with_the_question_says_so() {
        OwnChoices own = new OwnChoices(
                0, null, null, HospitalStayOf.EITHER, null, null, null, null, null, null, null, null, null, null);

        Figure figure = protocols.on(BIRTH, own).settings().hospitalStayOf().figure();

        assertThat(figure.source().document()).isEqualTo("given with the calculation");
    }

    private static Tuple chosen(String key, Enum<?> value) {
        return tuple(key, value, new Figure.Text(value.name()));
    }
}
