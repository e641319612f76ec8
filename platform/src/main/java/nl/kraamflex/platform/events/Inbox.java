package nl.kraamflex.platform.events;

import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Scope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.web.Causes;
import nl.kraamflex.platform.web.DatabaseFault;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Events arrive here: each takes effect exactly once, never out of order within its case, and what can never be applied is
 * put aside with everything that follows it for the same case.
 *
 * <p>One transaction per record holds the inbox row, the version, and the effect. The caller acknowledges to Kafka after
 * {@link #receive} returned; a crash in between gives a duplicate, which is recognised.
 */
@ApplicationScoped
public class Inbox {
    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int TRIES_BEFORE_DEAD_LETTER = 5;

    private enum Verdict {
        APPLIED,
        DUPLICATE,
        STALE,
        IGNORED,
        PARKED
    }

    private final DataSource database;
    private final DeadLetters deadLetters;
    private final OrganisationRequest organisationRequest;
    private final RefusableStep refusableStep;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final Map<String, Subscription<?>> subscriptions = new ConcurrentHashMap<>();
    private final CountDownLatch shutdown = new CountDownLatch(1);

    Inbox(
            DataSource database,
            DeadLetters deadLetters,
            OrganisationRequest organisationRequest,
            RefusableStep refusableStep,
            Clock clock,
            MeterRegistry metrics) {
        this.database = database;
        this.deadLetters = deadLetters;
        this.organisationRequest = organisationRequest;
        this.refusableStep = refusableStep;
        this.clock = clock;
        this.metrics = metrics;
    }

    void stop(@Observes ShutdownEvent event) {
        shutdown.countDown();
    }

    /**
     * Says who applies events of a type. Called once at start for each type the service consumes, before anything of its topic
     * is received, and before a dead letter of it can be replayed.
     *
     * @param type what is consumed; a topic carries one type
     * @param handler applies each event in the inbox's transaction
     */
    public <T extends EventData> void handles(EventType<T> type, EventHandler<T> handler) {
        subscriptions.put(type.topic(), new Subscription<>(type, handler));
    }

    /**
     * Applies a dead letter again, past the rule that holds its case back, in the caller's transaction.
     *
     * @param organisation AGB code of who asks for it; one transaction reads and writes for one organisation only
     * @throws UnreadableEvent when it is refused: the transaction is then as it was before, and may commit
     */
    void applyAgain(ConsumerRecord<String, byte[]> record, String organisation) {
        Subscription<?> subscription = subscriptions.get(record.topic());
        if (subscription == null) {
            throw new UnreadableEvent("this service consumes nothing from topic " + record.topic());
        }
        applyAgain(record, subscription, organisation);
    }

    private <T extends EventData> void applyAgain(
            ConsumerRecord<String, byte[]> record, Subscription<T> subscription, String organisation) {
        CloudEvent event = CloudEvent.of(record);
        Verdict verdict = inRequest(record, subscription.type(), event, data -> {
            if (!data.organisation().equals(organisation)) {
                throw new UnreadableEvent("data.organisation is not the organisation of the operator");
            }
            return refusableStep.take(() -> {
                try {
                    return applyOnce(record.topic(), event, data, subscription.handler());
                } catch (SQLException e) {
                    throw new IllegalStateException("The inbox cannot be read or written.", e);
                }
            });
        });
        LOG.infof("Dead letter %s-%d@%d replayed: %s", record.topic(), record.partition(), record.offset(), verdict);
    }

    /**
     * Applies a batch in order. Returns when every record has taken effect or was put aside; while the database is away it
     * keeps trying.
     *
     * @param records of topics whose type was given to {@link #handles}
     * @throws InboxClosed when the process stops before the batch is done; the rest is delivered again
     * @throws IllegalStateException when nobody handles the topic of a record: a defect of the consumer
     */
    public void receive(ConsumerRecords<String, byte[]> records) {
        for (ConsumerRecord<String, byte[]> record : records) {
            @Nullable Subscription<?> subscription = subscriptions.get(record.topic());
            if (subscription == null) {
                throw new IllegalStateException(
                        "A record of topic '%s' came in and nobody handles it: call Inbox.handles with its event type before receiving."
                                .formatted(record.topic()));
            }
            receive(record, subscription);
        }
    }

    private <T extends EventData> void receive(ConsumerRecord<String, byte[]> record, Subscription<T> subscription) {
        int refusals = 0;
        for (int tried = 1; ; tried++) {
            try {
                Verdict verdict = apply(record, subscription);
                metrics.counter("kraamflex.inbox.records", "topic", record.topic(), "verdict", verdict.name())
                        .increment();
                return;
            } catch (UnreadableEvent e) {
                putAside(record, e.getMessage());
                return;
            } catch (RuntimeException e) {
                if (!passesByItself(e) && ++refusals >= TRIES_BEFORE_DEAD_LETTER) {
                    LOG.errorf(
                            e,
                            "Event at %s-%d@%d cannot be applied",
                            record.topic(),
                            record.partition(),
                            record.offset());
                    putAside(record, "handling failed with " + e.getClass().getSimpleName());
                    return;
                }
                LOG.warnf(
                        "Event at %s-%d@%d not applied yet (try %d): %s",
                        record.topic(), record.partition(), record.offset(), tried, e.toString());
                pause(tried);
            }
        }
    }

    private void putAside(ConsumerRecord<String, byte[]> record, @Nullable String reason) {
        LOG.warnf("Event at %s-%d@%d is put aside: %s", record.topic(), record.partition(), record.offset(), reason);
        for (int tried = 1; ; tried++) {
            try {
                QuarkusTransaction.requiringNew()
                        .run(() -> deadLetters.add(record, reason == null ? "unreadable" : reason));
                metrics.counter("kraamflex.inbox.records", "topic", record.topic(), "verdict", "DEAD_LETTER")
                        .increment();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("Dead letter not stored yet (try %d): %s", tried, e.toString());
                pause(tried);
            }
        }
    }

    private <T extends EventData> Verdict apply(ConsumerRecord<String, byte[]> record, Subscription<T> subscription) {
        CloudEvent event = CloudEvent.of(record);
        if (!event.type().equals(subscription.type().name())) {
            return Verdict.IGNORED;
        }
        return inRequest(
                record,
                subscription.type(),
                event,
                data -> QuarkusTransaction.requiringNew().call(() -> {
                    if (deadLetters.holdsBack(record.topic(), record.key())) {
                        deadLetters.add(record, "waits behind an earlier dead letter of its case");
                        return Verdict.PARKED;
                    }
                    return applyOnce(record.topic(), event, data, subscription.handler());
                }));
    }

    private <T extends EventData> Verdict applyOnce(String topic, CloudEvent event, T data, EventHandler<T> handler)
            throws SQLException {
        if (!isNew(event)) {
            return Verdict.DUPLICATE;
        }
        if (!isNewer(topic, data)) {
            return Verdict.STALE;
        }
        handler.apply(data);
        return Verdict.APPLIED;
    }

    /** Reads the event's data and lets the work be done in a request of its own, bound to the event's organisation and trace. */
    private <T extends EventData> Verdict inRequest(
            ConsumerRecord<String, byte[]> record, EventType<T> type, CloudEvent event, Function<T, Verdict> work) {
        T data = EventJson.read(type, event.data());
        checkConsistency(record, event, data);
        try (Scope _ = TraceContext.of(event.attributes().get("traceparent")).makeCurrent()) {
            return organisationRequest.call(data.organisation(), () -> work.apply(data));
        }
    }

    /** Who applies the events of a topic. */
    private record Subscription<T extends EventData>(EventType<T> type, EventHandler<T> handler) {}

    private static void checkConsistency(ConsumerRecord<String, byte[]> record, CloudEvent event, EventData data) {
        if (!event.subject().equals(data.subject().toString())
                || !event.subject().equals(record.key())) {
            throw new UnreadableEvent("key, subject and data name different cases or regions");
        }
        if (event.sequence() != data.version()) {
            throw new UnreadableEvent("sequence and data.version differ");
        }
        if (!CurrentOrganisation.isAgbCode(data.organisation())) {
            throw new UnreadableEvent("data.organisation is no AGB code");
        }
    }

    private boolean isNew(CloudEvent event) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "insert into inbox (source, event_id, received_at) values (?, ?, ?) on conflict do nothing")) {
            statement.setString(1, event.source());
            statement.setObject(2, event.id());
            statement.setTimestamp(3, Timestamp.from(clock.instant()));
            return statement.executeUpdate() == 1;
        }
    }

    private boolean isNewer(String topic, EventData data) throws SQLException {
        UUID caseId = data.subject();
        long version = data.version();
        try (Connection connection = database.getConnection();
                PreparedStatement held = connection.prepareStatement(
                        "select version from inbox_version where topic = ? and case_id = ? for update");
                PreparedStatement raise = connection.prepareStatement("""
                        insert into inbox_version (topic, case_id, version) values (?, ?, ?)
                        on conflict (topic, case_id) do update set version = excluded.version
                        where inbox_version.version < excluded.version""")) {
            held.setString(1, topic);
            held.setObject(2, caseId);
            long before = 0;
            try (ResultSet result = held.executeQuery()) {
                if (result.next()) {
                    before = result.getLong(1);
                }
            }
            if (!data.replaces(before)) {
                return false;
            }
            // Two first events of a case find no row to lock, so that the table has the last word.
            raise.setString(1, topic);
            raise.setObject(2, caseId);
            raise.setLong(3, version);
            boolean newer = raise.executeUpdate() == 1;
            if (newer && version > before + 1) {
                metrics.counter("kraamflex.inbox.version.gaps", "topic", topic).increment();
                LOG.warnf(
                        "Case %s on %s goes from version %d to %d: versions between were never seen",
                        caseId, topic, before, version);
            }
            return newer;
        }
    }

    /** A database that comes back, a lock that is let go, an outbox that empties. */
    private static boolean passesByItself(Throwable e) {
        return DatabaseFault.isPassing(e) || Causes.first(e, OutboxFull.class).isPresent();
    }

    private void pause(int tried) {
        try {
            if (shutdown.await(Math.min(5_000, 100L << Math.min(tried, 6)), TimeUnit.MILLISECONDS)) {
                throw new InboxClosed();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InboxClosed();
        }
    }

    /** Headers by name, for what is put aside. */
    static Map<String, String> headers(ConsumerRecord<String, byte[]> record) {
        Map<String, String> headers = new HashMap<>();
        record.headers().forEach(header -> {
            if (header.value() != null) {
                headers.put(header.key(), new String(header.value(), java.nio.charset.StandardCharsets.UTF_8));
            }
        });
        return headers;
    }
}
