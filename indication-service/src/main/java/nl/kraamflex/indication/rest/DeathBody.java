package nl.kraamflex.indication.rest;

import java.time.LocalDate;
import nl.kraamflex.indication.domain.calculation.Death;
import org.jspecify.annotations.Nullable;

/** A child that died, in receipts; {@code diedOn} is null for one that was stillborn. */
public record DeathBody(int child, @Nullable LocalDate diedOn) {
    static DeathBody of(Death death) {
        return new DeathBody(death.child(), death.on());
    }

    Death death() {
        return new Death(child, diedOn);
    }
}
