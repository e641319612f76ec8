package nl.kraamflex.billing.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import javax.sql.DataSource;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.ClaimSettings;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsurancePlan;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContractRefusal;
import nl.kraamflex.billing.domain.tariff.ContractRefused;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.billing.rest.ClaimFolders;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.access.OrganisationRequest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two people do to the same claims at the same moment, on a real database. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
@WithTestResource(MovedClock.class)
@WithTestResource(ClaimFolders.class)
class ClaimRacesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(33000610);

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    BillingCases cases;

    @Inject
    RecordInsurance insurance;

    @Inject
    AgreeContracts contracts;

    @Inject
    ChooseClaimSettings settings;

    @Inject
    ClaimCase claimCase;

    @Inject
    BatchClaims batches;

    @Inject
    SendClaims sendClaims;

    @Inject
    ImportResults importResults;

    @Inject
    ClaimLines lines;

    @Inject
    DataSource database;

    private ExecutorService others;
    private String organisation;
    private UUID caseId;
    private UUID contract;

    @BeforeEach
    void startWithOneReleasedLine() {
        MovedClock.to("2021-06-01T10:00:00Z");
        others = Executors.newVirtualThreadPerTaskExecutor();
        organisation = Integer.toString(ORGANISATIONS.getAndIncrement());
        caseId = UuidCreator.getTimeOrderedEpoch();
        as(() -> {
            cases.keep(caseId, new CaseFacts(1, DATE, DATE, null, "STANDARD"));
            return 0;
        });
        give(60);
        as(() -> insurance.record(
                caseId,
                new InsurancePlan(List.of(new InsurancePlan.Entry(
                        new InsurancePeriod(DATE, null, "9991", "P-1", InsuredPerson.MOTHER, null),
                        null,
                        false,
                        null))),
                null));
        as(() -> settings.choose(new ClaimSettings(0, false, Set.of(), false), null));
        contract = agree(ContributionCollector.PROVIDER);
    }

    private UUID agree(ContributionCollector collector) {
        return organisationRequest.call(organisation, () -> {
            UUID agreed = contracts
                    .draft(
                            new ContractTerms(
                                    "9991",
                                    LocalDate.of(2021, 1, 1),
                                    LocalDate.of(2021, 12, 31),
                                    Map.of(Performance.MATERNITY_CARE_HOUR, 5000L),
                                    false,
                                    null,
                                    collector,
                                    QuantityRounding.QUARTERS,
                                    0),
                            "tester")
                    .contract()
                    .id();
            contracts.activate(agreed, contracts.read(agreed).contract().version(), "tester");
            return agreed;
        });
    }

    private AgreeContracts.Checked end(UUID ended, LocalDate lastDay) {
        return organisationRequest.call(
                organisation,
                () -> contracts.end(
                        ended, lastDay, contracts.read(ended).contract().version(), "tester"));
    }

    @AfterEach
    void stop() {
        others.close();
    }

    private <T> T as(Supplier<T> work) {
        return organisationRequest.call(
                organisation, () -> QuarkusTransaction.requiringNew().call(work::get));
    }

    private void give(int minutes) {
        as(() -> {
            Instant begin = Instant.parse("2021-03-10T08:00:00Z");
            cases.keep(
                    caseId,
                    new Deliveries(
                            minutes,
                            List.of(new Delivery(
                                    begin,
                                    begin.plusSeconds(60L * minutes),
                                    List.of(DatedCare.delivered(DATE, minutes)),
                                    false))));
            return 0;
        });
    }

    private ClaimBatch released() {
        ClaimBatch batch =
                as(() -> batches.create(new ClaimLine.Destination("9991", YearMonth.of(2021, 3)), ClaimSign.DEBIT));
        return as(() -> batches.release(batch.id()));
    }

    private List<ClaimLine> onFile() {
        return as(() -> lines.search(new ClaimLines.Search(caseId, null, null, null, 10)));
    }

    private boolean somebodyWaits() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from pg_locks where locktype = 'advisory' and not granted");
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets somebody bring the case up to date and, before that is stored, somebody else do something. */
    private <T> Future<T> whileTheCaseIsBroughtUpToDate(Supplier<T> other) {
        return as(() -> {
            claimCase.bringUpToDate(caseId, false);
            Future<T> doing = others.submit(() -> organisationRequest.call(organisation, other));
            Awaitility.await().atMost(PATIENCE).until(() -> doing.isDone() || somebodyWaits());
            return doing;
        });
    }

    @Test
    void a_line_that_changes_while_it_is_sent_is_not_sent_and_not_lost() {
        // Given
        ClaimBatch batch = released();
        give(120);

        // When
        Future<ClaimBatch> sending =
                whileTheCaseIsBroughtUpToDate(() -> sendClaims.send(batch.id(), ClaimFileFormat.CSV));

        // Then
        assertThat(catchThrowable(sending::get))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ClaimRefused.class,
                        refused -> assertThat(refused.refusal()).isInstanceOf(ClaimRefusal.FileRefused.class));
        assertThat(onFile())
                .extracting(ClaimLine::state, line -> line.content().quantity())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ClaimState.DRAFT, 120));
    }

    @Test
    void a_result_that_comes_while_a_case_is_brought_up_to_date_leaves_no_credit_for_what_was_refused()
            throws Exception {
        // Given
        ClaimBatch batch = released();
        as(() -> sendClaims.send(batch.id(), ClaimFileFormat.CSV));
        String reference = onFile().getFirst().reference();
        give(120);

        // When
        Future<?> importing = whileTheCaseIsBroughtUpToDate(() -> importResults.take(
                batch.id(), List.of(new ClaimResult(reference, ClaimResult.Outcome.REJECTED, 0, List.of()))));
        importing.get();
        as(() -> claimCase.bringUpToDate(caseId, false));

        // Then
        assertThat(onFile())
                .extracting(
                        ClaimLine::sign,
                        ClaimLine::state,
                        line -> line.content().quantity())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(ClaimSign.DEBIT, ClaimState.REJECTED, 60),
                        org.assertj.core.groups.Tuple.tuple(ClaimSign.DEBIT, ClaimState.DRAFT, 120));
    }

    @Test
    void a_contract_by_which_the_insurer_asks_does_not_end_before_care_that_is_being_sent_in_full() {
        // Given
        end(contract, LocalDate.of(2020, 12, 31));
        UUID insurerAsks = agree(ContributionCollector.INSURER);
        ClaimBatch batch = released();

        // When
        Future<?> ending = as(() -> {
            sendClaims.send(batch.id(), ClaimFileFormat.CSV);
            Future<?> doing = others.submit(() -> end(insurerAsks, DATE.minusDays(1)));
            Awaitility.await().atMost(PATIENCE).until(() -> doing.isDone() || somebodyWaits());
            return doing;
        });

        // Then
        assertThat(catchThrowable(ending::get))
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        ContractRefused.class,
                        refused -> assertThat(refused.refusal())
                                .isEqualTo(new ContractRefusal.ClaimedInFull(DATE.minusDays(1), DATE, DATE)));
    }

    @Test
    void nobody_writes_over_a_line_that_changed_since_it_was_read() {
        // Given
        released();

        // Then
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> as(() -> {
                    ClaimLine read = onFileHere();
                    QuarkusTransaction.requiringNew()
                            .run(() -> lines.replace(onFileHere().to(ClaimState.SENT)));
                    lines.replace(read.to(ClaimState.DRAFT));
                    return 0;
                }));
        assertThat(onFile()).extracting(ClaimLine::state).containsExactly(ClaimState.SENT);
    }

    private ClaimLine onFileHere() {
        return lines.search(new ClaimLines.Search(caseId, null, null, null, 10)).getFirst();
    }
}
