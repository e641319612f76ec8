package nl.kraamflex.scheduling.rest.regionoutlook;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.scheduling.rest.regionoutlook.RegionOutlookAnswer.DateAnswer;
import org.jspecify.annotations.Nullable;

/**
 * The dates of an outlook as a table (RFC 4180): a head line and a line for each date. What is not known is empty. No cell can be taken
 * for a formula: each is a date, a number, 0 or more, or the region's code, which begins with a letter or digit.
 */
final class RegionOutlookTable {
    private static final CsvMapper CSV = CsvMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();
    private static final CsvSchema SCHEMA =
            CSV.schemaFor(Line.class).withHeader().withLineSeparator("\r\n");

    private RegionOutlookTable() {}

    /** A date. */
    @JsonPropertyOrder({
        "regionCode",
        "date",
        "demandHoursP10",
        "demandHoursP50",
        "demandHoursP90",
        "plannedHours",
        "capacityHours",
        "uncoveredHours",
        "pricePerHour",
        "scarcity",
        "heldBackHours",
        "familiesBelowIndication",
        "familiesBelowGuarantee"
    })
    record Line(
            String regionCode,
            LocalDate date,
            BigDecimal demandHoursP10,
            BigDecimal demandHoursP50,
            BigDecimal demandHoursP90,
            BigDecimal plannedHours,
            @Nullable BigDecimal capacityHours,
            @Nullable BigDecimal uncoveredHours,
            @Nullable Long pricePerHour,
            @Nullable BigDecimal scarcity,
            @Nullable BigDecimal heldBackHours,
            int familiesBelowIndication,
            int familiesBelowGuarantee) {
        private static Line of(String regionCode, DateAnswer date) {
            return new Line(
                    regionCode,
                    date.date(),
                    date.demandHours().p10(),
                    date.demandHours().p50(),
                    date.demandHours().p90(),
                    date.plannedHours(),
                    date.capacityHours(),
                    date.uncoveredHours(),
                    date.pricePerHour(),
                    date.scarcity(),
                    date.heldBackHours(),
                    date.familiesBelowIndication(),
                    date.familiesBelowGuarantee());
        }
    }

    /** The table. */
    static String of(RegionOutlookAnswer outlook) {
        try {
            return CSV.writer(SCHEMA)
                    .writeValueAsString(outlook.dates().stream()
                            .map(date -> Line.of(outlook.regionCode(), date))
                            .toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An outlook could not be written as CSV: this is a defect.", e);
        }
    }
}
