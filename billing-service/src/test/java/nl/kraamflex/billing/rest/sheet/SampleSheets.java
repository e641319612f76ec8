package nl.kraamflex.billing.rest.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.EstimateRules;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;

/** Sheets with something of everything. */
final class SampleSheets {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    private SampleSheets() {}

    /** Eight days over New Year, some of which lie ahead. */
    static StatementSheet estimate(Language language, TextSet set) {
        return estimate(language, set, Map.of());
    }

    static StatementSheet estimate(Language language, TextSet set, Map<String, String> help) {
        Estimate estimate = EstimateRules.apply(LAW, overNewYear(set)).orElseThrow();
        return EstimateSheet.of(estimate, (OwnContribution.Owed) estimate.contribution(), language, help);
    }

    private static BillingCase overNewYear(TextSet set) {
        LocalDate first = LocalDate.of(2025, 12, 28);
        CaseFacts facts = new CaseFacts(
                2, first.minusDays(2), first.minusDays(1), new CaseFacts.Indication(false, 2940), set.name());
        Schedule schedule = new Schedule(
                1,
                360,
                List.of(
                        DatedCare.planned(first, 480),
                        DatedCare.planned(first.plusDays(1), 465),
                        DatedCare.planned(first.plusDays(2), 360),
                        DatedCare.planned(first.plusDays(3), 360),
                        DatedCare.planned(first.plusDays(4), 360),
                        DatedCare.planned(first.plusDays(5), 315),
                        DatedCare.planned(first.plusDays(6), 300),
                        DatedCare.planned(first.plusDays(7), 300)));
        return new BillingCase(CASE, 7, facts, schedule, new Deliveries(0, List.of()));
    }
}
