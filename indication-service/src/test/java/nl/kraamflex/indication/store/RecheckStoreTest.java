package nl.kraamflex.indication.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kraamflex.indication.InOrganisation;
import nl.kraamflex.indication.domain.Cases;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.Rechecks;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.local.testing.SharedServers;
import org.junit.jupiter.api.Test;

/** Re-checks that are planned and prompted, on a real database. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class RecheckStoreTest {
    private static final String OURS = "33000031";
    private static final Recheck DAY_3 = new Recheck(3, LocalDate.parse("2025-03-12"), false);
    private static final Recheck DAY_8 = new Recheck(8, LocalDate.parse("2025-03-17"), false);

    @Inject
    Cases cases;

    @Inject
    Rechecks rechecks;

    @Inject
    InOrganisation organisation;

    @Test
    void what_is_due_is_taken_once_and_what_is_not_waits() {
        UUID id = openedCase();
        plan(id, DAY_3, DAY_8);

        assertThat(takeDue(id, "2025-03-11")).isEmpty();
        assertThat(takeDue(id, "2025-03-12")).containsExactly(DAY_3);
        assertThat(takeDue(id, "2025-03-16")).isEmpty();
        assertThat(takeDue(id, "2025-04-30")).containsExactly(DAY_8);
    }

    @Test
    void a_plan_takes_the_place_of_what_was_not_prompted() {
        UUID id = openedCase();
        plan(id, DAY_3, DAY_8);

        plan(id);

        assertThat(takeDue(id, "2025-04-30")).isEmpty();
    }

    @Test
    void what_was_prompted_is_not_prompted_again_when_it_is_planned_again() {
        UUID id = openedCase();
        plan(id, DAY_3);
        takeDue(id, "2025-03-12");

        plan(id, DAY_3, DAY_8);

        assertThat(takeDue(id, "2025-04-30")).containsExactly(DAY_8);
    }

    @Test
    void another_day_of_birth_gives_the_day_another_date() {
        UUID id = openedCase();
        plan(id, DAY_3);
        takeDue(id, "2025-03-12");
        Recheck later = new Recheck(3, LocalDate.parse("2025-03-14"), false);

        plan(id, later);

        assertThat(takeDue(id, "2025-03-14")).containsExactly(later);
    }

    @Test
    void of_many_who_take_at_the_same_time_one_gets_it() throws Exception {
        UUID id = openedCase();
        plan(id, DAY_3);
        Callable<List<Recheck>> take = () -> takeDue(id, "2025-03-12");

        List<Recheck> taken;
        try (ExecutorService takers = Executors.newFixedThreadPool(8)) {
            taken = takers.invokeAll(Collections.nCopies(8, take)).stream()
                    .map(Future::resultNow)
                    .flatMap(List::stream)
                    .toList();
        }

        assertThat(taken).containsExactly(DAY_3);
    }

    private UUID openedCase() {
        return organisation.inTransaction(OURS, () -> {
            UUID id = UUID.randomUUID();
            cases.add(MaternityCase.opened(
                    id,
                    new MaternityCase.Registration(
                            "ref-" + id,
                            LocalDate.parse("2025-03-12"),
                            Household.BIRTH_FAMILY,
                            null,
                            Instant.parse("2024-10-01T07:30:00Z"))));
            return id;
        });
    }

    private void plan(UUID id, Recheck... planned) {
        organisation.inTransaction(OURS, () -> {
            rechecks.plan(id, List.of(planned));
            return id;
        });
    }

    private List<Recheck> takeDue(UUID id, String today) {
        return organisation.inTransaction(OURS, () -> rechecks.takeDue(id, LocalDate.parse(today)));
    }
}
