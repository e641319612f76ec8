package nl.kraamflex.scheduling.rest;

import java.util.List;
import nl.kraamflex.scheduling.domain.Pattern;
import org.jspecify.annotations.Nullable;

/** Body of {@code changeWishes}. */
public record WishesRequest(
        @Nullable Pattern pattern,
        @Nullable List<WishesBody.DayBody> days,
        @Nullable IfNotPossible ifNotPossible) {
    /** What to do with wishes that cannot all hold. */
    public enum IfNotPossible {
        /** Change nothing and say which ones collide. */
        REFUSE,
        /** Take the plan that comes nearest. */
        NEAREST
    }

    WishesBody body() {
        return new WishesBody(pattern, days);
    }

    boolean nearest() {
        return ifNotPossible == IfNotPossible.NEAREST;
    }
}
