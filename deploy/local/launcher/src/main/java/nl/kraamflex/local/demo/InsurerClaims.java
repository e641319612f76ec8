package nl.kraamflex.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kraamflex.local.LauncherFailure;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.journey.CareSystem;

/** What the insurer of a family would be asked, which lines wait, why, and who can do something about it. */
final class InsurerClaims {
    private static final String MADE_UP_INSURER = "9991";
    private static final String MADE_UP_PRICE = "61.00";
    private static final LocalDate CONTRACT_FROM = LocalDate.parse("2025-01-01");
    private static final String MAXIMA = "nza-maximum-tariffs";
    private static final String HOUR = MAXIMA + "/maternity-care-hour";
    private static final int CREATED = 201;
    private static final int OK = 200;

    /** One reason to hold lines, in the words of the service. */
    private record Reason(String text, String remedy) {}

    private final CareSystem careSystem;

    private InsurerClaims(CareSystem careSystem) {
        this.careSystem = careSystem;
    }

    /** The claims of an organisation that has a contract with the insurer of its families. */
    static InsurerClaims underContract(CareSystem careSystem, PrintStream out) {
        CareSystem.Answer drafted = careSystem
                .draftContract(MADE_UP_INSURER, CONTRACT_FROM, MADE_UP_PRICE)
                .expect(CREATED);
        careSystem
                .activateContract(
                        UUID.fromString(drafted.body().path("contractId").asText()),
                        drafted.etag()
                                .orElseThrow(() -> new LauncherFailure(
                                        "billing-service gave a contract without ETag: see its log.")))
                .expect(OK);
        out.println("Contract with insurer %s (made up): EUR %s an hour from %s"
                .formatted(MADE_UP_INSURER, MADE_UP_PRICE, CONTRACT_FROM));
        return new InsurerClaims(careSystem);
    }

    /**
     * Records who insures a family, claims its care and tells what comes of it.
     *
     * @param insuredFrom no later than its first hour of care
     */
    void tell(UUID caseId, LocalDate insuredFrom, PrintStream out) {
        careSystem.recordInsurance(caseId, insuredFrom, MADE_UP_INSURER).expect(OK);
        JsonNode lines = careSystem.claim(caseId).expect(OK).body().path("items");
        long held = StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.path("state").asText().equals("HELD"))
                .count();
        out.println("  what insurer %s would be asked: %d claim lines, of which %d are held and not sent:"
                .formatted(MADE_UP_INSURER, lines.size(), held));
        reasons(lines).forEach((reason, count) -> {
            out.println("    %2d  %s".formatted(count, reason.text()));
            WrappedText.tell("        ", reason.remedy(), out);
        });
        StreamSupport.stream(lines.spliterator(), false)
                .map(line -> LocalDate.parse(line.path("careDate").asText()).withDayOfYear(1))
                .distinct()
                .sorted()
                .forEach(year -> tellMaximum(year, out));
    }

    private static Map<Reason, Integer> reasons(JsonNode lines) {
        Map<Reason, Integer> counted = new LinkedHashMap<>();
        for (JsonNode line : lines) {
            for (JsonNode hold : line.path("holds")) {
                counted.merge(
                        new Reason(
                                hold.path("text").asText(), hold.path("remedy").asText()),
                        1,
                        Integer::sum);
            }
        }
        return counted;
    }

    /** What the law on file says of the highest price of an hour in a year; how to add it where it is missing. */
    private void tellMaximum(LocalDate year, PrintStream out) {
        JsonNode law = careSystem
                .look(Service.BILLING, "/v1/law-figures?date=%s&kind=%s".formatted(year, MAXIMA))
                .expect(OK)
                .body();
        for (JsonNode gap : law.path("gaps")) {
            if (gap.path("key").asText().equals(HOUR)) {
                WrappedText.tell(
                        "    ", "NZa maximum: " + gap.path("explanation").asText(), out);
                WrappedText.tell(
                        "    ",
                        "An operator adds it with its source by PUT /v1/law-figures/%s/%s; it counts once a second person confirms it by POST .../confirmations. Then the same claim is made again."
                                .formatted(gap.path("kind").asText(), year),
                        out);
            }
        }
    }
}
