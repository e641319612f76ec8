package nl.kraamflex.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.config.ConfigProvider;

/** Hands the body to an operation that reads it by itself, unread. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
@Priority(Priorities.USER - 1000)
public class StreamedBodyReader implements MessageBodyReader<StreamedBody> {
    static final String LIMIT = "kraamflex.streamed-body-limit";
    private static final String TIME = "kraamflex.streamed-body-time";

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == StreamedBody.class;
    }

    @Override
    public StreamedBody readFrom(
            Class<StreamedBody> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream stream) {
        RequestRead read = CDI.current().select(RequestRead.class).get();
        ApiContract.Operation operation = read.operation();
        if (operation == null || !operation.streamed()) {
            throw new IllegalStateException(
                    "The operation that reads its body by itself is not marked with x-streamed-body in the API document: this is a defect.");
        }
        CurrentVertxRequest current =
                CDI.current().select(CurrentVertxRequest.class).get();
        return new StreamedBody(
                new LimitedStream(stream, limit(), longest(), System::nanoTime),
                Objects.requireNonNull(current.getCurrent(), "a request that is read is known to Vert.x"),
                read.faults());
    }

    private static Duration longest() {
        return ConfigProvider.getConfig().getValue(TIME, Duration.class);
    }

    /** Largest body of an operation that reads it by itself, in bytes. */
    static long limit() {
        return ConfigProvider.getConfig().getValue(LIMIT, MemorySize.class).asLongValue();
    }
}
