package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalTokenTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final LocalKeys KEYS = LocalKeys.generate();

    @Test
    void a_token_carries_what_services_ask_for() throws InvalidJwtException, MalformedClaimException {
        // Given
        var token = LocalToken.of("33000001", List.of(Role.INDICATION_READ, Role.OPERATOR));

        // When
        var signed = token.sign(KEYS, Clock.fixed(NOW, ZoneOffset.UTC));

        // Then
        var claims = new JwtConsumerBuilder()
                .setVerificationKey(KEYS.publicKey())
                .setExpectedIssuer("https://issuer.kraamflex.invalid")
                .setExpectedAudience("kraamflex")
                .setEvaluationTime(NumericDate.fromSeconds(NOW.getEpochSecond()))
                .build()
                .processToClaims(signed);
        assertEquals("33000001", claims.getStringClaimValue("organisation"));
        assertEquals(List.of("indication-read", "operator"), claims.getStringListClaimValue("groups"));
        assertEquals("local-user", claims.getSubject());
        assertEquals("kraamflex-local", claims.getStringClaimValue("azp"));
        assertEquals(
                NOW.plus(Duration.ofHours(6)).getEpochSecond(),
                claims.getExpirationTime().getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "3300000", "330000011", "3300000a", "33 00001"})
    void an_organisation_that_is_no_agb_code_is_refused_with_an_example(String organisation) {
        // When
        var refused = assertThrows(LauncherFailure.class, () -> LocalToken.of(organisation, List.of()));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains("\"" + organisation + "\""), refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).contains("33000001"), refused::getMessage);
    }

    @Test
    void an_unknown_role_is_refused_with_those_there_are() {
        // When
        var refused = assertThrows(LauncherFailure.class, () -> Role.of("indication"));

        // Then
        assertTrue(
                String.valueOf(refused.getMessage()).contains("indication-read, indication-write"),
                refused::getMessage);
    }

    @Test
    void keys_do_not_show_themselves_in_text() {
        // When
        var text = KEYS.toString();

        // Then
        assertFalse(text.contains("modulus"), text);
    }
}
