package nl.kraamflex.billing.messaging.claimfile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kraamflex.billing.domain.claim.ClaimFile;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimFileWriter;
import nl.kraamflex.billing.domain.claim.ClaimTotals;
import nl.kraamflex.billing.domain.claim.FileOutcome;

/** Claims as JSON: the header, every line with every field, and the totals. */
@ApplicationScoped
class JsonClaims implements ClaimFileWriter {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The file as a whole. */
    @JsonPropertyOrder({"header", "lines", "totals"})
    private record Whole(ClaimFile.Header header, List<NeutralLine> lines, Totals totals) {}

    /** What the lines add up to. */
    @JsonPropertyOrder({"lines", "debit", "credit", "net"})
    private record Totals(int lines, BigDecimal debit, BigDecimal credit, BigDecimal net) {}

    @Override
    public ClaimFileFormat format() {
        return ClaimFileFormat.JSON;
    }

    @Override
    public FileOutcome write(ClaimFile file) {
        ClaimTotals totals = ClaimTotals.of(file.lines());
        List<NeutralLine> lines = file.insured().stream()
                .flatMap(insured -> insured.lines().stream().map(line -> NeutralLine.of(insured, line)))
                .toList();
        try {
            return new FileOutcome.Written(
                    JSON.writerWithDefaultPrettyPrinter()
                                    .writeValueAsString(new Whole(
                                            file.header(),
                                            lines,
                                            new Totals(
                                                    totals.lines(),
                                                    NeutralLine.euros(totals.debitCents()),
                                                    NeutralLine.euros(totals.creditCents()),
                                                    NeutralLine.euros(totals.netCents()))))
                            + "\n",
                    StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Claims could not be written as JSON: this is a defect.");
        }
    }
}
