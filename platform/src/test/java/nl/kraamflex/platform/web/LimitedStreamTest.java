package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class LimitedStreamTest {
    private final AtomicLong nanos = new AtomicLong(17);

    /** A body that comes byte by byte, each a second after the one before. */
    private final class Dripping extends InputStream {
        private final InputStream all;

        Dripping(int bytes) {
            this.all = new ByteArrayInputStream(new byte[bytes]);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int number = all.read(target, offset, Math.min(length, 1));
            nanos.addAndGet(number < 0 ? 0 : Duration.ofSeconds(1).toNanos());
            return number;
        }
    }

    private LimitedStream dripping(int bytes, int mostBytes, Duration longest) {
        return new LimitedStream(new Dripping(bytes), mostBytes, longest, nanos::get);
    }

    @Test
    void a_body_within_its_limits_is_read_to_its_end() throws IOException {
        assertThat(dripping(5, 5, Duration.ofSeconds(5)).readAllBytes()).hasSize(5);
    }

    @Test
    void a_body_that_always_moves_and_never_ends_is_given_up() {
        LimitedStream body = dripping(100, 100, Duration.ofSeconds(5));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(IOException.class);
    }

    @Test
    void a_body_of_too_many_bytes_is_refused() {
        LimitedStream body = dripping(6, 5, Duration.ofSeconds(50));

        assertThatThrownBy(body::readAllBytes).isInstanceOf(ProblemException.class);
    }
}
