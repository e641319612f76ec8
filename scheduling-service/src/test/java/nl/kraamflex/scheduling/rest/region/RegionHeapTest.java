package nl.kraamflex.scheduling.rest.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSize;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.junit.jupiter.api.Test;

/** As many families as there may be, in a process with far less memory than a service has: 1 GiB. */
class RegionHeapTest {
    private static final int HEAP = 512;
    private static final GeneratedRegion COUNTRY =
            new GeneratedRegion(RegionSize.MOST_FAMILIES, 60, 14, 90, ",\"targetGap\":0.01");

    @Test
    void the_country_for_sixty_days_is_read_planned_and_answered_in_half_a_gibibyte()
            throws IOException, InterruptedException {
        String told = ProcessOfItsOwn.run(RegionHeapTest.class, HEAP);

        assertThat(told).contains("30000 families", "bytes written");
    }

    /** Does what the service does with a request, without HTTP. */
    public static void main(String[] none) throws IOException {
        RegionRequest request = RegionRequestReader.read(COUNTRY.body(), List.of(), _ -> {});
        RegionProblem problem =
                request.problem(PlanningSettings.on(DatedLaw.shipped(), LocalDate.parse("2026-01-05"), Pattern.USUAL));
        int gap = request.effort().targetGapPerMillion();
        RegionPlan plan = (RegionPlan) new RegionSolver(2)
                .solve(problem, new SearchLimits(gap, request.effort().steps(), () -> false));
        CountedBytes bytes = new CountedBytes();
        RegionAnswerWriter.write(RegionAnswer.of(plan, null, 0), bytes);
        System.out.println(problem.families().size() + " families, " + bytes.number + " bytes written, gap "
                + plan.gap() + " after " + plan.steps() + " steps");
    }

    /** Keeps nothing. */
    private static final class CountedBytes extends OutputStream {
        private long number;

        @Override
        public void write(int one) {
            number++;
        }

        @Override
        public void write(byte[] some, int offset, int length) {
            number += length;
        }
    }
}
