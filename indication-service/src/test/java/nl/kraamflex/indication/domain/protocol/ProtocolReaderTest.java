package nl.kraamflex.indication.domain.protocol;

import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.fictional;
import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.with;
import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import nl.kraamflex.platform.dated.Figure;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A protocol file that cannot be followed stops the start, and every fault in it is named. */
class ProtocolReaderTest {
    private static final String FILE = "proefprotocol/2020-01-01.yaml";

    @TempDir
    private Path folder;

    @Test
    void a_sound_file_is_read() {
        Protocol protocol = read(fictional());

        assertThat(protocol.packages())
                .extracting(CarePackage::code)
                .containsExactly("NURSING", "PLAIN", "INTENSIVE", "GROUP");
        assertThat(protocol.carePackage("PLAIN")).isSameAs(protocol.basePackage(Feeding.MIXED));
        assertThat(protocol.carePackage("INTENSIVE")).isNotNull().satisfies(intensive -> {
            assertThat(intensive.baseFor()).isEmpty();
            assertThat(intensive.ownNight()).isTrue();
            assertThat(intensive.night())
                    .isNotNull()
                    .extracting(Figure::amountAsInt)
                    .isEqualTo(495);
            assertThat(intensive.label().dutch()).isEqualTo("zware pakket");
            assertThat(intensive.label().english()).isEqualTo("intensive package");
        });
        assertThat(protocol.carePackage("GROUP")).isNotNull().satisfies(group -> {
            assertThat(group.hours()).isNull();
            assertThat(group.ownNight()).isFalse();
            assertThat(group.night()).isNull();
        });
        assertThat(protocol.factors())
                .extracting(Factor::code, Factor::ruleId, Factor::direction, Factor::perCareDay, Factor::appliesWhen)
                .containsExactly(
                        row("MANY_AT_ONCE", Direction.MORE, false, Circumstance.MULTIPLE_BIRTH),
                        row("NO_BIRTH_MOTHER", Direction.LESS, false, Circumstance.MOTHER_NOT_IN_FAMILY),
                        row("NIGHT_CARE", Direction.MORE, true, null),
                        row("NEIGHBOURS", Direction.LESS, true, null),
                        row("GRANDPARENTS", Direction.LESS, false, null),
                        row("FIRST_WEEKS", Direction.MORE, false, null),
                        row("OWN_JUDGEMENT", Direction.EITHER, false, null));
        assertThat(protocol.factorsOfCircumstance())
                .extracting(Factor::code)
                .containsExactly("MANY_AT_ONCE", "NO_BIRTH_MOTHER");
        assertThat(protocol.factor("MANY_AT_ONCE"))
                .isNotNull()
                .extracting(Factor::note, factor -> factor.label().english())
                .containsExactly("Once, however many days.", "several children at once");
        assertThat(protocol.coreProducts())
                .extracting(CoreProduct::code, CoreProduct::ofPackage)
                .containsExactly(tuple("BEING_THERE", null), tuple("FEEDING_TOGETHER", "NURSING"));
        assertThat(protocol.moments())
                .extracting(MomentRule::moment, MomentRule::roles)
                .containsExactly(
                        tuple(Moment.INTAKE, Set.of(DeciderRole.CAREGIVER, DeciderRole.INTAKE_WORKER)),
                        tuple(Moment.START, Set.of(DeciderRole.CAREGIVER, DeciderRole.MIDWIFE)));
        assertThat(protocol.moment(Moment.DAY9_10)).isNull();
        assertThat(protocol.night(Feeding.MIXED))
                .isNotNull()
                .extracting(Figure::amountAsInt)
                .isEqualTo(255);
        assertThat(protocol.night(Feeding.NONE)).isNull();
        assertThat(protocol.deferredCare()).isEmpty();
        assertThat(protocol.deferredCareTerm()).isEmpty();
    }

