package nl.kraamflex.billing.messaging.claimfile;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimFileWriter;
import nl.kraamflex.billing.domain.claim.FileOutcome;

/** Claims as a table (RFC 4180): a head line and a line for each claim line, with every field. */
@ApplicationScoped
class CsvClaims implements ClaimFileWriter {
    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final CsvSchema SCHEMA =
            CSV.schemaFor(NeutralLine.class).withHeader().withLineSeparator("\r\n");

    @Override
    public ClaimFileFormat format() {
        return ClaimFileFormat.CSV;
    }

    @Override
    public FileOutcome write(ClaimFile file) {
        List<NeutralLine> lines = file.insured().stream()
                .flatMap(insured -> insured.lines().stream().map(line -> NeutralLine.of(insured, line)))
                .toList();
        try {
            return new FileOutcome.Written(CSV.writer(SCHEMA).writeValueAsString(lines), StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Claims could not be written as CSV: this is a defect.");
        }
    }
}
