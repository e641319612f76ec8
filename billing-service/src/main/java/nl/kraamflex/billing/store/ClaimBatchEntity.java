package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.SentFile;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "claim_batch")
@NullUnmarked
class ClaimBatchEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    String uzovi;

    @Column(name = "care_month")
    String careMonth;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ClaimSign sign;

    @Column(name = "invoice_number")
    String invoiceNumber;

    @Column(name = "created_at")
    Instant createdAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ClaimFileFormat format;

    String sha256;

    Long bytes;

    @Column(name = "sent_at")
    Instant sentAt;

    void take(ClaimBatch batch) {
        id = batch.id();
        uzovi = batch.uzovi();
        careMonth = batch.month().toString();
        sign = batch.sign();
        invoiceNumber = batch.invoiceNumber();
        createdAt = batch.createdAt();
        @Nullable SentFile file = batch.file();
        if (file != null) {
            format = file.format();
            sha256 = file.sha256();
            bytes = file.bytes();
            sentAt = file.sentAt();
        }
    }

    ClaimBatch batch() {
        return new ClaimBatch(
                id,
                uzovi,
                YearMonth.parse(careMonth),
                sign,
                invoiceNumber,
                createdAt,
                format == null ? null : new SentFile(format, sha256, bytes, sentAt));
    }
}
