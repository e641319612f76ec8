package nl.kraamflex.bench.region;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.region.SchedulingService.Answer;
import nl.kraamflex.platform.events.CaseUpdated;

/** A region in the running service, filled, planned and looked at as an organisation's own software would. */
final class RunningRegion {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int CLIENTS = 4;
    private static final List<Integer> WISHES = List.of(8, 8, 7, 7, 6, 5, 4, 4, 3);
    private static final int NOT_FOUND = 404;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int PERCENT = 100;
    private static final long NANOS_TO_WAIT = 180_000_000_000L;
    private static final long PAUSE_MILLIS = 20;
    private static final long SHORT_PAUSE_MILLIS = 1;
    private static final BigDecimal QUANTA_PER_HOUR = BigDecimal.valueOf(4);

    private final String code;
    private final SchedulingService service;
    private final CaseTopic topic;
    private final LocalDate today;
    private final List<Answer> joined = new ArrayList<>();

    /** A region without families and hours, by a code that the service has no region of yet. */
    RunningRegion(String code, SchedulingService service, CaseTopic topic, LocalDate today) {
        this.code = code;
        this.service = service;
        this.topic = topic;
        this.today = today;
    }

    /** Publishes cases and arranges each to be in the region as soon as the service knows it. */
    void take(List<CaseUpdated> cases) {
        topic.send(cases);
        eachInParallel(cases, family -> until(arrangementOf(family), PAUSE_MILLIS, () -> joins(family)));
    }

    /** Publishes cases of no region, and returns when the service has planned each. */
    void takeElsewhere(List<CaseUpdated> cases) {
        topic.send(cases);
        eachInParallel(
                cases,
                family -> until(
                        scheduleOf(family),
                        PAUSE_MILLIS,
                        () -> service.get(scheduleOf(family)).isGood()));
    }

    /** Arranges a case to be in the region; the answer brings its plan there. */
    void join(CaseUpdated family) {
        Answer answer = arrangedHere(family);
        joined.add(SchedulingService.good(arrangementOf(family), answer));
    }

    /** The plans that the answers brought of all who joined one by one. */
    List<PlannedCase> plansOfJoined() {
        return joined.stream().map(Answer::body).map(PlannedCase::broughtIn).toList();
    }

    /** Arranges a case that joined just now to be in no region again; its hours are free then. */
    void leave(CaseUpdated family) {
        String path = arrangementOf(family);
        SchedulingService.good(path, service.replace(path, 1, "{}"));
    }

    private boolean joins(CaseUpdated family) {
        Answer answer = arrangedHere(family);
        if (answer.status() == NOT_FOUND) {
            return false;
        }
        SchedulingService.good(arrangementOf(family), answer);
        return true;
    }

    private Answer arrangedHere(CaseUpdated family) {
        return service.put(arrangementOf(family), "{\"regionCode\": \"%s\"}".formatted(code));
    }

    private static double wish(CaseUpdated.Birth birth, LocalDate date) {
        int day = (int) ChronoUnit.DAYS.between(birth.dateOfBirth(), date);
        return WISHES.get(Math.min(day, WISHES.size() - 1));
    }

    private static String arrangementOf(CaseUpdated family) {
        return scheduleOf(family) + "/arrangement";
    }

    private static String scheduleOf(CaseUpdated family) {
        return "/v1/schedules/" + family.caseId();
    }

    /**
     * Gives each date a part of the hours that cases are indicated, more on the first days of a case.
     *
     * @param percent of those hours
     * @return hours in quanta, by date
     */
    Map<LocalDate, Integer> giveHours(List<CaseUpdated> cases, int dates, int percent) {
        Map<LocalDate, Double> wanted = new TreeMap<>();
        for (CaseUpdated family : cases) {
            CaseUpdated.Birth birth = Objects.requireNonNull(family.birth());
            CaseUpdated.Indication indication = Objects.requireNonNull(family.indication());
            LocalDate home = Objects.requireNonNull(birth.homecomingDate());
            LocalDate first = home.isBefore(today) ? today : home;
            LocalDate last = birth.dateOfBirth().plusDays(indication.lastDay() - 1L);
            List<LocalDate> open = first.datesUntil(last.plusDays(1)).toList();
            double all = open.stream().mapToDouble(date -> wish(birth, date)).sum();
            open.forEach(date -> wanted.merge(date, indication.minutes() * wish(birth, date) / all, Double::sum));
        }
        Map<LocalDate, Integer> hours = new TreeMap<>();
        ObjectNode body = JSON.createObjectNode();
        ArrayNode list = body.putArray("dates");
        for (int d = 0; d < dates; d++) {
            LocalDate date = today.plusDays(d);
            int whole = (int) (wanted.getOrDefault(date, 0.0) * percent / PERCENT / MINUTES_PER_HOUR);
            hours.put(date, whole * QUANTA_PER_HOUR.intValue());
            list.addObject().put("date", date.toString()).put("hours", whole);
        }
        String path = "/v1/regions/%s/capacity?source=roster".formatted(code);
        SchedulingService.good(path, service.put(path, body.toString()));
        return hours;
    }

