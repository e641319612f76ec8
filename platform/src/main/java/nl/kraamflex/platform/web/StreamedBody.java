package nl.kraamflex.platform.web;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * A body that its operation reads by itself, piece by piece, because it may be far too large to be held as a whole. What
 * {@link CheckedJsonReader} does for other bodies, checking all of it against its schema, is then the duty of the operation.
 *
 * <p>The API document marks such an operation with {@code x-streamed-body: true}; the setting
 * {@code kraamflex.streamed-body-limit} says how many bytes its bodies may have and {@code kraamflex.streamed-body-time} how long
 * they may take, so that nobody holds for long what such an operation keeps while it reads. How long none of it may arrive is
 * {@code quarkus.http.read-timeout}, as for every body.
 */
public final class StreamedBody {
    private static final int PIECE = 64 * 1024;

    private final LimitedStream stream;
    private final RoutingContext exchange;
    private final List<Problem.InvalidParam> faults;

    StreamedBody(LimitedStream stream, RoutingContext exchange, List<Problem.InvalidParam> faults) {
        this.stream = stream;
        this.exchange = exchange;
        this.faults = List.copyOf(faults);
    }

    /**
     * The bytes, to be read once.
     *
     * @return a stream that throws a {@link ProblemException} with 413 when there are more than the limit, and an
     *     {@link IOException} when they stop arriving or take too long
     */
    public InputStream stream() {
        return stream;
    }

    /** What is wrong with the parameters of the request, to be told together with what is wrong with its body. */
    public List<Problem.InvalidParam> faultsOfParameters() {
        return faults;
    }

    /**
     * Reads on without keeping anything. Most clients read an answer only after they have sent all; one that sends more than
     * the limit is cut off after the answer.
     */
    public void discardRest() {
        byte[] piece = new byte[PIECE];
        try {
            int read = 0;
            while (read >= 0) {
                read = stream.read(piece, 0, piece.length);
            }
        } catch (ProblemException tooMuch) {
            closeAfterAnswer();
        } catch (IOException gone) {
            // Nobody is left to answer, which whoever writes the answer finds out; or what is sent comes too slowly.
            closeAfterAnswer();
        }
    }

    /** Whether the caller has gone, so that no answer is needed; cheap enough to be asked often. */
    public boolean callerIsGone() {
        return exchange.response().closed();
    }

    /**
     * Has something done once, when the answer is complete or the caller has gone.
     *
     * @param last is done on a thread that must not be blocked
     */
    public void afterAnswer(Runnable last) {
        exchange.addEndHandler(_ -> last.run());
    }

    private void closeAfterAnswer() {
        exchange.response().putHeader("Connection", "close");
        exchange.addEndHandler(_ -> exchange.request().connection().close());
    }
}
