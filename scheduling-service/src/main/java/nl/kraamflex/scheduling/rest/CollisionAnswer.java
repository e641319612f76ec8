package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.WishCollision;

/** A wish that does not hold, what it collides with, and what the nearest plan has on its date; in answers and in problem details. */
public record CollisionAnswer(String date, String wish, String reason, BigDecimal nearestHours) {
    static CollisionAnswer of(WishCollision collision) {
        return new CollisionAnswer(
                collision.date().toString(),
                collision.amount().name(),
                collision.reason().name(),
                HoursNumber.of(collision.nearestMinutes()));
    }
}
