package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as processes of their own, with real servers and stand-ins for the services. */
class UpCommandTest {
    private static final Duration START = Duration.ofSeconds(60);

    @TempDir
    Path root;

    private final List<CommandProcess> started = new ArrayList<>();
    private int offset;

    @BeforeEach
    void layOutWorkingCopy() throws IOException {
        StandInCheckout.in(root);
        offset = freeOffset();
    }

    @AfterEach
    void endEverything() {
        started.forEach(CommandProcess::kill);
        new SuiteHome(root.resolve(".kraamflex")).records().endLeftovers();
    }

    @Test
    void a_suite_starts_gives_tokens_refuses_a_second_one_and_stops_on_signal_with_its_data_kept() throws Exception {
        // Given
        var up = run("up", "--port-offset", Integer.toString(offset));
        assertTrue(Poll.until(START, () -> up.says("ready\n")), up::output);

        // When
        var token = run("token", "--organisation", "33000001", "--role", "billing-read");
        var second = run("up", "--port-offset", Integer.toString(offset));
        var tokenCode = token.waitFor();
        var secondCode = second.waitFor();
        var stopped = up.stop(Duration.ofSeconds(15));

        // Then
        assertEquals(0, tokenCode, token::output);
        assertEquals(3, token.output().strip().split("\\.", -1).length, token::output);
        assertEquals(1, secondCode);
        assertTrue(second.output().contains("(process " + up.pid() + ")"), second::output);
        assertTrue(stopped, up::output);
        assertEquals(0, up.waitFor(), up::output);
        assertEquals(List.of(), running());
        assertTrue(Files.exists(root.resolve(".kraamflex/data/postgresql/cluster/PG_VERSION")));
    }

    @Test
    void what_a_killed_launcher_leaves_ends_by_itself_and_the_next_start_finds_its_way() throws Exception {
        // Given
        var killed = run("up", "--port-offset", Integer.toString(offset));
        assertTrue(Poll.until(START, () -> killed.says("ready\n")), killed::output);

        // When
        killed.kill();
        var again = run("up", "--port-offset", Integer.toString(offset));
        var ready = Poll.until(START, () -> again.says("ready\n"));
        again.kill();
        var ended = Poll.until(Duration.ofSeconds(10), () -> running().isEmpty());

        // Then
        assertTrue(ready, again::output);
        assertTrue(ended, () -> running().toString());
        assertTrue(FreePorts.isFree(Ports.fixed(offset).postgresql()));
    }

    @Test
    void a_port_in_use_is_refused_before_anything_starts() throws Exception {
        // Given
        try (var foreign = new ServerSocket()) {
            foreign.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), Service.BILLING.port() + offset));

            // When
            var up = run("up", "--port-offset", Integer.toString(offset));
            var code = up.waitFor();

            // Then
            assertEquals(1, code);
            assertTrue(
                    up.output().contains("Port " + foreign.getLocalPort() + " (billing-service) is in use"),
                    up::output);
            assertFalse(Files.exists(root.resolve(".kraamflex/data")));
        }
    }

    @Test
    void a_token_without_a_suite_says_what_to_do() throws Exception {
        // When
        var token = run("token");
        var code = token.waitFor();

        // Then
        assertEquals(1, code);
        assertTrue(token.output().contains("run ./kraamflex up first"), token::output);
    }

    @Test
    void data_of_another_major_release_is_refused_with_the_remedy() throws Exception {
        // Given
        var cluster = root.resolve(".kraamflex/data/postgresql/cluster");
        Files.createDirectories(cluster);
        Files.writeString(root.resolve(".kraamflex/data/kraamflex-data"), "");
        Files.writeString(cluster.resolve("PG_VERSION"), "17\n");

        // When
        var up = run("up", "--port-offset", Integer.toString(offset));
        var code = up.waitFor();

        // Then
        assertEquals(1, code);
        assertTrue(up.output().contains("made by PostgreSQL 17"), up::output);
        assertTrue(up.output().contains("--fresh"), up::output);
        assertEquals(List.of(), running());
    }

    @Test
    void a_data_folder_of_somebody_else_is_refused_and_left_as_it_was() throws Exception {
        // Given
        var thesis = root.resolve(".kraamflex/data/thesis.txt");
        Files.createDirectories(thesis.getParent());
        Files.writeString(thesis, "");

        // When
        var up = run("up", "--fresh", "--port-offset", Integer.toString(offset));
        var code = up.waitFor();

        // Then
        assertEquals(1, code);
        assertTrue(up.output().contains("was not made by kraamflex"), up::output);
        assertTrue(Files.exists(thesis));
    }

    private CommandProcess run(String... words) throws IOException {
        var command = CommandProcess.start(root, words);
        started.add(command);
        return command;
    }

    /** The parts that still run, PostgreSQL's own process among them. */
    private List<String> running() {
        var home = new SuiteHome(root.resolve(".kraamflex"));
        var parts = Stream.concat(Arrays.stream(Server.values()), Arrays.stream(Service.values()))
                .map(Part::label)
                .filter(name -> home.records()
                        .read(name)
                        .filter(RunningProcess::isAlive)
                        .isPresent());
        var postmaster = new ServerParts(new Checkout(root), home, Ports.fixed(offset), 1)
                .postmaster().stream().map(process -> "postmaster " + process.pid());
        return Stream.concat(parts, postmaster).toList();
    }

    private static int freeOffset() {
        return IntStream.range(10, 100)
                .map(hundreds -> hundreds * 100)
                .filter(UpCommandTest::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int offset) {
        try {
            Ports.fixed(offset).refuseIfTaken(false);
            return true;
        } catch (LauncherFailure taken) {
            return false;
        }
    }
}
