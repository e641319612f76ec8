package nl.kraamflex.platform.web;

import java.util.List;
import nl.kraamflex.platform.dated.Lookup;

/** Problems that any service can answer with. */
public final class StandardProblems {
    private StandardProblems() {}

    /** 400: the request is wrong in itself. */
    public static Problem invalidRequest(List<Problem.InvalidParam> params) {
        String fields = params.size() == 1
                ? "'" + params.getFirst().name() + "' is not valid: "
                        + params.getFirst().reason()
                : params.size() + " fields or parameters are not valid; invalidParams names each of them.";
        return Problem.of(400, "invalid-request", "The request does not match the description of this operation")
                .detail(fields)
                .invalid(params)
                .build();
    }

    /** 404: nothing here for this caller, which also covers what belongs to another organisation. */
    public static Problem notFound(String what) {
        return Problem.of(404, "not-found", "There is nothing at this address")
                .detail(what)
                .build();
    }

    /** 404 with Retry-After: the resource is made from events that may still be on their way. */
    public static ProblemException notYetHere(String what) {
        return new ProblemException(notFound(what)).header("Retry-After", "1");
    }

    /** 412: the caller's copy is out of date. */
    public static Problem versionMismatch(String ifMatch, String current) {
        return Problem.of(412, "version-mismatch", "The resource has changed since you read it")
                .detail(
                        "If-Match was %s and the resource is at %s. Read it again, and repeat the change on what you find."
                                .formatted(ifMatch, current))
                .invalid("If-Match", "must be the ETag of the resource as it is now")
                .build();
    }

    /** 428: changing what exists needs the version that was read. */
    public static Problem versionRequired(String current) {
        return Problem.of(428, "version-required", "Changing this resource needs If-Match")
                .detail("The resource exists and is at %s. Read it, and send its ETag in the header If-Match."
                        .formatted(current))
                .invalid("If-Match", "is required to change a resource that exists")
                .build();
    }

    /**
     * 409: a figure that the answer needs is not on file for that date; never another date's in its place.
     *
     * @param remedy how it comes on file at this service
     */
    public static Problem figureNotPublished(Lookup.Missing missing, FigureRemedy remedy) {
        return Problem.of(409, "figure-not-published", "A figure that this answer needs is not on file for its date")
                .detail(missing.explanation()
                        + " Nothing is calculated with the figure of another date. "
                        + remedy.of(missing))
                .with("regulation", missing.regulation())
                .with("figure", missing.key())
                .with("date", missing.date().toString())
                .with(
                        "reason",
                        switch (missing) {
                            case Lookup.Unknown _ -> "UNKNOWN";
                            case Lookup.NotYetInForce _ -> "NOT_YET_IN_FORCE";
                            case Lookup.NotPublished _ -> "ENDED_OR_NOT_PUBLISHED";
                        })
                .build();
    }

    static Problem unauthorized() {
        return Problem.of(401, "unauthorized", "A valid bearer token is needed")
                .detail(
                        "Send 'Authorization: Bearer <token>' with a token of the configured issuer, for audience kraamflex, "
                                + "that has not expired.")
                .build();
    }

    static Problem forbidden() {
        return Problem.of(403, "forbidden", "The token does not allow this")
                .detail(
                        "The token is valid, and its claim 'groups' lacks the role this operation asks for; the API document "
                                + "names it.")
                .build();
    }

    static Problem bodyTooLarge(long limit) {
        return Problem.of(413, "body-too-large", "The request body is too large")
                .detail("At most %d bytes are read. Send less at a time.".formatted(limit))
                .build();
    }

    /** 503: something the service needs is away, and nothing was stored. */
    public static ProblemException unavailable(int secondsToWait) {
        return new ProblemException(ofStatus(503)).header("Retry-After", Integer.toString(secondsToWait));
    }

    static Problem ofStatus(int status) {
        return switch (status) {
            case 400 ->
                Problem.of(400, "malformed-request", "The request cannot be read")
                        .detail("Its address, headers or body are not well-formed HTTP.")
                        .build();
            case 401 -> unauthorized();
            case 403 -> forbidden();
            case 404 ->
                notFound(
                        "No resource has this address. Addresses have no trailing slash; /v1/openapi.json lists them.");
            case 405 ->
                Problem.of(405, "method-not-allowed", "This address does not know that method")
                        .detail("The header Allow lists the methods it knows.")
                        .build();
            case 406 ->
                Problem.of(406, "not-acceptable", "None of the accepted media types can be given")
                        .detail("Ask for application/json in the header Accept.")
                        .build();
            case 413 -> bodyTooLarge(RequestLimits.MAX_BODY_BYTES);
            case 414 ->
                Problem.of(414, "uri-too-long", "The address is too long")
                        .detail("Shorten the address or its query.")
                        .build();
            case 415 ->
                Problem.of(415, "unsupported-media-type", "The body's media type cannot be read")
                        .detail("Send the body as JSON with the header Content-Type: application/json.")
                        .build();
            case 431 ->
                Problem.of(431, "headers-too-large", "The request headers are too large")
                        .detail("Send fewer or shorter headers.")
                        .build();
            case 503 ->
                Problem.of(503, "unavailable", "The service cannot do this right now")
                        .detail(
                                "Something it needs is away. Nothing was stored; try again after the time in Retry-After.")
                        .build();
            default ->
                status < 500
                        ? Problem.of(status, "request-refused", "The request was refused")
                                .build()
                        : Problem.of(status, "internal-error", "The service failed to answer")
                                .detail(
                                        "Nothing was stored. The fault is logged under the trace id in 'instance'; try again, "
                                                + "and report it if it stays.")
                                .build();
        };
    }
}
