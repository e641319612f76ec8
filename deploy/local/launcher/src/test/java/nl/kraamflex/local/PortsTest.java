package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void fixed_ports_are_the_known_ones_shifted_together() {
        // When
        var ports = Ports.fixed(100);

        // Then
        assertEquals(8181, ports.serviceOf(Service.INDICATION));
        assertEquals(9183, ports.managementOf(Service.BILLING));
        assertEquals(15_532, ports.postgresql());
        assertEquals(19_192, ports.kafka());
    }

    @Test
    void an_offset_that_leaves_the_range_of_ports_is_refused() {
        // When
        var refused = assertThrows(LauncherFailure.class, () -> Ports.fixed(40_001));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains("40001"), refused::getMessage);
    }

    @Test
    void free_ports_are_given_only_once() {
        // When
        Set<Integer> given = new HashSet<>();
        for (int count = 0; count < 50; count++) {
            given.add(FreePorts.next());
        }

        // Then
        assertEquals(50, given.size());
    }

    @Test
    void a_port_in_use_is_named_with_its_part_and_the_remedy() throws IOException {
        // Given
        try (var foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var free = Ports.free();
            var ports = new Ports(
                    free.postgresql(),
                    free.kafka(),
                    free.kafkaController(),
                    Map.of(Service.BILLING, foreign.getLocalPort()),
                    free.management());

            // When
            var refused = assertThrows(LauncherFailure.class, () -> ports.refuseIfTaken(false));

            // Then
            assertTrue(
                    String.valueOf(refused.getMessage()).contains(foreign.getLocalPort() + " (billing-service)"),
                    refused::getMessage);
            assertTrue(String.valueOf(refused.getMessage()).contains("--port-offset"), refused::getMessage);
        }
    }

    @Test
    void a_server_on_all_addresses_takes_the_port_too() throws IOException {
        // Given
        try (var foreign = new ServerSocket(0)) {

            // When
            var free = FreePorts.isFree(foreign.getLocalPort());

            // Then
            assertEquals(false, free);
        }
    }

    @Test
    void free_ports_pass() {
        // Given
        var ports = Ports.free();

        // Then
        assertDoesNotThrow(() -> ports.refuseIfTaken(false));
    }
}
