package nl.kraamflex.billing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.billing.domain.law.OperatorEditions;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two replicas on one database use a figure from the moment it was confirmed. What a test confirms is taken back after it. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class ConfirmedFiguresLawTest {
    private static final String PER_HOUR = "own-contribution-home/per-hour";
    private static final LocalDate IN_2027 = LocalDate.of(2027, 5, 1);

    @Inject
    DatedLaw files;

    @Inject
    OperatorEditions editions;

    @Inject
    AddFigures addFigures;

    @Inject
    DataSource database;

    @Inject
    OrganisationRequest organisationRequest;

    @AfterEach
    void takeBackWhatWasConfirmed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from law_edition");
            statement.executeUpdate("update law_confirmations set times = times + 1");
        }
    }

    private <T> T inOrganisation(String agbCode, Supplier<T> work) {
        return organisationRequest.call(
                agbCode, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private Lookup seenBy(CurrentLaw replica) {
        return inOrganisation("33000064", () -> replica.get().on(PER_HOUR, IN_2027));
    }

    private void confirm(long cents, @Nullable Long expected) {
        inOrganisation(
                "33000063",
                () -> addFigures.propose(MadeUpLaw.perHour("2027-01-01", "2027-12-31", cents, null), expected, "anna"));
        inOrganisation(
                "33000065",
                () -> addFigures.confirm(
                        "own-contribution-home",
                        LocalDate.of(2027, 1, 1),
                        expected == null ? 1L : expected + 1,
                        "bert"));
    }

    @Test
    void every_replica_uses_a_figure_from_its_confirmation_on() {
        // Given
        CurrentLaw one = new ConfirmedFiguresLaw(files, editions);
        CurrentLaw other = new ConfirmedFiguresLaw(files, editions);
        assertThat(seenBy(one)).isInstanceOf(Lookup.NotPublished.class);
        assertThat(seenBy(other)).isInstanceOf(Lookup.NotPublished.class);

        // When
        confirm(590, null);

        // Then
        assertThat(seenBy(one))
                .isInstanceOfSatisfying(
                        Lookup.InForce.class,
                        found -> assertThat(found.figure().amount()).isEqualTo(590));
        assertThat(seenBy(other)).isInstanceOf(Lookup.InForce.class);
        confirm(595, 2L);
        assertThat(seenBy(other))
                .isInstanceOfSatisfying(
                        Lookup.InForce.class,
                        found -> assertThat(found.figure().amount()).isEqualTo(595));
    }

    @Test
    void the_law_is_put_together_once_while_nothing_changes() {
        // Given
        CurrentLaw replica = new ConfirmedFiguresLaw(files, editions);
        confirm(590, null);

        // When
        DatedLaw first = inOrganisation("33000064", replica::get);

        // Then
        assertThat(inOrganisation("33000065", replica::get)).isSameAs(first);
    }

    @Test
    void a_confirmation_that_is_rolled_back_counts_nowhere() {
        // Given
        CurrentLaw replica = new ConfirmedFiguresLaw(files, editions);
        inOrganisation(
                "33000063",
                () -> addFigures.propose(MadeUpLaw.perHour("2027-01-01", "2027-12-31", 590, null), null, "anna"));

        // When
        assertThatThrownBy(() -> inOrganisation("33000063", () -> {
                    addFigures.confirm("own-contribution-home", LocalDate.of(2027, 1, 1), 1L, "bert");
                    throw new IllegalStateException("the power went out");
                }))
                .isInstanceOf(IllegalStateException.class);

        // Then
        assertThat(seenBy(replica)).isInstanceOf(Lookup.NotPublished.class);
    }

    @Test
    void what_counted_before_a_correction_is_not_kept_by_anyone() {
        // Given
        CurrentLaw replica = new ConfirmedFiguresLaw(files, editions);
        confirm(590, null);
        Figure before = ((Lookup.InForce) seenBy(replica)).figure();

        // When
        confirm(585, 2L);

        // Then
        Figure after = ((Lookup.InForce) seenBy(replica)).figure();
        assertThat(after.amount()).isEqualTo(585);
        assertThat(after.file().sha256()).isNotEqualTo(before.file().sha256());
    }
}
