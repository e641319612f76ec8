package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.RegionOrigin;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import org.jspecify.annotations.Nullable;

/** One plan of a case as the API shows it, in force or not. */
public record PlanAnswer(
        long version,
        TextSet textSet,
        CauseAnswer cause,
        String mode,
        Instant plannedAt,
        LocalDate asOf,
        BigDecimal indicatedHours,
        BigDecimal declinedHours,
        BigDecimal deliveredHours,
        BigDecimal plannedHours,
        String profile,
        List<Day> days,
        long value,
        long lowerBound,
        long gap,
        CostTerms terms,
        List<NoticeAnswer> notices) {

    /** Why a plan was made. */
    public record CauseAnswer(
            String code,
            Texts text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID regionPlanId) {
        static CauseAnswer of(Plan plan, Wording wording) {
            RegionOrigin region = plan.region();
            return new CauseAnswer(
                    plan.cause().name(), wording.cause(plan.cause()), region == null ? null : region.planId());
        }
    }

    /** One day of a plan. */
    public record Day(
            LocalDate date,
            int day,
            String kind,
            BigDecimal plannedHours,
            @Nullable BigDecimal earlierPlannedHours,
            @Nullable String funding,
            @Nullable String partOfDay,
            @Nullable Texts note) {

        private static Day of(PlannedDay day, Wording wording) {
            Integer earlier = day.earlierMinutes();
            return new Day(
                    day.date(),
                    day.day(),
                    day.kind().name(),
                    HoursNumber.of(day.minutes()),
                    earlier == null ? null : HoursNumber.of(earlier),
                    funding(day.funding()),
                    partOfDay(day.partOfDay()),
                    note(day, wording));
        }

        static @Nullable String funding(@Nullable Funding funding) {
            return funding == null ? null : funding.name();
        }

        static @Nullable String partOfDay(@Nullable PartOfDay part) {
            return part == null ? null : part.name();
        }

        static @Nullable Texts note(PlannedDay day, Wording wording) {
            DayReason reason = day.reason();
            return reason == null
                    ? null
                    : wording.reason(reason, day.longestMinutes()).orElse(null);
        }
    }

    static PlanAnswer of(Plan plan, TextSet texts) {
        Wording wording = Wording.of(texts);
        return new PlanAnswer(
                plan.version(),
                texts,
                CauseAnswer.of(plan, wording),
                plan.mode().name(),
                plan.plannedAt(),
                plan.asOf(),
                HoursNumber.of(plan.indicatedMinutes()),
                HoursNumber.of(plan.declinedMinutes()),
                HoursNumber.of(plan.deliveredMinutes()),
                HoursNumber.of(plan.plannedMinutes()),
                plan.profile(),
                plan.days().stream().map(day -> Day.of(day, wording)).toList(),
                plan.value(),
                plan.lowerBound(),
                plan.value() - plan.lowerBound(),
                plan.terms(),
                NoticeAnswer.of(plan.notices(), wording));
    }
}