    @Test
    void a_moment_can_have_a_last_day_on_which_it_is_decided() {
        Protocol protocol = read(withLatestDayOfStart("DAY_NUMBER"));

        assertThat(protocol.moment(Moment.START))
                .isNotNull()
                .satisfies(start -> assertThat(start.latestDay())
                        .isNotNull()
                        .extracting(Figure::amountAsInt)
                        .isEqualTo(4));
        assertThat(protocol.moment(Moment.INTAKE))
                .isNotNull()
                .extracting(MomentRule::latestDay)
                .isNull();
        refused(withLatestDayOfStart("DAYS"), "latest-day-of-start is in DAYS, and must be in one of [DAY_NUMBER].");
    }

    private static String withLatestDayOfStart(String unit) {
        return with(fictional(), "\n  moment-start:\n", """

                  latest-day-of-start:
                    amount: 4
                    unit: %s
                    confidence: ours
                    source:
                      id: kraamflex-tests
                      title: kraamflex, fictional protocol for tests
                      document: made up

                  moment-start:
                """.formatted(unit));
    }

    @Test
    void a_moment_is_provisional_or_binding() {
        refused(
                with(fictional(), """
                  moment-intake:
                    text: BINDING
                    choices: [PROVISIONAL, BINDING]
                """, """
                  moment-intake:
                    text: LIKELY
                    choices: [PROVISIONAL, BINDING, LIKELY]
                """),
                "law/proefprotocol/2020-01-01.yaml: moment-intake is LIKELY; write one of [PROVISIONAL, BINDING].");
    }

