package nl.kraamflex.indication.store;

import nl.kraamflex.indication.domain.calculation.GivenFactor;
import org.jspecify.annotations.Nullable;

/** A factor of a decision, as it stands in its column. */
record StoredFactor(String code, @Nullable Integer clinicianMinutes) {
    static StoredFactor of(GivenFactor factor) {
        return new StoredFactor(factor.code(), factor.clinicianMinutes());
    }

    GivenFactor factor() {
        return new GivenFactor(code, clinicianMinutes);
    }
}
