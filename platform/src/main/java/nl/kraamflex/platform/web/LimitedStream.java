package nl.kraamflex.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Counts what is read of a body and how long that takes. */
final class LimitedStream extends InputStream {
    private final InputStream bytes;
    private final long mostBytes;
    private final long longestNanos;
    private final LongSupplier nanos;
    private final long begun;
    private long read;

    /**
     * A stream that is read from now on.
     *
     * @param nanos time that passes evenly, in nanoseconds from any moment; not the clock, which may stand still or be set
     */
    LimitedStream(InputStream bytes, long mostBytes, Duration longest, LongSupplier nanos) {
        this.bytes = bytes;
        this.mostBytes = mostBytes;
        this.longestNanos = longest.toNanos();
        this.nanos = nanos;
        this.begun = nanos.getAsLong();
    }

    @Override
    public int read() throws IOException {
        int value = bytes.read();
        count(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int number = bytes.read(target, offset, length);
        count(Math.max(0, number));
        return number;
    }

    private void count(int more) throws IOException {
        read += more;
        if (read > mostBytes) {
            throw new ProblemException(StandardProblems.bodyTooLarge(mostBytes));
        }
        if (more > 0 && nanos.getAsLong() - begun > longestNanos) {
            throw new IOException("The body takes too long to arrive.");
        }
    }
}
