package nl.kraamflex.platform.web;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kraamflex.platform.access.CurrentOrganisation;
import nl.kraamflex.platform.access.OrganisationRequest;
import org.jspecify.annotations.Nullable;

/**
 * Answers a GET that may have to wait for an event: {@code Prefer: wait=<seconds>} (RFC 7240). Between looks no thread is
 * held. With {@code If-None-Match} it waits for a version other than the caller's.
 */
@RequestScoped
public class PreferWait {
    /**
     * A representation with its tag.
     *
     * @param tag strong entity tag, see {@link EntityTags}
     */
    public record Found(Object entity, String tag) {
        /** The only representation of a version. */
        public Found(Object entity, long version) {
            this(entity, EntityTags.of(version));
        }
    }

    private static final Pattern WAIT = Pattern.compile("(?:^|[,;\\s])wait=(\\d{1,6})(?:$|[,;\\s])");
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

    private final CurrentOrganisation organisation;
    private final OrganisationRequest organisationRequest;
    private final HttpHeaders headers;
    private final ConsistentRead consistentRead;

    PreferWait(
            CurrentOrganisation organisation,
            OrganisationRequest organisationRequest,
            HttpHeaders headers,
            ConsistentRead consistentRead) {
        this.organisation = organisation;
        this.organisationRequest = organisationRequest;
        this.headers = headers;
        this.consistentRead = consistentRead;
    }

    /**
     * Looks until something is found or the time the caller wants to wait, 30 seconds at most, is over.
     *
     * @param look reads the resource in a transaction of its own, bound to the caller's organisation
     * @param absent what to say when nothing came: a 404 with Retry-After
     * @return 200 with the representation and its ETag, 304 when it is still the caller's version
     */
    public Uni<Response> answer(Supplier<Optional<Found>> look, String absent) {
        String agbCode = organisation.agbCode();
        @Nullable String known = headers.getHeaderString("If-None-Match");
        Uni<Found> first = Uni.createFrom()
                .item(() -> organisationRequest.call(agbCode, () -> consistentRead.of(look)))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToUni(found -> found.isPresent()
                                && !EntityTags.matches(known, found.get().tag())
                        ? Uni.createFrom().item(found.get())
                        : Uni.createFrom().<Found>failure(new NotYet(found.orElse(null))));
        long repetitions = wanted().dividedBy(BETWEEN_LOOKS);
        Uni<Found> patient = repetitions == 0
                ? first
                : first.onFailure(NotYet.class)
                        .retry()
                        .withBackOff(BETWEEN_LOOKS, BETWEEN_LOOKS)
                        .withJitter(0)
                        .atMost(repetitions);
        return patient.onItem()
                .transform(found -> response(200, found))
                .onFailure(failure -> notYet(failure) != null)
                .recoverWithUni(failure -> {
                    @Nullable NotYet last = notYet(failure);
                    if (last == null || last.found == null) {
                        return Uni.createFrom().failure(StandardProblems.notYetHere(absent));
                    }
                    return Uni.createFrom().item(response(304, last.found));
                });
    }

    private Duration wanted() {
        @Nullable String prefer = headers.getHeaderString("Prefer");
        if (prefer == null) {
            return Duration.ZERO;
        }
        Matcher matcher = WAIT.matcher(prefer);
        if (!matcher.find()) {
            return Duration.ZERO;
        }
        Duration wanted = Duration.ofSeconds(Long.parseLong(matcher.group(1)));
        return wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    }

    private Response response(int status, Found found) {
        Response.ResponseBuilder response = Response.status(status).header("ETag", found.tag());
        if (!wanted().isZero()) {
            response.header("Preference-Applied", "wait=" + wanted().toSeconds());
        }
        return status == 304
                ? response.build()
                : response.entity(found.entity()).build();
    }

    private static @Nullable NotYet notYet(Throwable failure) {
        return Causes.first(failure, NotYet.class).orElse(null);
    }

    private static final class NotYet extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient @Nullable Found found;

        NotYet(@Nullable Found found) {
            super("not yet", null, false, false);
            this.found = found;
        }
    }
}
