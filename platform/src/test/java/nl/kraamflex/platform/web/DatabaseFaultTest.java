package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {
    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53300", "57P01", "57P03"})
    void an_absent_or_stopping_or_full_database_is_away_and_that_passes(String state) {
        // Given
        Throwable failure = wrapped(state);

        // Then
        assertThat(DatabaseFault.isAway(failure)).isTrue();
        assertThat(DatabaseFault.isPassing(failure)).isTrue();
    }

    @Test
    void a_pool_that_gives_no_connection_is_a_database_away() {
        // Given
        Throwable failure = new IllegalStateException(new SQLException("acquisition timeout"));

        // Then
        assertThat(DatabaseFault.isAway(failure)).isTrue();
        assertThat(DatabaseFault.isPassing(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"40001", "40P01", "55P03"})
    void another_transaction_in_the_way_passes_while_the_database_is_there(String state) {
        // Given
        Throwable failure = wrapped(state);

        // Then
        assertThat(DatabaseFault.isAway(failure)).isFalse();
        assertThat(DatabaseFault.isPassing(failure)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"22021", "23505", "42501", "42P01", "00000"})
    void what_the_database_refuses_fails_however_often_it_is_tried(String state) {
        // Given
        Throwable failure = wrapped(state);

        // Then
        assertThat(DatabaseFault.isAway(failure)).isFalse();
        assertThat(DatabaseFault.isPassing(failure)).isFalse();
    }

    @Test
    void an_aborted_transaction_is_judged_by_what_aborted_it() {
        // Given
        SQLException aborted = new SQLException("aborted", "25P02", new SQLException("deadlock", "40P01"));

        // Then
        assertThat(DatabaseFault.isPassing(aborted)).isTrue();
        assertThat(DatabaseFault.isPassing(new SQLException("aborted", "25P02")))
                .isFalse();
    }

    @Test
    void a_failure_without_sql_is_no_fault_of_the_database() {
        // Given
        Throwable failure = new IllegalStateException(new IOException("08001"));

        // Then
        assertThat(DatabaseFault.isAway(failure)).isFalse();
        assertThat(DatabaseFault.isPassing(failure)).isFalse();
    }

    /** As it arrives from below a persistence layer. */
    private static Throwable wrapped(String state) {
        return new IllegalStateException(new IllegalArgumentException(new SQLException("said by a database", state)));
    }
}
