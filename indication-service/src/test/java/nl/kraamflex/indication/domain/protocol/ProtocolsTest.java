package nl.kraamflex.indication.domain.protocol;

import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.fictional;
import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.lip;
import static nl.kraamflex.indication.domain.protocol.ProtocolFolder.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which protocol answers for which birth, shipped or an operator's own. */
class ProtocolsTest {
    private static final LocalDate BIRTH = LocalDate.parse("2025-03-10");

    @TempDir
    private Path folder;

    @Test
    void the_shipped_protocol_stands_as_its_file_says() {
        Protocols protocols = new Protocols(DatedLaw.shipped());
        Protocol lip = protocols.on(BIRTH, OwnChoices.NONE).protocol();

        assertThat(protocols.all()).containsExactly(lip);
        assertThat(lip.id()).isEqualTo("lip-2008-03-01");
        assertThat(lip.name()).isEqualTo("lip");
        assertThat(lip.replaced()).isFalse();
        assertThat(lip.floor().amountAsInt()).isEqualTo(24 * 60);
        assertThat(lip.ceiling().amountAsInt()).isEqualTo(80 * 60);
        assertThat(lip.defaultLastDay().amountAsInt()).isEqualTo(8);
        assertThat(lip.lastDayWithDecision().amountAsInt()).isEqualTo(10);
        assertThat(lip.birthAssistanceEnd().amountAsInt()).isEqualTo(120);
        assertThat(lip.intakeFromWeek().amountAsInt()).isEqualTo(30);
        assertThat(lip.intakeUntilWeek().amountAsInt()).isEqualTo(35);
        assertThat(lip.lateRegistrationFromWeek().amountAsInt()).isEqualTo(15);
        assertThat(lip.clinicianSetsHours().key()).isEqualTo("lip/moment-start");
        assertThat(lip.deferredCare()).map(Figure::amountAsInt).contains(15 * 60);
        assertThat(lip.deferredCareTerm()).map(Figure::amountAsInt).contains(3);
        assertThat(lip.moments())
                .extracting(MomentRule::moment, MomentRule::roles)
                .containsExactly(
                        tuple(
                                Moment.INTAKE,
                                Set.of(
                                        DeciderRole.MIDWIFE,
                                        DeciderRole.GENERAL_PRACTITIONER,
                                        DeciderRole.INTAKE_WORKER)),
                        tuple(Moment.START, Set.of(DeciderRole.MIDWIFE, DeciderRole.GENERAL_PRACTITIONER)),
                        tuple(Moment.INTERIM, Set.of(DeciderRole.MIDWIFE, DeciderRole.GENERAL_PRACTITIONER)),
                        tuple(Moment.DAY9_10, Set.of(DeciderRole.MIDWIFE, DeciderRole.GENERAL_PRACTITIONER)),
                        tuple(Moment.EXTENSION, Set.of(DeciderRole.MIDWIFE, DeciderRole.GENERAL_PRACTITIONER)));
        assertThat(lip.moment(Moment.EXTENSION))
                .isNotNull()
                .extracting(rule -> rule.figure().key())
                .isEqualTo("lip/moment-extension");
    }

    @Test
    void a_protocol_beside_the_shipped_one_is_found_by_name_id_and_hash() {
        Protocols protocols = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", fictional())
                .protocols();
        Protocol other = protocols.on(BIRTH, chosen("proefprotocol")).protocol();

        assertThat(protocols.all())
                .extracting(Protocol::id)
                .containsExactly("lip-2008-03-01", "proefprotocol-2020-01-01");
        assertThat(other.id()).isEqualTo("proefprotocol-2020-01-01");
        assertThat(protocols.find("proefprotocol-2020-01-01")).containsSame(other);
        assertThat(protocols.ofHash(other.file().sha256())).containsSame(other);
        assertThat(protocols.on(BIRTH, OwnChoices.NONE).protocol().id()).isEqualTo("lip-2008-03-01");
        assertThat(protocols.find("proefprotocol-2020-01-02")).isEmpty();
        assertThat(protocols.ofHash("0")).isEmpty();
    }

    @ParameterizedTest(name = "born {0}: {1} minutes")
    @CsvSource({"2020-01-01, 2415", "2024-12-31, 2415", "2025-01-01, 2400", "2029-12-31, 2400"})
    void the_version_of_the_date_of_birth_counts(LocalDate birth, int minutes) {
        Protocols protocols = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", with(fictional(), "validTo: 2029-12-31", "validTo: 2024-12-31"))
                .add(
                        "proefprotocol/2025-01-01.yaml",
                        with(
                                with(fictional(), "validFrom: 2020-01-01", "validFrom: 2025-01-01"),
                                "amount: 2415",
                                "amount: 2400"))
                .protocols();

        CarePackage base =
                protocols.on(birth, chosen("proefprotocol")).protocol().basePackage(Feeding.BREAST);

        assertThat(minutes(base)).isEqualTo(minutes);
        assertThat(protocols.all())
                .extracting(Protocol::id)
                .containsExactly("lip-2008-03-01", "proefprotocol-2020-01-01", "proefprotocol-2025-01-01");
    }

