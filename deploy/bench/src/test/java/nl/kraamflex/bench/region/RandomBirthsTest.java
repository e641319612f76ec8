package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import org.junit.jupiter.api.Test;

/** Cases that are drawn are cases that may be published. */
class RandomBirthsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final int CASES = 200;

    private static List<CaseUpdated> drawn(long seed) {
        return Stream.generate(new RandomBirths(seed, TODAY)::next).limit(CASES).toList();
    }

    @Test
    void the_same_seed_draws_the_same_cases_and_another_seed_others() {
        assertThat(drawn(7)).isEqualTo(drawn(7)).isNotEqualTo(drawn(8));
    }

    @Test
    void every_case_keeps_the_published_schema_before_and_after_the_birth() {
        RandomBirths births = new RandomBirths(3, TODAY);
        for (int i = 0; i < CASES; i++) {
            CaseUpdated born = births.next();
            for (CaseUpdated each : List.of(born, births.expected(born), births.born(born))) {
                CloudEvent event = CaseTopic.event(each);

                assertThat(event.subject()).isEqualTo(born.caseId().toString());
                assertThat(EventJson.read(EventType.CASE_UPDATED, event.data())).isEqualTo(each);
            }
        }
    }

    @Test
    void births_lie_before_the_moment_of_planning_and_the_birth_is_newer_than_what_was_before_it() {
        RandomBirths births = new RandomBirths(4, TODAY);
        Set<LocalDate> homecomings = new HashSet<>();
        for (int i = 0; i < CASES; i++) {
            CaseUpdated born = births.next();
            CaseUpdated.Birth birth = Objects.requireNonNull(born.birth());

            assertThat(birth.timeOfBirth()).isBefore(born.occurredAt());
            assertThat(births.expected(born).version())
                    .isLessThan(births.born(born).version());
            homecomings.add(birth.homecomingDate());
        }
        assertThat(homecomings).hasSizeGreaterThan(3);
    }
}
