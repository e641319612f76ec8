package nl.kraamflex.platform.events;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends what stands in the outbox. Every replica runs one; a lane belongs to whoever holds its advisory lock, so two never
 * send on one lane, and a row is deleted only when the broker has acknowledged it and every row before it.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

    /** First half of every lane's advisory lock; the second is the lane. */
    private static final int LOCK_SPACE = 0x6b72616d;

    private static final int BATCH = 500;
    private static final int TRANSACTION_SECONDS = 60;
    private static final Duration COUNT_EVERY = Duration.ofSeconds(2);

    private final DataSource database;
    private final Map<String, Object> kafka;
    private final Clock clock;
    private final long limit;
    private final Duration slowPoll;
    private final ScheduledExecutorService counter = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("outbox-counter").factory());
    private final Semaphore signal = new Semaphore(0);
    private final AtomicLong unsent = new AtomicLong();
    private final AtomicLong oldestAgeMillis = new AtomicLong();
    private final Counter sent;
    private final Counter failures;
    private volatile boolean running;
    private @Nullable Thread thread;
    private @Nullable Producer<String, byte[]> producer;

    OutboxRelay(
            DataSource database,
            @Identifier("default-kafka-broker") Map<String, Object> kafka,
            Clock clock,
            MeterRegistry metrics,
            @ConfigProperty(name = "kraamflex.outbox.limit") long limit,
            @ConfigProperty(name = "kraamflex.outbox.slow-poll") Duration slowPoll) {
        this.database = database;
        this.kafka = kafka;
        this.clock = clock;
        this.limit = limit;
        this.slowPoll = slowPoll;
        this.sent = metrics.counter("kraamflex.outbox.sent");
        this.failures = metrics.counter("kraamflex.outbox.send.failures");
        metrics.gauge("kraamflex.outbox.unsent", unsent);
        metrics.gauge("kraamflex.outbox.oldest.age.seconds", oldestAgeMillis, age -> age.get() / 1000.0);
    }

    void start(@Observes StartupEvent event) {
        running = true;
        Thread started = new Thread(this::run, "outbox-relay");
        started.setDaemon(true);
        thread = started;
        started.start();
        var _ = counter.scheduleWithFixedDelay(this::countOrSay, 0, COUNT_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        counter.shutdownNow();
        wake();
        Thread started = thread;
        if (started != null) {
            started.join(Duration.ofSeconds(10));
        }
        Producer<String, byte[]> open = producer;
        if (open != null) {
            open.close(Duration.ofSeconds(2));
        }
    }

    /** Says that something was committed. */
    void wake() {
        signal.release();
    }

    /** Whether the backlog has reached its limit. */
    boolean isFull() {
        return unsent.get() >= limit;
    }

    long unsent() {
        return unsent.get();
    }

    private void run() {
        int failuresInARow = 0;
        while (running) {
            try {
                for (int lane : lanesWithRows()) {
                    while (running && drain(lane) == BATCH) {
                        LOG.debugf("Lane %d has more than one batch", lane);
                    }
                }
                failuresInARow = 0;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception e) {
                failures.increment();
                if (running && failuresInARow++ % 10 == 0) {
                    LOG.warnf("Events could not be sent and stay in the outbox; trying again: %s", rootMessage(e));
                }
            }
            await(failuresInARow);
        }
    }

    private void await(int failuresInARow) {
        try {
            if (failuresInARow > 0) {
                TimeUnit.MILLISECONDS.sleep(Math.min(2000, 100L << Math.min(failuresInARow, 5)));
            } else if (signal.tryAcquire(slowPoll.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private List<Integer> lanesWithRows() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select distinct lane from outbox order by lane");
                ResultSet result = statement.executeQuery()) {
            List<Integer> lanes = new ArrayList<>();
            while (result.next()) {
                lanes.add(result.getInt(1));
            }
            return lanes;
        }
    }

    private void countOrSay() {
        try {
            count();
        } catch (SQLException | RuntimeException e) {
            LOG.debugf("The outbox could not be counted; trying again: %s", e.getMessage());
        }
    }

    private void count() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select count(*), min(created_at) from outbox");
                ResultSet result = statement.executeQuery()) {
            result.next();
            unsent.set(result.getLong(1));
            @Nullable Timestamp oldest = result.getTimestamp(2);
            oldestAgeMillis.set(
                    oldest == null
                            ? 0
                            : Math.max(
                                    0,
                                    Duration.between(oldest.toInstant(), clock.instant())
                                            .toMillis()));
        }
    }

    /** Sends one batch of a lane; returns how many rows it held, 0 when another replica holds the lane. */
    private int drain(int lane) throws Exception {
        return QuarkusTransaction.requiringNew().timeout(TRANSACTION_SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                if (!lock(connection, lane)) {
                    return 0;
                }
                Map<Long, CloudEvent> events = new java.util.LinkedHashMap<>();
                Map<Long, String> topics = new HashMap<>();
                read(connection, lane, events, topics);
                if (events.isEmpty()) {
                    return 0;
                }
                List<Long> acknowledged = new ArrayList<>();
                @Nullable Exception failure = send(events, topics, acknowledged);
                delete(connection, acknowledged);
                sent.increment(acknowledged.size());
                if (failure != null) {
                    failures.increment();
                    LOG.warnf("Lane %d stops at an event the broker did not take: %s", lane, rootMessage(failure));
                    return 0;
                }
                return events.size();
            }
        });
    }

    private static boolean lock(Connection connection, int lane) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?, ?)")) {
            statement.setInt(1, LOCK_SPACE);
            statement.setInt(2, lane);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void read(Connection connection, int lane, Map<Long, CloudEvent> events, Map<Long, String> topics)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select id, event_id, case_id, version, topic, type, source, dataschema, created_at, traceparent, payload
                from outbox where lane = ? order by id limit ?""")) {
            statement.setInt(1, lane);
            statement.setInt(2, BATCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    Map<String, String> attributes = new HashMap<>();
                    attributes.put("time", row.getTimestamp(9).toInstant().toString());
                    attributes.put("dataschema", row.getString(8));
                    @Nullable String traceparent = row.getString(10);
                    if (traceparent != null) {
                        attributes.put("traceparent", traceparent);
                    }
                    events.put(
                            row.getLong(1),
                            new CloudEvent(
                                    row.getObject(2, UUID.class),
                                    row.getString(7),
                                    row.getString(6),
                                    row.getObject(3, UUID.class).toString(),
                                    row.getLong(4),
                                    attributes,
                                    row.getString(11)));
                    topics.put(row.getLong(1), row.getString(5));
                }
            }
        }
    }

    /** Sends all, then checks each in order: what follows the first failure stays, acknowledged or not. */
    private @Nullable Exception send(Map<Long, CloudEvent> events, Map<Long, String> topics, List<Long> acknowledged)
            throws InterruptedException {
        Producer<String, byte[]> open = producer();
        Map<Long, Future<RecordMetadata>> answers = new java.util.LinkedHashMap<>();
        for (Map.Entry<Long, CloudEvent> entry : events.entrySet()) {
            String topic = java.util.Objects.requireNonNull(topics.get(entry.getKey()));
            Future<RecordMetadata> answer = open.send(entry.getValue().toRecord(topic));
            answers.put(entry.getKey(), answer);
            if (answer.state() == Future.State.FAILED) {
                // The broker is away: trying the rest would hold the lane's lock for nothing.
                break;
            }
        }
        open.flush();
        for (Map.Entry<Long, Future<RecordMetadata>> answer : answers.entrySet()) {
            try {
                answer.getValue().get();
                acknowledged.add(answer.getKey());
            } catch (ExecutionException e) {
                // A producer that gave up on a record may have lost its place in the partition's sequence: begin anew.
                open.close(Duration.ZERO);
                producer = null;
                return e;
            }
        }
        return null;
    }

    private static void delete(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.executeUpdate();
        }
    }

    private Producer<String, byte[]> producer() {
        Producer<String, byte[]> open = producer;
        if (open == null) {
            Map<String, Object> settings = new HashMap<>(kafka);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "gzip");
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 15_000);
            open = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
            producer = open;
        }
        return open;
    }

    private static String rootMessage(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