    /**
     * Has the region planned and the plan accepted for all families.
     *
     * @return by which part of its value the plan may be above the best
     */
    BigDecimal plan(int seconds) {
        String plans = "/v1/regions/%s/plans".formatted(code);
        Answer ordered = SchedulingService.good(
                plans, service.post(plans, "{\"targetGap\": 0.0002, \"timeLimitSeconds\": %d}".formatted(seconds)));
        String plan = plans + "/" + ordered.body().path("planId").asText();
        List<JsonNode> last = new ArrayList<>();
        until(plan, PAUSE_MILLIS, () -> {
            last.clear();
            last.add(SchedulingService.good(plan, service.get(plan)).body());
            return !List.of("QUEUED", "RUNNING")
                    .contains(last.getFirst().path("state").asText());
        });
        JsonNode made = last.getFirst();
        if (!made.path("state").asText().equals("DONE")) {
            throw new BenchFailure("the region's plan is %s: %s"
                    .formatted(
                            made.path("state").asText(),
                            made.at("/problem/detail").asText()));
        }
        String acceptances = plan + "/acceptances";
        SchedulingService.good(acceptances, service.post(acceptances, "{}"));
        return made.at("/result/gap").decimalValue();
    }

    /** Publishes the birth of a case that the service knows, and returns when its plan can be read. */
    void born(CaseUpdated family) {
        topic.send(List.of(family));
        until(
                scheduleOf(family),
                SHORT_PAUSE_MILLIS,
                () -> service.get(scheduleOf(family)).isGood());
    }

    /** Asks for a new plan of a case; the answer brings it. */
    void replan(CaseUpdated family) {
        String path = scheduleOf(family) + "/replans";
        SchedulingService.good(path, service.post(path, "{\"reason\": \"FAMILY_ASKS\"}"));
    }

    /** The plans of cases as they are now. */
    List<PlannedCase> read(List<CaseUpdated> cases) {
        List<PlannedCase> plans = Collections.synchronizedList(new ArrayList<>());
        eachInParallel(cases, family -> {
            String path = scheduleOf(family);
            plans.add(PlannedCase.of(
                    SchedulingService.good(path, service.get(path)).body()));
        });
        return plans;
    }

    /** How the region stands: its gap, and of each date the hours used and those that nobody covers. */
    JsonNode standing() {
        String path = "/v1/regions/" + code;
        return SchedulingService.good(path, service.get(path)).body().path("standing");
    }

    private static void until(String path, long pauseMillis, BooleanSupplier done) {
        long end = System.nanoTime() + NANOS_TO_WAIT;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() - end >= 0) {
                throw new BenchFailure("the service takes too long with " + path + ": see its log");
            }
            try {
                Thread.sleep(pauseMillis);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new BenchFailure("the measurement was interrupted", stopped);
            }
        }
    }

    private static <T> void eachInParallel(List<T> all, Consumer<T> work) {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<? extends Future<?>> started = all.stream()
                    .map(each -> clients.submit(() -> work.accept(each)))
                    .toList();
            try {
                for (Future<?> each : started) {
                    each.get();
                }
            } catch (InterruptedException stopped) {
                clients.shutdownNow();
                Thread.currentThread().interrupt();
                throw new BenchFailure("the measurement was interrupted", stopped);
            } catch (ExecutionException broken) {
                clients.shutdownNow();
                throw broken.getCause() instanceof BenchFailure failure
                        ? failure
                        : new BenchFailure("the service cannot be asked: " + broken.getCause(), broken);
            }
        }
    }
}
