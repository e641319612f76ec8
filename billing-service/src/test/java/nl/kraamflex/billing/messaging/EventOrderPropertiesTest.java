package nl.kraamflex.billing.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.usecase.FollowCase;
import nl.kraamflex.billing.usecase.RememberedCases;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.DeliveriesRecorded.CareDate;
import nl.kraamflex.platform.events.DeliveriesRecorded.DeliveredVisit;
import nl.kraamflex.platform.events.EventData;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.events.SchedulePlanned.PlannedDay;

/** In which order events of the three topics arrive, and how often, does not show in the statement. */
class EventOrderPropertiesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final UUID CASE = new UUID(0, 1);
    private static final String ORGANISATION = "08001234";
    private static final LocalDate BORN = LocalDate.of(2025, 12, 28);

    /** Decides whether an event takes effect where a version of its topic is held. */
    @FunctionalInterface
    private interface VersionRule {
        boolean applies(EventData event, long held);
    }

    /** All events of a case, those of each topic by version. */
    private record Published(
            List<CaseUpdated> facts, List<SchedulePlanned> schedules, List<DeliveriesRecorded> deliveries) {
        List<EventData> inOrder() {
            return Stream.of(facts, schedules, deliveries)
                    .<EventData>flatMap(List::stream)
                    .toList();
        }
    }

    @Provide
    Arbitrary<Published> published() {
        return Combinators.combine(
                        drawn(1, 4, EventOrderPropertiesTest::facts),
                        drawn(0, 3, EventOrderPropertiesTest::schedule),
                        drawn(1, 5, EventOrderPropertiesTest::deliveries))
                .as(Published::new);
    }

    /** States of one topic: the first is version 1, the next version 2, and so on. */
    private static <T> Arbitrary<List<T>> drawn(int fewest, int most, VersionedState<T> state) {
        return Arbitraries.integers()
                .between(fewest, most)
                .flatMap(count -> Combinators.combine(IntStream.rangeClosed(1, count)
                                .mapToObj(state::at)
                                .toList())
                        .as(all -> all));
    }

    /** What may be published as a version of a topic. */
    @FunctionalInterface
    private interface VersionedState<T> {
        Arbitrary<T> at(long version);
    }

    private static Arbitrary<CaseUpdated> facts(long version) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 200).injectNull(0.1),
                        Arbitraries.of(0, 60, 150),
                        Arbitraries.of(true, true, true, false),
                        Arbitraries.of("STANDARD", "NEUTRAL"))
                .as((quarters, assistance, born, texts) -> new CaseUpdated(
                        CASE,
                        ORGANISATION,
                        version,
                        Instant.EPOCH,
                        version,
                        BORN,
                        born ? new CaseUpdated.Birth(BORN.atStartOfDay().toInstant(ZoneOffset.UTC), BORN, BORN) : null,
                        quarters == null ? null : indication(quarters * 15, assistance),
                        texts));
    }

    private static CaseUpdated.Indication indication(int minutes, int assistance) {
        return new CaseUpdated.Indication(
                new UUID(0, 2), "START", false, minutes, 10, "lip", Instant.EPOCH, false, 0, null, null, assistance);
    }

    private static Arbitrary<SchedulePlanned> schedule(long version) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 32))
                .as((day, quarters) -> new PlannedDay(BORN.plusDays(day), day + 1, quarters * 15))
                .list()
                .ofMaxSize(4)
                .map(days ->
                        new SchedulePlanned(CASE, ORGANISATION, version, Instant.EPOCH, version, 1, 2940, 0, days));
    }

    private static Arbitrary<DeliveriesRecorded> deliveries(long version) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 24),
                        Arbitraries.integers().between(0, 8),
                        Arbitraries.of("BASIC_EXCEPTION", "AGREEMENT", "SUPPLEMENTARY", "PRIVATE", CareDate.UNKNOWN)
                                .injectNull(0.7),
                        Arbitraries.of(true, false, false, false, false))
                .as((day, quarters, past, funding, elsewhere) -> {
                    LocalDate date = BORN.plusDays(day);
                    Instant begin = date.atTime(20, 0).toInstant(ZoneOffset.UTC);
                    List<CareDate> care = new ArrayList<>();
                    care.add(new CareDate(date, quarters * 15, funding));
                    if (past > 0) {
                        care.add(new CareDate(date.plusDays(1), past * 15, funding));
                    }
                    return new DeliveredVisit(
                            begin,
                            begin.plusSeconds((quarters + past) * 900L),
                            (quarters + past) * 15,
                            care,
                            elsewhere);
                })
                .list()
                .ofMaxSize(5)
                .map(visits -> new DeliveriesRecorded(CASE, ORGANISATION, version, Instant.EPOCH, visits));
    }

    @Property
    void order_of_events_and_duplicates_do_not_change_the_final_statement(
            @ForAll("published") Published published, @ForAll Random random) {
        // Given: each event arrives once to three times, all topics through each other
        List<EventData> arriving = new ArrayList<>();
        for (EventData event : published.inOrder()) {
            arriving.addAll(Collections.nCopies(1 + random.nextInt(3), event));
        }
        Collections.shuffle(arriving, random);

        // When
        Statement statement = statement(arriving, EventData::replaces);

        // Then
        assertSame(statement, statement(published.inOrder(), EventData::replaces));
        assertThat(statement.minutes()
                        + statement.held().stream().mapToInt(HeldCare::minutes).sum())
                .isEqualTo(minutesOfLatest(published));
        Statistics.label("an older state arrives after a newer one")
                .collect(late(arriving))
                .coverage(tries -> tries.check(true).percentage(share -> share >= 60));
    }

    @Example
    void a_rule_that_lets_the_last_arrival_win_would_be_noticed() {
        // Given
        DeliveriesRecorded old = visit(1, 60);
        DeliveriesRecorded latest = visit(2, 120);

        // When
        Statement careless = statement(List.of(latest, old), (event, held) -> true);

        // Then
        assertThat(careless.minutes()).isEqualTo(60);
        assertThat(statement(List.of(latest, old, latest, old), EventData::replaces)
                        .minutes())
                .isEqualTo(120);
    }

    private static DeliveriesRecorded visit(long version, int minutes) {
        Instant begin = BORN.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return new DeliveriesRecorded(
                CASE,
                ORGANISATION,
                version,
                Instant.EPOCH,
                List.of(new DeliveredVisit(
                        begin, begin.plusSeconds(7200), minutes, List.of(new CareDate(BORN, minutes)))));
    }

    /** What families see: who was told when is not part of it. */
    private static void assertSame(Statement one, Statement other) {
        assertThat(one.lines()).isEqualTo(other.lines());
        assertThat(one.held()).isEqualTo(other.held());
        assertThat(one.years()).isEqualTo(other.years());
        assertThat(one.familyCents()).isEqualTo(other.familyCents());
        assertThat(one.insurerCents()).isEqualTo(other.insurerCents());
        assertThat(one.billed().texts()).isEqualTo(other.billed().texts());
        assertThat(one.billed().schedule()).isEqualTo(other.billed().schedule());
        assertThat(one.billed().facts()).isEqualTo(other.billed().facts());
    }

    private static Statement statement(List<EventData> arriving, VersionRule rule) {
        RememberedCases cases = new RememberedCases();
        FollowCase follow = cases.followed();
        Map<Class<?>, Long> held = new HashMap<>();
        for (EventData event : arriving) {
            if (rule.applies(event, held.getOrDefault(event.getClass(), 0L))) {
                held.put(event.getClass(), event.version());
                apply(event, follow);
            }
        }
        BillingCase billed = cases.find(CASE).orElseThrow();
        StatementVerdict verdict = new StatementRules(LAW)
                .state(CaseOnFile.of(billed), DerivedFigures.REFUSED)
                .orElseThrow();
        return ((StatementVerdict.Stated) verdict).statement();
    }

    private static void apply(EventData event, FollowCase follow) {
        if (event instanceof CaseUpdated facts) {
            follow.factsAre(CASE, EventTranslation.facts(facts));
        } else if (event instanceof SchedulePlanned schedule) {
            follow.scheduleIs(CASE, EventTranslation.schedule(schedule));
        } else if (event instanceof DeliveriesRecorded deliveries) {
            follow.deliveriesAre(CASE, EventTranslation.deliveries(deliveries));
        } else {
            throw new AssertionError("Billing does not follow " + event);
        }
    }

    /** Own care of the latest record and help at the birth of the latest facts, from the events alone. */
    private static int minutesOfLatest(Published published) {
        CaseUpdated facts = published.facts().getLast();
        CaseUpdated.Indication indication = facts.indication();
        int assistance = facts.birth() == null || indication == null ? 0 : indication.birthAssistanceMinutes();
        return assistance
                + published.deliveries().getLast().visits().stream()
                        .filter(visit -> !visit.elsewhere())
                        .mapToInt(DeliveredVisit::minutes)
                        .sum();
    }

    private static boolean late(List<EventData> arriving) {
        Map<Class<?>, Long> latest = new HashMap<>();
        boolean late = false;
        for (EventData event : arriving) {
            long before = latest.merge(event.getClass(), event.version(), Math::max);
            late |= event.version() < before;
        }
        return late;
    }
}
