package nl.kraamflex.indication.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import nl.kraamflex.indication.InOrganisation;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.DayOneOfMultiples;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.LateRegistration;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.StayElsewhere;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import nl.kraamflex.indication.usecase.ChooseSettings;
import nl.kraamflex.local.testing.SharedServers;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What organisations chose, on a real database. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class ChosenSettingsTest {
    private static final Instant NOW = Instant.parse("2025-03-10T08:00:00Z");

    @Inject
    ChosenSettings settings;

    @Inject
    ChooseSettings chooseSettings;

    @Inject
    DataSource database;

    @Inject
    InOrganisation organisation;

    @Test
    void every_choice_is_read_back_as_it_was_made() {
        OwnChoices all = new OwnChoices(
                1,
                LocalDate.parse("2025-01-01"),
                "lip",
                HospitalStayOf.BOTH,
                StayElsewhere.HOSPITAL,
                StayElsewhere.NOT_HOSPITAL,
                FloorAfterHospital.DROP_MINIMUM,
                BirthAssistanceInCeiling.DOES_NOT_COUNT,
                MixedFeeding.AS_BREAST,
                DayOneOfMultiples.LAST_BORN,
                FeedingChange.WHOLE_PERIOD,
                LateRegistration.APPLIED,
                WindowLawDate.BIRTH_DATE,
                List.of(3, 5, 8));

        add("33000021", all);

        assertThat(history("33000021")).containsExactly(all);
    }

    @Test
    void of_choices_from_one_date_the_latest_holds_and_later_ones_wait_for_their_date() {
        // Given
        String agbCode = "33000022";
        add(agbCode, choice(1, "2025-01-01"));
        add(agbCode, choice(2, "2025-07-01"));
        add(agbCode, choice(3, "2025-01-01"));

        // Then
        assertThat(on(agbCode, "2024-12-31")).isEqualTo(OwnChoices.NONE);
        assertThat(on(agbCode, "2025-01-01").version()).isEqualTo(3);
        assertThat(on(agbCode, "2025-06-30").version()).isEqualTo(3);
        assertThat(on(agbCode, "2025-07-01").version()).isEqualTo(2);
        assertThat(history(agbCode)).extracting(OwnChoices::version).containsExactly(3L, 2L, 1L);
    }

    @Test
    void of_two_first_choices_at_the_same_time_the_second_is_told_that_there_is_one() throws Exception {
        Refused refused = chosenMeanwhile("33000023", null);

        assertThat(refused.refusal()).isEqualTo(new Refusal.VersionRequired(1));
        assertThat(history("33000023")).extracting(OwnChoices::version).containsExactly(1L);
    }

    @Test
    void of_two_choices_that_follow_the_same_one_the_second_is_told_the_present_version() throws Exception {
        add("33000024", choice(1, "2025-01-01"));

        Refused refused = chosenMeanwhile("33000024", 1L);

        assertThat(refused.refusal()).isEqualTo(new Refusal.VersionMismatch(1, 2));
        assertThat(history("33000024")).extracting(OwnChoices::version).containsExactly(2L, 1L);
    }

    @Test
    void organisations_do_not_wait_for_each_other() {
        organisation.inTransaction("33000025", () -> {
            settings.lockLatestVersion();
            try (ExecutorService other = Executors.newSingleThreadExecutor()) {
                Future<Long> unhindered =
                        other.submit(() -> organisation.inTransaction("33000026", () -> settings.lockLatestVersion()));
                return assertThat(unhindered.get(20, TimeUnit.SECONDS)).isZero();
            }
        });
    }

    /** Has a choice wait for another one that is made first. */
    private Refused chosenMeanwhile(String agbCode, @Nullable Long expected) throws Exception {
        CountDownLatch locked = new CountDownLatch(1);
        CountDownLatch waited = new CountDownLatch(1);
        try (ExecutorService callers = Executors.newFixedThreadPool(2)) {
            Future<Long> first = callers.submit(() -> organisation.inTransaction(agbCode, () -> {
                long version = settings.lockLatestVersion() + 1;
                locked.countDown();
                assertThat(waited.await(20, TimeUnit.SECONDS)).isTrue();
                settings.add(choice(version, "2025-01-01"), NOW);
                return version;
            }));
            assertThat(locked.await(20, TimeUnit.SECONDS)).isTrue();
            Future<@Nullable Refused> second = callers.submit(() -> catchThrowableOfType(
                    Refused.class,
                    () -> organisation.call(
                            agbCode,
                            () -> chooseSettings.choose(
                                    LocalDate.parse("2199-01-01"),
                                    version -> choice(version, "2199-01-01"),
                                    expected))));
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(this::someoneWaitsForAnAdvisoryLock);
            waited.countDown();
            first.get(20, TimeUnit.SECONDS);
            @Nullable Refused refused = second.get(20, TimeUnit.SECONDS);
            assertThat(refused).isNotNull();
            return refused;
        }
    }

    private boolean someoneWaitsForAnAdvisoryLock() throws Exception {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
            result.next();
            return result.getLong(1) > 0;
        }
    }

    private void add(String agbCode, OwnChoices chosen) {
        organisation.inTransaction(agbCode, () -> {
            settings.add(chosen, NOW);
            return chosen;
        });
    }

    private OwnChoices on(String agbCode, String date) {
        return organisation.inTransaction(agbCode, () -> settings.on(LocalDate.parse(date)));
    }

    private List<OwnChoices> history(String agbCode) {
        return organisation.inTransaction(agbCode, () -> settings.history());
    }

    private static OwnChoices choice(long version, String validFrom) {
        return new OwnChoices(
                version,
                LocalDate.parse(validFrom),
                null,
                HospitalStayOf.CHILD,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
