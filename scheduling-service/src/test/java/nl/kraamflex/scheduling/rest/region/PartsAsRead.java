package nl.kraamflex.scheduling.rest.region;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/** A text that is made part by part while it is read, so that however long it is, it takes no memory. */
final class PartsAsRead extends InputStream {
    private final int parts;
    private final IntFunction<String> made;
    private final String end;
    private byte[] part = {};
    private int at;
    private int next;

    /**
     * Begins at the first part.
     *
     * @param parts how many
     * @param made makes the part at a place, from 0; asked once for each, in their order
     * @param end follows after the last
     */
    PartsAsRead(int parts, IntFunction<String> made, String end) {
        this.parts = parts;
        this.made = made;
        this.end = end;
    }

    @Override
    public int read() {
        return prepare() ? part[at++] : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (!prepare()) {
            return -1;
        }
        int number = Math.min(length, part.length - at);
        System.arraycopy(part, at, target, offset, number);
        at += number;
        return number;
    }

    private boolean prepare() {
        while (at == part.length && next <= parts) {
            part = (next < parts ? made.apply(next) : end).getBytes(StandardCharsets.UTF_8);
            next++;
            at = 0;
        }
        return at < part.length;
    }
}
