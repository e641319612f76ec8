package nl.kraamflex.billing.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.ClaimContent;
import nl.kraamflex.billing.domain.claim.ClaimHold;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "claim_line")
@NullUnmarked
class ClaimLineEntity {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Id
    String reference;

    /** Whoever changes a line must have read the latest of it. */
    @Version
    @Column(name = "lock_version")
    long lockVersion;

    @TenantId
    String organisation;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "earlier_reference")
    String earlierReference;

    @Enumerated(EnumType.STRING)
    @Column(name = "sign", columnDefinition = "text")
    ClaimSign claimSign;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ClaimState state;

    String holds;

    @Column(name = "batch_id")
    UUID batchId;

    String uzovi;

    @Column(name = "care_month")
    String careMonth;

    @Column(name = "care_date")
    LocalDate careDate;

    String content;

    void take(ClaimLine line) {
        ClaimContent said = line.content();
        reference = line.reference();
        caseId = said.caseId();
        earlierReference = line.earlierReference();
        claimSign = line.sign();
        state = line.state();
        holds = line.holds().stream().map(ClaimHold::name).collect(Collectors.joining(","));
        batchId = line.batchId();
        uzovi = said.policy() == null ? null : said.policy().uzovi();
        careMonth = YearMonth.from(said.subject().date()).toString();
        careDate = said.subject().date();
        content = write(said);
    }

    ClaimLine line() {
        return new ClaimLine(
                reference,
                earlierReference,
                claimSign,
                read(content),
                state,
                Arrays.stream(holds.split(",", -1))
                        .filter(hold -> !hold.isEmpty())
                        .map(ClaimHold::valueOf)
                        .toList(),
                batchId);
    }

    private static String write(ClaimContent said) {
        try {
            return JSON.writeValueAsString(said);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A claim line could not be written: this is a defect.", e);
        }
    }

    private static ClaimContent read(String text) {
        try {
            return JSON.readValue(text, ClaimContent.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored claim line cannot be read: this is a defect.", e);
        }
    }
}
