package nl.kraamflex.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the present request while it is read: its operation, its faults so far, its body's bytes. */
@RequestScoped
class RequestRead {
    private ApiContract.@Nullable Operation operation;
    private final List<Problem.InvalidParam> faults = new ArrayList<>();
    private byte[] body = new byte[0];

    void begin(ApiContract.Operation operation) {
        this.operation = operation;
    }

    ApiContract.@Nullable Operation operation() {
        return operation;
    }

    List<Problem.InvalidParam> faults() {
        return faults;
    }

    void body(byte[] bytes) {
        this.body = bytes;
    }

    byte[] body() {
        return body;
    }
}
