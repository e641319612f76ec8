package nl.kraamflex.indication.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.EntityType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.kraamflex.indication.InOrganisation;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.BirthAssistance;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.ChosenSettings;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.Rechecks;
import nl.kraamflex.indication.domain.SignalledBy;
import nl.kraamflex.indication.domain.Withdrawal;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.calculation.Stay;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.local.testing.SharedServers;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Cases and everything said about them, on a real database. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class CaseStoreTest {
    private static final String OURS = "33000011";
    private static final String THEIRS = "33000012";
    private static final Instant MORNING = Instant.parse("2025-03-12T08:00:00Z");
    private static final Instant SIGNALLED = Instant.parse("2025-03-11T21:15:00Z");
    private static final DecidedBy MIDWIFE = new DecidedBy(DeciderRole.MIDWIFE, "08001234");

    @Inject
    Cases cases;

    @Inject
    ChosenSettings settings;

    @Inject
    Rechecks rechecks;

    @Inject
    EntityManager entities;

    @Inject
    EntityManagerFactory entityManagers;

    @Inject
    DataSource database;

    @Inject
    InOrganisation organisation;

    @Test
    void everything_that_was_said_about_a_case_is_read_back_as_it_was_said() {
        MaternityCase said = organisation.inTransaction(OURS, () -> storedWithHistory("2025-03-12"));

        MaternityCase read =
                organisation.inTransaction(OURS, () -> cases.find(said.id()).orElseThrow());

        assertThat(read).isEqualTo(said);
    }

    @Test
    void what_was_said_before_is_kept() throws SQLException {
        MaternityCase said = organisation.inTransaction(OURS, () -> storedWithHistory("2025-03-12"));

        assertThat(rows("birth_report", said.id())).isEqualTo(2);
        assertThat(rows("decision", said.id())).isEqualTo(2);
        assertThat(rows("birth_assistance", said.id())).isEqualTo(2);
        assertThat(rows("declined_hours", said.id())).isEqualTo(2);
        assertThat(rows("offer", said.id())).isEqualTo(2);
    }

    @Test
    void a_case_of_before_these_columns_is_one_of_a_mother_with_one_living_child() throws SQLException {
        // Given
        UUID id = UUID.randomUUID();
        UUID decision = UUID.randomUUID();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into maternity_case (id, organisation, reference, due_date, opened_at, version)
                    values ('%1$s', '%2$s', 'ref-%1$s', '2025-03-12', '2025-01-20T09:00:00Z', 3)""".formatted(id, OURS));
            statement.execute("""
                    insert into birth_report
                        (case_id, version, organisation, born_at, offset_minutes, homecoming_date, recorded_at)
                    values ('%s', 1, '%s', '2025-03-10T02:12:00Z', 60, '2025-03-11', '2025-03-10T09:00:00Z')""".formatted(id, OURS));
            statement.execute("""
                    insert into decision (id, case_id, organisation, moment, decided_at, feeding, decided_by_role,
                        decided_by_agb_code, clinician_minutes, recorded_at)
                    values ('%s', '%s', '%s', 'START', '2025-03-10T09:00:00Z', 'BREAST', 'MIDWIFE', '08001234', null,
                        '2025-03-10T09:01:00Z')""".formatted(decision, id, OURS));
        }

        // When
        MaternityCase read =
                organisation.inTransaction(OURS, () -> cases.find(id).orElseThrow());

        // Then
        assertThat(read)
                .isEqualTo(new MaternityCase(
                        id,
                        new MaternityCase.Registration(
                                "ref-" + id,
                                LocalDate.parse("2025-03-12"),
                                Household.BIRTH_FAMILY,
                                null,
                                Instant.parse("2025-01-20T09:00:00Z")),
                        new Birth(
                                List.of(new Birth.Child(
                                        OffsetDateTime.parse("2025-03-10T03:12:00+01:00"), false, null)),
                                LocalDate.parse("2025-03-11"),
                                null,
                                null,
                                1),
                        List.of(new Decision(
                                decision,
                                Moment.START,
                                Instant.parse("2025-03-10T09:00:00Z"),
                                MIDWIFE,
                                null,
                                null,
                                new Decision.Basis(Feeding.BREAST, null, List.of(), null, null),
                                null,
                                null,
                                Instant.parse("2025-03-10T09:01:00Z"),
                                null)),
                        BirthAssistance.NONE,
                        List.of(),
                        List.of(),
                        3));
    }

    @Test
    void stays_that_were_not_reported_differ_from_none() {
        MaternityCase none = organisation.inTransaction(OURS, () -> {
            MaternityCase opened = opened("2025-03-12");
            return born(opened, new Birth(List.of(child("03:12", false)), null, List.of(), null, 1));
        });

        MaternityCase read =
                organisation.inTransaction(OURS, () -> cases.find(none.id()).orElseThrow());

        assertThat(Objects.requireNonNull(read.birth()).reportedStays()).isEmpty();
    }

    @Test
    void no_row_of_any_table_is_seen_by_another_organisation() {
        // Given
        MaternityCase ours = organisation.inTransaction(OURS, () -> {
            MaternityCase stored = storedWithHistory("2025-03-12");
            rechecks.plan(stored.id(), List.of(new Recheck(3, LocalDate.parse("2025-03-12"), false)));
            settings.add(choice(settings.lockLatestVersion() + 1, "2025-01-01"), MORNING);
            return stored;
        });
        Set<String> tables = entityManagers.getMetamodel().getEntities().stream()
                .map(EntityType::getName)
                .collect(Collectors.toSet());

        // When
        Map<String, Long> seenByUs = organisation.inTransaction(OURS, () -> rowsSeen(tables));
        Map<String, Long> seenByThem = organisation.inTransaction(THEIRS, () -> rowsSeen(tables));

        // Then
        assertThat(seenByUs)
                .hasSize(9)
                .allSatisfy((table, rows) -> assertThat(rows).isPositive());
        assertThat(seenByThem).allSatisfy((table, rows) -> assertThat(rows).isZero());
        organisation.inTransaction(THEIRS, () -> {
            assertThat(cases.find(ours.id())).isEmpty();
            assertThat(cases.findForChange(ours.id())).isEmpty();
            assertThat(cases.search(search(null, null, null, null, null, 10))).isEmpty();
            assertThat(cases.any()).isFalse();
            assertThat(settings.history()).isEmpty();
            assertThat(settings.on(LocalDate.parse("2025-06-01"))).isEqualTo(OwnChoices.NONE);
            assertThat(settings.lockLatestVersion()).isZero();
            assertThat(rechecks.takeDue(ours.id(), LocalDate.parse("2025-06-01")))
                    .isEmpty();
            return ours;
        });
    }

    @Test
    void pages_go_on_after_the_last_case_by_due_date_then_by_id() {
        // Given
        String agbCode = "33000013";
        List<MaternityCase> stored = organisation.inTransaction(agbCode, () -> {
            List<MaternityCase> opened = new ArrayList<>();
            for (String dueDate : List.of("2025-04-02", "2025-04-01", "2025-04-02", "2025-04-02", "2025-04-03")) {
                opened.add(opened(dueDate));
            }
            return opened;
        });

        // When
        List<MaternityCase> found = new ArrayList<>();
        List<Integer> sizes = new ArrayList<>();
        Cases.@Nullable Place after = null;
        do {
            Cases.@Nullable Place last = after;
            List<MaternityCase> page =
                    organisation.inTransaction(agbCode, () -> cases.search(search(null, null, null, null, last, 2)));
            sizes.add(page.size());
            found.addAll(page);
            after = page.isEmpty()
                    ? null
                    : new Cases.Place(page.getLast().dueDate(), page.getLast().id());
        } while (after != null);

        // Then
        assertThat(sizes).containsExactly(2, 2, 1, 0);
        // Cases opened one after the other have ids in that order.
        assertThat(found)
                .extracting(MaternityCase::id)
                .containsExactly(
                        stored.get(1).id(),
                        stored.get(0).id(),
                        stored.get(2).id(),
                        stored.get(3).id(),
                        stored.get(4).id());
    }

    @Test
    void a_search_holds_cases_to_every_condition() {
        // Given
        String agbCode = "33000014";
        MaternityCase born = organisation.inTransaction(
                agbCode,
                () -> born(opened("2025-04-02"), new Birth(List.of(child("03:12", false)), null, null, null, 1)));
        MaternityCase waiting = organisation.inTransaction(agbCode, () -> opened("2025-04-03"));

        // Then
        assertThat(ids(agbCode, search(null, null, null, null, null, 10))).containsExactly(born.id(), waiting.id());
        assertThat(ids(agbCode, search(waiting.registration().reference(), null, null, null, null, 10)))
                .containsExactly(waiting.id());
        assertThat(ids(agbCode, search(waiting.registration().reference(), true, null, null, null, 10)))
                .isEmpty();
        assertThat(ids(agbCode, search(null, true, null, null, null, 10))).containsExactly(born.id());
        assertThat(ids(agbCode, search(null, false, null, null, null, 10))).containsExactly(waiting.id());
        assertThat(ids(agbCode, search(null, null, "2025-04-03", null, null, 10)))
                .containsExactly(waiting.id());
        assertThat(ids(agbCode, search(null, null, null, "2025-04-03", null, 10)))
                .containsExactly(born.id());
        assertThat(ids(agbCode, search(null, null, "2025-04-02", "2025-04-04", null, 10)))
                .containsExactly(born.id(), waiting.id());
    }

    @Test
    void a_long_page_asks_the_database_no_more_often_than_a_short_one() {
        // Given
        String agbCode = "33000015";
        organisation.inTransaction(agbCode, () -> {
            List<MaternityCase> stored = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                stored.add(storedWithHistory("2025-04-0" + (i % 9 + 1)));
            }
            return stored;
        });

        // When
        long one = statements(agbCode, 1);
        long twelve = statements(agbCode, 12);

        // Then
        assertThat(twelve).isEqualTo(one).isLessThan(10);
    }

    private long statements(String agbCode, int limit) {
        Statistics statistics = entityManagers.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            long before = statistics.getPrepareStatementCount();
            List<UUID> found = ids(agbCode, search(null, null, null, null, null, limit));
            assertThat(found).hasSize(limit);
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }

    private List<UUID> ids(String agbCode, Cases.Search search) {
        return organisation.inTransaction(
                agbCode,
                () -> cases.search(search).stream().map(MaternityCase::id).toList());
    }

    private static Cases.Search search(
            @Nullable String reference,
            @Nullable Boolean born,
            @Nullable String dueFrom,
            @Nullable String dueBefore,
            Cases.@Nullable Place after,
            int limit) {
        return new Cases.Search(
                reference,
                born,
                dueFrom == null ? null : LocalDate.parse(dueFrom),
                dueBefore == null ? null : LocalDate.parse(dueBefore),
                after,
                limit);
    }

    private Map<String, Long> rowsSeen(Set<String> tables) {
        Map<String, Long> seen = new TreeMap<>();
        for (String table : tables) {
            seen.put(
                    table,
                    entities.createQuery("select count(*) from " + table, Long.class)
                            .getSingleResult());
        }
        return seen;
    }

    private long rows(String table, UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery(
                        "select count(*) from %s where case_id = '%s'".formatted(table, caseId))) {
            result.next();
            return result.getLong(1);
        }
    }

    private MaternityCase opened(String dueDate) {
        UUID id = UuidCreator.getTimeOrderedEpochPlus1();
        MaternityCase opened = MaternityCase.opened(
                id,
                new MaternityCase.Registration(
                        "ref-" + id,
                        LocalDate.parse(dueDate),
                        Household.ADOPTIVE_PARENTS,
                        Parity.LATER_CHILD,
                        Instant.parse("2024-10-01T07:30:00Z")));
        cases.add(opened);
        return opened;
    }

    private MaternityCase born(MaternityCase before, Birth birth) {
        MaternityCase changed = before.withBirth(birth);
        cases.addBirth(changed, birth);
        return changed;
    }

    private static Birth.Child child(String time, boolean stillborn) {
        return new Birth.Child(OffsetDateTime.parse("2025-03-10T" + time + ":00+01:00"), stillborn, null);
    }

    /** A case about which everything there is was said, most of it twice. */
    private MaternityCase storedWithHistory(String dueDate) {
        MaternityCase stored = born(
                opened(dueDate),
                new Birth(List.of(child("03:12", false)), LocalDate.parse("2025-03-10"), null, null, 1));
        stored = born(
                stored,
                new Birth(
                        List.of(
                                new Birth.Child(
                                        OffsetDateTime.parse("2025-03-10T02:12:00Z"),
                                        false,
                                        LocalDate.parse("2025-03-13")),
                                child("03:20", true)),
                        LocalDate.parse("2025-03-12"),
                        List.of(
                                new Stay(
                                        Stay.Person.MOTHER,
                                        null,
                                        Stay.Place.BIRTH_CENTRE,
                                        LocalDate.parse("2025-03-10"),
                                        LocalDate.parse("2025-03-12"),
                                        false),
                                new Stay(
                                        Stay.Person.CHILD,
                                        1,
                                        Stay.Place.HOSPITAL,
                                        LocalDate.parse("2025-03-10"),
                                        null,
                                        true)),
                        LocalDate.parse("2025-03-14"),
                        2));
        stored = decided(stored, decision(null, null, null));
        Decision second = decision(
                new SignalledBy(SignalledBy.Role.CAREGIVER, "caregiver-3", SIGNALLED),
                new Extension(14, null, false, new Extension.Agreement(Extension.Agreement.Kind.TRIAL, "a trial")),
                new Protection(true, "why it is"));
        stored = decided(stored, second);
        Decision withdrawn = second.withdrawn(
                new Withdrawal(MORNING.plusSeconds(3600), new DecidedBy(DeciderRole.INTAKE_WORKER, null), "mistaken"));
        stored = stored.withDecision(withdrawn);
        cases.addWithdrawal(stored, withdrawn);
        stored = assisted(stored, 1);
        stored = assisted(stored, 2);
        stored = declined(stored, 600);
        stored = declined(stored, 0);
        stored = offered(stored, 1440, null);
        return offered(stored, 1200, MIDWIFE);
    }

    private static Decision decision(
            @Nullable SignalledBy signalledBy, @Nullable Extension extension, @Nullable Protection protection) {
        return new Decision(
                UUID.randomUUID(),
                extension == null ? Moment.START : Moment.EXTENSION,
                MORNING,
                MIDWIFE,
                signalledBy,
                extension == null ? null : "why it was decided",
                new Decision.Basis(
                        Feeding.MIXED,
                        extension == null ? null : "package-minimum",
                        List.of(new GivenFactor("ill-mother", null), new GivenFactor("many-visitors", -120)),
                        extension == null ? 2400 : null,
                        extension == null ? null : 1800),
                extension,
                protection,
                extension == null ? MORNING.plusSeconds(60) : MORNING.plusSeconds(120),
                null);
    }

    private MaternityCase decided(MaternityCase before, Decision decision) {
        MaternityCase changed = before.withDecision(decision);
        cases.addDecision(changed, decision);
        return changed;
    }

    private MaternityCase assisted(MaternityCase before, long version) {
        OffsetDateTime placenta = OffsetDateTime.parse("2025-03-10T03:30:00+01:00");
        MaternityCase changed = before.withAssistance(new BirthAssistance(
                List.of(new BirthAssistance.Entry(
                        placenta.minusHours(2), placenta, placenta.plusMinutes(10 * version))),
                version));
        cases.addBirthAssistance(changed);
        return changed;
    }

    private MaternityCase declined(MaternityCase before, int minutes) {
        DeclinedHours declined = new DeclinedHours(
                UUID.randomUUID(), minutes, DeclinedHours.Decliner.GUARDIAN, MORNING, 2400, MIDWIFE, MORNING);
        MaternityCase changed = before.withDeclined(declined);
        cases.addDeclined(changed, declined);
        return changed;
    }

    private MaternityCase offered(MaternityCase before, int minutes, @Nullable DecidedBy clinician) {
        Offer offer = new Offer(
                UUID.randomUUID(), minutes, Offer.Ground.SCARCITY_COVENANT, MORNING, "planner-7", clinician, MORNING);
        MaternityCase changed = before.withOffer(offer);
        cases.addOffer(changed, offer);
        return changed;
    }

    private static OwnChoices choice(long version, String validFrom) {
        return new OwnChoices(
                version,
                LocalDate.parse(validFrom),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(3, 8));
    }
}
