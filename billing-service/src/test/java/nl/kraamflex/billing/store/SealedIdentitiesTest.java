package nl.kraamflex.billing.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.rest.ClaimFolders;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.access.OrganisationRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the table holds of a person, on a real database. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
@WithTestResource(MovedClock.class)
@WithTestResource(ClaimFolders.class)
class SealedIdentitiesTest {
    private static final String US = "33000051";
    private static final String THEM = "33000052";
    private static final InsuredIdentity KNOWN =
            new InsuredIdentity(Bsn.of("999990019").orElseThrow(), null);

    private static final InsuredIdentity OTHER =
            new InsuredIdentity(Bsn.of("111222333").orElseThrow(), null);

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    BillingCases cases;

    @Inject
    PostgresInsurance policies;

    @Inject
    SealedIdentities identities;

    @Inject
    DataSource database;

    private <T> T as(String organisation, Supplier<T> work) {
        return organisationRequest.call(
                organisation, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private UUID caseOf(String organisation) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        as(organisation, () -> {
            cases.keep(id, new CaseFacts(1, LocalDate.of(2021, 3, 10), null, null, "STANDARD"));
            policies.replace(id, 1, List.of());
            identities.keep(id, InsuredPerson.MOTHER, KNOWN, 1);
            return id;
        });
        return id;
    }

    private void keep(UUID caseId, InsuredIdentity identity, long version) {
        as(US, () -> {
            identities.keep(caseId, InsuredPerson.MOTHER, identity, version);
            return caseId;
        });
    }

    private @Nullable IdentityOnFile onFile(UUID caseId) {
        return as(US, () -> identities.onFile(caseId)).get(InsuredPerson.MOTHER);
    }

    private InsuredIdentity inVersion(UUID caseId, long version) {
        return as(US, () -> identities.of(caseId, InsuredPerson.MOTHER, version));
    }

    private byte[] sealed(UUID caseId) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select sealed from insured_identity where in_use and case_id = ?")) {
            statement.setObject(1, caseId);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getBytes(1);
            }
        }
    }

    private void replace(UUID caseId, String keyId, byte[] sealed) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update insured_identity set key_id = ?, sealed = ? where case_id = ?")) {
            statement.setString(1, keyId);
            statement.setBytes(2, sealed);
            statement.setObject(3, caseId);
            statement.executeUpdate();
        }
    }

    @Test
    void the_table_shows_no_number_and_never_the_same_twice() throws SQLException {
        // Given
        UUID one = caseOf(US);
        byte[] first = sealed(one);

        // When
        keep(one, OTHER, 2);
        keep(one, KNOWN, 3);

        // Then
        assertThat(sealed(one)).isNotEqualTo(first);
        assertThat(new String(first, ISO_8859_1)).doesNotContain("999990019");
        assertThat(as(US, () -> identities.of(one, InsuredPerson.MOTHER))).isEqualTo(KNOWN);
        assertThat(as(US, () -> identities.withBsn(one))).containsExactly(InsuredPerson.MOTHER);
        assertThat(as(US, () -> identities.withDetails(one))).isEmpty();
    }

    @Test
    void what_was_on_file_before_is_found_by_its_version() {
        // Given
        UUID id = caseOf(US);

        // When
        keep(id, OTHER, 2);

        // Then
        assertThat(inVersion(id, 1)).isEqualTo(KNOWN);
        assertThat(inVersion(id, 2)).isEqualTo(OTHER);
        assertThat(inVersion(id, 3)).isEqualTo(InsuredIdentity.NONE);
        assertThat(as(US, () -> identities.of(id, InsuredPerson.MOTHER))).isEqualTo(OTHER);
        assertThat(onFile(id)).isEqualTo(new IdentityOnFile(2, 2, true));
    }

    @Test
    void a_number_that_comes_back_has_the_version_it_had() {
        // Given
        UUID id = caseOf(US);
        keep(id, OTHER, 2);
        keep(id, InsuredIdentity.NONE, 3);
        assertThat(onFile(id)).isNull();

        // When
        keep(id, KNOWN, 4);

        // Then
        assertThat(onFile(id)).isEqualTo(new IdentityOnFile(4, 1, true));
    }

    @Test
    void what_nothing_was_sent_with_is_forgotten_and_what_is_in_use_never() {
        // Given
        UUID id = caseOf(US);
        keep(id, OTHER, 2);
        keep(id, KNOWN, 3);

        // When
        as(US, () -> {
            identities.forgetAllBut(id, Set.of(1L));
            return id;
        });

        // Then
        assertThat(inVersion(id, 1)).isEqualTo(KNOWN);
        assertThat(inVersion(id, 2)).isEqualTo(InsuredIdentity.NONE);
        assertThat(inVersion(id, 3)).isEqualTo(KNOWN);
    }

    @Test
    void every_version_is_written_again_with_the_key_in_use() throws SQLException {
        // Given
        UUID id = caseOf(US);
        replace(
                id,
                "before",
                new ColumnCipher(KeyRing.of(ClaimFolders.BEFORE))
                        .seal(StoredIdentity.write(KNOWN), "insured_identity\n" + US + "\n" + id + "\nMOTHER\n1"));
        keep(id, OTHER, 2);

        // When
        int renewed = as(US, identities::renewKeys);

        // Then
        assertThat(renewed).isEqualTo(1);
        assertThat(inVersion(id, 1)).isEqualTo(KNOWN);
        assertThat(as(US, identities::renewKeys)).isZero();
    }

    @Test
    void a_row_of_another_organisation_cannot_be_swapped_in() throws SQLException {
        UUID ours = caseOf(US);
        UUID theirs = caseOf(THEM);
        replace(ours, "now", sealed(theirs));

        assertThatExceptionOfType(SealBroken.class)
                .isThrownBy(() -> as(US, () -> identities.of(ours, InsuredPerson.MOTHER)));
    }

    @Test
    void a_case_of_another_organisation_is_not_seen() {
        UUID theirs = caseOf(THEM);

        assertThat(as(US, () -> identities.of(theirs, InsuredPerson.MOTHER))).isEqualTo(InsuredIdentity.NONE);
    }

    @Test
    void what_an_older_key_sealed_is_read_and_written_again_with_the_key_in_use() throws SQLException {
        // Given
        String organisation = "33000053";
        UUID id = caseOf(organisation);
        ColumnCipher before = new ColumnCipher(KeyRing.of(ClaimFolders.BEFORE));
        replace(
                id,
                "before",
                before.seal(
                        StoredIdentity.write(KNOWN), "insured_identity\n" + organisation + "\n" + id + "\nMOTHER\n1"));
        assertThat(as(organisation, () -> identities.of(id, InsuredPerson.MOTHER)))
                .isEqualTo(KNOWN);

        // When
        int renewed = as(organisation, identities::renewKeys);

        // Then
        assertThat(renewed).isEqualTo(1);
        ColumnCipher now = new ColumnCipher(KeyRing.of(ClaimFolders.NOW));
        assertThat(StoredIdentity.read(
                        now.open("now", sealed(id), "insured_identity\n" + organisation + "\n" + id + "\nMOTHER\n1")))
                .isEqualTo(KNOWN);
        assertThat(as(organisation, identities::renewKeys)).isZero();
    }
}
