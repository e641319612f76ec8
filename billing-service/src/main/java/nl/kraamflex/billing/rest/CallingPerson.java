package nl.kraamflex.billing.rest;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who calls, by the subject of the token; records of who changed what name nobody otherwise. */
@RequestScoped
class CallingPerson {
    private final SecurityIdentity identity;

    CallingPerson(SecurityIdentity identity) {
        this.identity = identity;
    }

    /**
     * The claim {@code sub}.
     *
     * @throws ProblemException 403 when the token has none, because two persons could not be told apart then
     */
    String subject() {
        @Nullable String subject = identity.getPrincipal() instanceof JsonWebToken token ? token.getSubject() : null;
        if (subject == null || subject.isBlank()) {
            throw new ProblemException(Problem.of(403, "subject-missing", "The token does not say who calls")
                    .detail("This change is recorded with the claim 'sub', and the token has none. Ask your identity "
                            + "provider to add it.")
                    .build());
        }
        return subject;
    }
}
