package nl.kraamflex.scheduling.domain.regionplan;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The making of one plan for a region. Whoever makes it holds it for a while and says now and then that it still does; held by
 * nobody any more, another takes it up. The token tells the two apart: what comes from an earlier holder counts for nothing.
 *
 * @param planId the plan
 * @param regionCode the region
 * @param wish how far to search
 * @param requestedAt when it was asked for
 * @param state where it stands
 * @param token how often it was taken up; each holder has its own
 * @param handedBack how many of its takes ended because their holder was stopped in order or hours were given anew
 * @param heldUntil until when nobody else takes it up; null while nobody holds it
 * @param startedAt when it was first taken up
 * @param endedAt when it came to an end
 * @param progress how far it is
 * @param fault why it failed
 * @param supersededBy the newer plan that took its place
 * @param cause why it was asked for
 */
public record PlanJob(
        UUID planId,
        String regionCode,
        SearchWish wish,
        Instant requestedAt,
        State state,
        long token,
        int handedBack,
        @Nullable Instant heldUntil,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        @Nullable JobProgress progress,
        @Nullable JobFault fault,
        @Nullable UUID supersededBy,
        Cause cause) {

    /** Long enough that a holder in trouble is not taken for gone, short enough that nobody waits long for another. */
    public static final Duration LEASE = Duration.ofSeconds(30);

    /** A plan that ends every process that makes it is not tried for ever. */
    public static final int MOST_TAKES = 5;

    /** How often a plan is begun anew. */
    public static final int MOST_ANEW = 10;

    /** Where the making of a plan stands. */
    public enum State {
        /** Nobody has taken it up. */
        QUEUED,
        /** Somebody makes it. */
        RUNNING,
        /** The plan is there. */
        DONE,
        /** No plan could be made. */
        FAILED,
        /** Somebody called it off. */
        CANCELLED,
        /** A newer plan of the region was asked for before it was made. */
        SUPERSEDED;

        /** Whether there is still something to make. */
        public boolean isOpen() {
            return switch (this) {
                case QUEUED, RUNNING -> true;
                case DONE, FAILED, CANCELLED, SUPERSEDED -> false;
            };
        }
    }

    /** Why a plan is asked for. */
    public enum Cause {
        /** Somebody asked for it. */
        ASKED,
        /** The service itself did: families that changed one at a time made the region's gap too large. */
        GAP_GREW
    }

    /** One that somebody just asked for. */
    public static PlanJob asked(UUID planId, String regionCode, SearchWish wish, Instant now) {
        return asked(planId, regionCode, wish, Cause.ASKED, now);
    }

    /** One that was just asked for. */
    public static PlanJob asked(UUID planId, String regionCode, SearchWish wish, Cause cause, Instant now) {
        return new PlanJob(
                planId, regionCode, wish, now, State.QUEUED, 0, 0, null, null, null, null, null, null, cause);
    }

    /** Whether it waits for somebody: nobody took it up, or whoever did has not been heard of for too long. */
    public boolean isFreeAt(Instant now) {
        Instant until = heldUntil;
        return state == State.QUEUED || (state == State.RUNNING && (until == null || !until.isAfter(now)));
    }

    /** Whether the holder of a token is the one who makes it now. */
    public boolean isHeldWith(long givenToken) {
        return state == State.RUNNING && token == givenToken;
    }

    /** Whether it was asked for later than another; of the same moment an id tells. */
    public boolean isAskedAfter(PlanJob other) {
        int later = requestedAt.compareTo(other.requestedAt);
        return later > 0 || (later == 0 && planId.toString().compareTo(other.planId.toString()) > 0);
    }

    /** Whether it is being made and the service itself asked for it. */
    public boolean isMadeForTheService() {
        return state == State.RUNNING && cause == Cause.GAP_GREW;
    }

    /** Taken up; given up instead when it was taken too often. */
    public PlanJob takenAt(Instant now) {
        if (token - handedBack >= MOST_TAKES) {
            return failed(
                    JobFault.of(
                            JobFault.Code.GIVEN_UP,
                            "It was taken up %d times and never came to an end. Ask for a new plan with a smaller stepBudget or a timeLimitSeconds; tell the operator if that fails too."
                                    .formatted(token - handedBack)),
                    now);
        }
        return running(token + 1, handedBack, now.plus(LEASE), startedAt == null ? now : startedAt, progress);
    }

    /** Still held, and so far. */
    public PlanJob heldAt(Instant now, @Nullable JobProgress newProgress) {
        return running(token, handedBack, now.plus(LEASE), startedAt, newProgress);
    }

    /** Let go by a holder that is stopped, so that another takes it up at once; this take does not count as one that failed. */
    public PlanJob letGoAt(Instant now) {
        return running(token, handedBack + 1, now, startedAt, progress);
    }

    /** Let go by a holder that made it with hours that were given anew since: what it found counts for nothing. */
    public PlanJob anewAt(Instant now) {
        return running(token, handedBack + 1, now, startedAt, null);
    }

    /** Whether it is still to be begun anew when hours are given anew: hours that never rest would keep it from being made. */
    public boolean isMadeWithTheLatestHours() {
        return handedBack < MOST_ANEW;
    }

    private PlanJob running(
            long newToken,
            int newHandedBack,
            Instant until,
            @Nullable Instant since,
            @Nullable JobProgress newProgress) {
        return new PlanJob(
                planId,
                regionCode,
                wish,
                requestedAt,
                State.RUNNING,
                newToken,
                newHandedBack,
                until,
                since,
                null,
                newProgress,
                null,
                null,
                cause);
    }

    /** Made. */
    public PlanJob done(JobProgress last, Instant now) {
        return ended(State.DONE, last, null, null, now);
    }

    /** Not to be made. */
    public PlanJob failed(JobFault why, Instant now) {
        return ended(State.FAILED, progress, why, null, now);
    }

    /** Called off. */
    public PlanJob cancelled(Instant now) {
        return ended(State.CANCELLED, progress, null, null, now);
    }

    /** A newer one takes its place. */
    public PlanJob superseded(UUID newer, Instant now) {
        return ended(State.SUPERSEDED, progress, null, newer, now);
    }

    private PlanJob ended(
            State end, @Nullable JobProgress last, @Nullable JobFault why, @Nullable UUID newer, Instant now) {
        return new PlanJob(
                planId,
                regionCode,
                wish,
                requestedAt,
                end,
                token,
                handedBack,
                null,
                startedAt,
                now,
                last,
                why,
                newer,
                cause);
    }
}