    @Test
    void an_operator_fills_the_hours_of_a_factor_and_the_shipped_file_still_explains_earlier_answers() {
        Protocols protocols = new ProtocolFolder(folder)
                .add(
                        "lip/2008-03-01.yaml",
                        with(
                                with(
                                        lip(),
                                        "validFrom: 2008-03-01",
                                        "validFrom: 2008-03-01\nsupersedes: lip/2008-03-01"),
                                """
                                  factor-caesarean:
                                    amount: null
                                    unit: MINUTES
                                    confidence: unknown
                                """,
                                """
                                  factor-caesarean:
                                    amount: 240
                                    unit: MINUTES
                                    confidence: ours
                                    source: {id: annex, title: made up for this test, document: annex}
                                """))
                .protocols();
        Protocol filled = protocols.on(BIRTH, OwnChoices.NONE).protocol();
        Protocol shipped =
                protocols.all().stream().filter(Protocol::replaced).findFirst().orElseThrow();

        assertThat(Objects.requireNonNull(filled.factor("CAESAREAN")).hours())
                .isNotNull()
                .extracting(Figure::amountAsInt)
                .isEqualTo(240);
        assertThat(Objects.requireNonNull(shipped.factor("CAESAREAN")).hours()).isNull();
        assertThat(filled.replaced()).isFalse();
        assertThat(shipped.id()).isEqualTo(filled.id());
        assertThat(protocols.find("lip-2008-03-01")).containsSame(filled);
        assertThat(protocols.ofHash(shipped.file().sha256())).containsSame(shipped);
        assertThat(protocols.ofHash(filled.file().sha256())).containsSame(filled);
    }

    @Test
    void a_date_that_no_protocol_covers_is_refused_with_what_is_on_file() {
        Protocols protocols = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", fictional())
                .protocols();

        assertThatThrownBy(() -> protocols.on(LocalDate.parse("2030-01-01"), chosen("proefprotocol")))
                .isInstanceOfSatisfying(NoProtocol.class, refusal -> {
                    assertThat(refusal.name()).isEqualTo("proefprotocol");
                    assertThat(refusal.date()).isEqualTo("2030-01-01");
                    assertThat(refusal.onFile())
                            .containsExactly("lip from 2008-03-01", "proefprotocol from 2020-01-01 to 2029-12-31");
                });
    }

    @Test
    void a_replaced_file_is_not_offered() {
        Protocols protocols = new ProtocolFolder(folder)
                .add(
                        "lip/2008-03-01.yaml",
                        with(lip(), "validFrom: 2008-03-01", "validFrom: 2008-03-01\nsupersedes: lip/2008-03-01"))
                .protocols();

        assertThatThrownBy(() -> protocols.on(BIRTH, chosen("klim")))
                .isInstanceOfSatisfying(
                        NoProtocol.class,
                        refusal -> assertThat(refusal.onFile()).containsExactly("lip from 2008-03-01"));
    }

    @Test
    void rules_of_a_given_protocol_are_those_of_that_file() {
        Protocols protocols = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", fictional())
                .protocols();
        Protocol other = protocols.find("proefprotocol-2020-01-01").orElseThrow();

        Rules rules = protocols.rules(other, BIRTH, OwnChoices.NONE);

        assertThat(rules.protocol()).isSameAs(other);
        assertThat(rules.settings().hospitalStayOf().value()).isEqualTo(HospitalStayOf.CHILD);
        assertThat(rules.window().lastDay()).isEqualTo(42);
        assertThat(rules.window().lastDayInPractice()).isEqualTo(10);
    }

    @Test
    void without_a_choice_a_date_before_the_shipped_protocol_is_refused_by_its_name() {
        Protocols protocols = new Protocols(DatedLaw.shipped());

        assertThatThrownBy(() -> protocols.on(LocalDate.parse("2008-02-29"), OwnChoices.NONE))
                .isInstanceOfSatisfying(NoProtocol.class, refusal -> {
                    assertThat(refusal.name()).isEqualTo("lip");
                    assertThat(refusal.onFile()).containsExactly("lip from 2008-03-01");
                });
    }

    @Test
    void a_protocol_shows_the_settings_it_was_shipped_with() {
        Protocols protocols = new ProtocolFolder(folder)
                .add("proefprotocol/2020-01-01.yaml", fictional())
                .protocols();
        Protocol other = protocols.find("proefprotocol-2020-01-01").orElseThrow();

        Settings settings = protocols.shippedSettings(other);

        assertThat(settings.choices()).isSameAs(OwnChoices.NONE);
        assertThat(settings.recheckDays().value()).containsExactly(2, 4, 6);
        assertThat(settings.windowLawDate().value()).isEqualTo(WindowLawDate.CARE_DATE);
    }

    private static OwnChoices chosen(String protocol) {
        return new OwnChoices(0, null, protocol, null, null, null, null, null, null, null, null, null, null, null);
    }

    private static int minutes(@Nullable CarePackage carePackage) {
        return Objects.requireNonNull(Objects.requireNonNull(carePackage).hours())
                .amountAsInt();
    }
}
