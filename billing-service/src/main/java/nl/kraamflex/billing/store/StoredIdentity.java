package nl.kraamflex.billing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.PersonDetails;
import org.jspecify.annotations.Nullable;

/** How an identity is written before it is sealed. */
record StoredIdentity(@Nullable String bsn, @Nullable PersonDetails person) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static byte[] write(InsuredIdentity identity) {
        @Nullable Bsn bsn = identity.bsn();
        try {
            return JSON.writeValueAsBytes(new StoredIdentity(bsn == null ? null : bsn.digits(), identity.person()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An identity could not be written: this is a defect.");
        }
    }

    static InsuredIdentity read(byte[] json) {
        try {
            StoredIdentity stored = JSON.readValue(json, StoredIdentity.class);
            return new InsuredIdentity(
                    stored.bsn == null ? null : Bsn.of(stored.bsn).orElseThrow(), stored.person);
        } catch (IOException e) {
            throw new SealBroken("An identity opened and holds something else.");
        }
    }

    /** Shows nothing of the person. */
    @Override
    public String toString() {
        return "StoredIdentity";
    }
}