    @Test
    void a_moment_that_the_file_leaves_open_is_no_moment() {
        String open = with(fictional(), """
                  moment-intake:
                    text: BINDING
                    choices: [PROVISIONAL, BINDING]
                    unit: CHOICE
                    confidence: ours
                    source:
                      id: kraamflex-tests
                      title: kraamflex, fictional protocol for tests
                      document: made up
                """, """
                  moment-intake:
                    text: null
                    choices: [PROVISIONAL, BINDING]
                    unit: CHOICE
                    confidence: unknown
                    note: nobody made up whether it binds
                """);

        assertThat(read(open).moments()).extracting(MomentRule::moment).containsExactly(Moment.START);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "floor",
                "ceiling",
                "default-last-day",
                "last-day-with-decision",
                "birth-assistance-end-after-placenta",
                "intake-from-week",
                "intake-until-week",
                "late-registration-from-week",
                "hospital-stay-of",
                "maternity-hotel-stay",
                "birth-centre-stay",
                "floor-after-hospital",
                "birth-assistance-in-ceiling",
                "mixed-feeding",
                "day-one-of-multiples",
                "feeding-change",
                "late-registration-rule",
                "start-recheck-day",
                "recheck-days"
            })
    void a_figure_that_every_protocol_needs_is_missed(String name) {
        refused(
                without(fictional(), name),
                "law/proefprotocol/2020-01-01.yaml: %s has no value, and every protocol needs one.".formatted(name));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            label: {nl: "borstpakket", en: "nursing package"} | # no label | package-nursing has no `label`: families read its name in Dutch and English.
            label: {nl: "zorg in de nacht", en: "care at night"} | # no label | factor-night-care has no `label`: families read its name in Dutch and English.
            label: {nl: "er zijn", en: "being there"} | # no label | core-being-there has no `label`: families read its name in Dutch and English.
            {direction: EITHER} | {direction: SIDEWAYS} | factor-own-judgement has direction SIDEWAYS; write one of [MORE, LESS, EITHER].
            {direction: EITHER} | {way: EITHER} | factor-own-judgement has direction null; write one of [MORE, LESS, EITHER].
            applies-when: MULTIPLE_BIRTH | applies-when: FULL_MOON | factor-many-at-once has applies-when FULL_MOON; write one of [MULTIPLE_BIRTH, MOTHER_NOT_IN_FAMILY].
            {base-for: [FORMULA, MIXED, NONE]} | {base-for: [FORMULA, BREAST]} | package-… base-for BREAST stands at two packages; only one can be the base.
            {base-for: [FORMULA, MIXED, NONE]} | {base-for: [FORMULA, MILK]} | package-plain has base-for MILK; write one of [BREAST, FORMULA, MIXED, NONE].
            {night: night-of-intensive} | {night: night-of-nobody} | package-intensive names the night night-of-nobody, which the file does not have.
            {night: night-of-intensive} | {night: floor} | floor is in MINUTES, and must be in one of [MINUTES_PER_NIGHT].
            {of-package: nursing} | {of-package: knitting} | core-feeding-together belongs to package knitting, which the file does not have.
            amounts: [600, 300] | amounts: [600, 300, 105] | core-feeding-together has 3 numbers: write those of a first and of a later child.
            amounts: [600, 300] | amounts: [600] | core-feeding-together has 1 number: write those of a first and of a later child.
            {roles: [CAREGIVER, MIDWIFE]} | {roles: [CAREGIVER, KING]} | moment-start has roles KING; write one of [MIDWIFE, GENERAL_PRACTITIONER, INTAKE_WORKER, CAREGIVER].
            {roles: [CAREGIVER, MIDWIFE]} | {roles: []} | moment-start names no roles: nobody could decide.
            amount: 2415 | amounts: [2415, 2400] | package-nursing has several numbers: write one, as `amount`.
            amount: 720 | amounts: [720, 705] | floor has several numbers: write one, as `amount`.
            amount: 2415 | amount: 2410 | package-nursing is 2410 minutes, which is no whole number of quarters of an hour: write a multiple of 15.
            amounts: [600, 300] | amounts: [600, 301] | core-feeding-together is 301 minutes, which is no whole number of quarters of an hour: write a multiple of 15.
            amount: 495 | amount: 500 | night-of-intensive is 500 minutes, which is no whole number of quarters of an hour: write a multiple of 15.
            amount: 720 | amount: 721 | floor is 721 minutes, which is no whole number of quarters of an hour: write a multiple of 15.
            amounts: [2, 4, 6] | amount: 2 | recheck-days has one number: write a list, as `amounts`.
            """)
    void a_fault_is_named_with_what_to_do(String sound, String faulty, String message) {
        refused(with(fictional(), sound, faulty), "law/proefprotocol/2020-01-01.yaml: " + message);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            package-nursing | DAYS | is in DAYS, and must be in one of [MINUTES]
            factor-grandparents | MINUTES_PER_NIGHT | is in MINUTES_PER_NIGHT, and must be in one of [MINUTES, MINUTES_PER_CARE_DAY]
            factor-night-care | COUNT | is in COUNT, and must be in one of [MINUTES, MINUTES_PER_CARE_DAY]
            hospital-night-breast | MINUTES | is in MINUTES, and must be in one of [MINUTES_PER_NIGHT]
            start-recheck-day | DAYS | is in DAYS, and must be in DAY_NUMBER
            floor | DAYS | is in DAYS, and must be in MINUTES
            ceiling | PERCENT | is in PERCENT, and must be in MINUTES
            default-last-day | DAYS | is in DAYS, and must be in DAY_NUMBER
            intake-from-week | DAYS | is in DAYS, and must be in WEEK_OF_PREGNANCY
            recheck-days | DAYS | is in DAYS, and must be in DAY_NUMBER
            """)
    void a_number_in_another_unit_is_refused(String entry, String unit, String message) {
        refused(inUnit(entry, unit), entry + " " + message + ".");
    }

    @Test
    void a_word_that_the_rules_do_not_know_is_refused() {
        String father = with(fictional(), "text: CHILD", "text: FATHER");

        refused(
                with(father, "choices: [MOTHER, CHILD, EITHER, BOTH]", "choices: [FATHER, CHILD]"),
                "hospital-stay-of is FATHER; write one of [MOTHER, CHILD, EITHER, BOTH].");
    }

    @Test
    void a_factor_with_hours_has_a_direction() {
        String either = with(
                fictional(),
                "\"opa en oma in huis\", en: \"grandparents in the house\"}\n    attributes: {direction: LESS}",
                "\"opa en oma in huis\", en: \"grandparents in the house\"}\n    attributes: {direction: EITHER}");

        refused(either, "factor-grandparents has hours and goes in either direction: write MORE or LESS.");
    }

    @Test
    void a_product_without_hours_is_refused() {
        refused(with(fictional(), """
                            amount: 1200
                            unit: MINUTES
                            confidence: ours
                            source:
                              id: kraamflex-tests
                              title: kraamflex, fictional protocol for tests
                              document: made up
                        """, """
                            amount: null
                            unit: MINUTES
                            confidence: unknown
                            note: nobody knows
                        """), "core-being-there has no value: leave out a product without hours.");
    }

    @Test
    void a_protocol_without_the_moment_at_which_care_starts_is_refused() {
        refused(
                without(fictional(), "moment-start"),
                "moment-start is missing: a protocol needs the decision that care starts with.");
    }

    @Test
    void a_protocol_without_packages_is_refused() {
        String text = fictional();
        for (String name : new String[] {
            "package-nursing", "package-plain", "package-intensive", "package-group", "core-feeding-together"
        }) {
            text = without(text, name);
        }

        refused(text, "package-… is missing: a protocol needs a package to start from.");
    }

    @Test
    void every_fault_of_every_file_is_named_at_once() {
        String first = with(without(fictional(), "floor"), "validTo: 2029-12-31", "validTo: 2024-12-31");
        String second = with(
                with(without(fictional(), "ceiling"), "validFrom: 2020-01-01", "validFrom: 2025-01-01"),
                "{direction: EITHER}",
                "{direction: SIDEWAYS}");
        ProtocolFolder files = new ProtocolFolder(folder)
                .add(FILE, without(first, "ceiling"))
                .add("proefprotocol/2025-01-01.yaml", without(second, "floor"));

        assertThatThrownBy(files::protocols)
                .isInstanceOf(ProtocolFaults.class)
                .hasMessageStartingWith("5 faults in protocol files:")
                .hasMessageContaining("law/proefprotocol/2020-01-01.yaml: floor")
                .hasMessageContaining("law/proefprotocol/2020-01-01.yaml: ceiling")
                .hasMessageContaining("law/proefprotocol/2025-01-01.yaml: floor")
                .hasMessageContaining("law/proefprotocol/2025-01-01.yaml: ceiling")
                .hasMessageContaining("law/proefprotocol/2025-01-01.yaml: factor-own-judgement");
    }

    private Protocol read(String content) {
        return new ProtocolFolder(folder)
                .add(FILE, content)
                .protocols()
                .find("proefprotocol-2020-01-01")
                .orElseThrow();
    }

    private void refused(String content, String fault) {
        ProtocolFolder files = new ProtocolFolder(folder).add(FILE, content);

        assertThatThrownBy(files::protocols)
                .isInstanceOf(ProtocolFaults.class)
                .hasMessageStartingWith("1 fault in protocol files:")
                .hasMessageEndingWith(fault);
    }

    /** The fictional protocol with the number of one entry in another unit. */
    private static String inUnit(String entry, String unit) {
        String text = fictional();
        int begin = text.indexOf("\n  " + entry + ":\n");
        int unitBegin = text.indexOf("unit: ", begin) + "unit: ".length();
        return text.substring(0, unitBegin) + unit + text.substring(text.indexOf('\n', unitBegin));
    }

    private static Tuple row(String code, Direction direction, boolean perCareDay, @Nullable Circumstance appliesWhen) {
        return tuple(
                code, "factor-" + code.toLowerCase(Locale.ROOT).replace('_', '-'), direction, perCareDay, appliesWhen);
    }
}
