package nl.kraamflex.scheduling.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.platform.events.DueWork;
import org.junit.jupiter.api.Test;

class TurnsByOrganisationTest {
    private static final String LARGE = "33000001";
    private static final String SMALL = "33000002";

    private final TurnsByOrganisation turns = new TurnsByOrganisation();

    private static UUID work(int number) {
        return new UUID(0, number);
    }

    private List<UUID> rest() {
        List<UUID> all = new ArrayList<>();
        Optional<DueWork.Piece> next = turns.next();
        while (next.isPresent()) {
            all.add(next.get().workId());
            next = turns.next();
        }
        return all;
    }

    @Test
    void an_organisation_with_one_region_waits_for_one_plan_of_another_and_not_for_all() {
        turns.add(LARGE, work(1));
        turns.add(LARGE, work(2));
        turns.add(LARGE, work(3));
        turns.add(SMALL, work(4));

        assertThat(rest()).containsExactly(work(1), work(4), work(2), work(3));
    }

    @Test
    void who_was_served_longest_ago_goes_first_also_when_more_comes_in_between() {
        turns.add(LARGE, work(1));
        turns.add(LARGE, work(2));
        assertThat(turns.next()).contains(new DueWork.Piece(LARGE, work(1)));
        turns.add(SMALL, work(3));
        turns.add(LARGE, work(4));

        assertThat(rest()).containsExactly(work(2), work(3), work(4));
    }

    @Test
    void what_waits_already_is_not_added_again_until_it_was_taken() {
        assertThat(turns.add(LARGE, work(1))).isTrue();
        assertThat(turns.add(LARGE, work(1))).isFalse();
        assertThat(rest()).containsExactly(work(1));
        assertThat(turns.add(LARGE, work(1))).isTrue();
    }
}
