package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeedSecretTest {
    @Test
    void it_is_256_random_bits_that_an_address_need_not_escape() {
        SecureRandom random = new SecureRandom();

        assertThat(Stream.generate(() -> FeedSecret.random(random).text()).limit(200))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void only_its_hash_is_kept() {
        // The hash of "abc" is the first example of FIPS 180-4.
        FeedSecret secret = new FeedSecret("abc");

        assertThat(secret.sha256()).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(secret.toString()).doesNotContain("abc");
        assertThat(feed(secret).toString()).doesNotContain("abc");
    }

    @Test
    void a_feed_is_revoked_once() {
        CalendarFeed feed = feed(new FeedSecret("abc"));
        Instant first = Instant.parse("2026-01-06T08:00:00Z");

        CalendarFeed revoked = feed.fetched(LocalDate.parse("2026-01-05")).revoked(first);

        assertThat(feed.revokedAt()).isNull();
        assertThat(revoked.revokedAt()).isEqualTo(first);
        assertThat(revoked.revoked(first.plusSeconds(1))).isEqualTo(revoked);
        assertThat(revoked.lastFetchedOn()).isEqualTo("2026-01-05");
    }

    private static CalendarFeed feed(FeedSecret secret) {
        return CalendarFeed.of(
                UUID.randomUUID(),
                UUID.randomUUID(),
                CalendarFeed.Reader.FAMILY,
                Language.DUTCH,
                secret,
                Instant.parse("2026-01-05T08:00:00Z"));
    }
}
