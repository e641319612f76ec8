package nl.kraamflex.local.servers;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.jspecify.annotations.Nullable;

/** One Kafka node, broker and controller at once, on 127.0.0.1 only, with the topics of the suite. */
final class KafkaServer implements LocalServer {
    private static final String NAME = "Kafka";
    private static final int NODE = 1;

    /** Any sixteen bytes will do, as long as they stay the same for the same data. */
    private static final String CLUSTER = "a3JhYW1mbGV4LWxvYw";

    /** A suite that rested for weeks finds its consumers where they were. */
    private static final Duration POSITIONS_KEPT = Duration.ofDays(60);

    private final Path data;
    private final int port;
    private final int controllerPort;
    private volatile @Nullable KafkaRaftServer kafka;

    /**
     * @param data the data folder; Kafka uses the part "kafka" of it
     * @param port for clients, from 1 to 65535
     * @param controllerPort for the node's own controller, from 1 to 65535
     */
    KafkaServer(Path data, int port, int controllerPort) {
        this.data = data;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    @Override
    public synchronized void start() throws StartRefused {
        var folder = DataFolder.open(data, "kafka").path();
        Port.refuseIfTaken(NAME, port, "port");
        Port.refuseIfTaken(NAME + "'s controller", controllerPort, "controller-port");
        var log = folder.resolve("log");
        try {
            Files.createDirectories(log);
            format(log);
            var starting = new KafkaRaftServer(KafkaConfig.fromProps(settings(log)), Time.SYSTEM);
            kafka = starting;
            starting.startup();
            Topics.create("127.0.0.1:" + port);
        } catch (StartRefused refused) {
            throw refused;
        } catch (Exception failure) {
            throw new StartRefused(
                    NAME + " did not start on port " + port + " with data in " + folder + " (" + failure
                            + "): see the lines above; ./kraamflex up --fresh begins with empty data.",
                    failure);
        }
    }

    private static void format(Path log) throws Exception {
        try (var silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            new Formatter()
                    .setPrintStream(silent)
                    .setNodeId(NODE)
                    .setClusterId(CLUSTER)
                    .setControllerListenerName("CONTROLLER")
                    .addDirectory(log.toString())
                    .setMetadataLogDirectory(log.toString())
                    .setIgnoreFormatted(true)
                    .run();
        }
    }

    private Properties settings(Path log) {
        var settings = new Properties();
        settings.setProperty("process.roles", "broker,controller");
        settings.setProperty("node.id", Integer.toString(NODE));
        settings.setProperty("log.dirs", log.toString());
        settings.setProperty(
                "listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        settings.setProperty("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.setProperty("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT");
        settings.setProperty("inter.broker.listener.name", "PLAINTEXT");
        settings.setProperty("controller.listener.names", "CONTROLLER");
        settings.setProperty("controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
        settings.setProperty("auto.create.topics.enable", "false");

        // One node: its internal topics have one copy each, and few partitions are enough.
        settings.setProperty("offsets.topic.replication.factor", "1");
        settings.setProperty("offsets.topic.num.partitions", "4");
        settings.setProperty("offsets.retention.minutes", Long.toString(POSITIONS_KEPT.toMinutes()));
        settings.setProperty("transaction.state.log.replication.factor", "1");
        settings.setProperty("transaction.state.log.min.isr", "1");
        settings.setProperty("transaction.state.log.num.partitions", "2");
        settings.setProperty("share.coordinator.state.topic.replication.factor", "1");
        settings.setProperty("share.coordinator.state.topic.min.isr", "1");
        settings.setProperty("share.coordinator.state.topic.num.partitions", "1");
        settings.setProperty("group.initial.rebalance.delay.ms", "0");

        // After SIGKILL the controller lets the same node in again only when its old session has ended.
        settings.setProperty("broker.heartbeat.interval.ms", "500");
        settings.setProperty("broker.session.timeout.ms", "3000");

        settings.setProperty("num.network.threads", "2");
        settings.setProperty("num.io.threads", "4");
        settings.setProperty("background.threads", "2");
        settings.setProperty("log.cleaner.dedupe.buffer.size", "4194304");
        settings.setProperty("log.index.size.max.bytes", "1048576");
        return settings;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public boolean isRunning() {
        // A broker that fails ends its whole process.
        return kafka != null;
    }

    @Override
    public synchronized void stop() {
        var running = kafka;
        if (running != null) {
            running.shutdown();
            running.awaitShutdown();
            kafka = null;
        }
    }
}
