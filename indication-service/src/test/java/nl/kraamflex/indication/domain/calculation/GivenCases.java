package nl.kraamflex.indication.domain.calculation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import nl.kraamflex.indication.domain.calculation.DaysGranted.UpTo;
import nl.kraamflex.indication.domain.protocol.BirthAssistanceInCeiling;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Direction;
import nl.kraamflex.indication.domain.protocol.Factor;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.FeedingChange;
import nl.kraamflex.indication.domain.protocol.FloorAfterHospital;
import nl.kraamflex.indication.domain.protocol.HospitalStayOf;
import nl.kraamflex.indication.domain.protocol.MixedFeeding;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.indication.domain.protocol.Parity;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.indication.domain.protocol.StayElsewhere;
import nl.kraamflex.indication.domain.protocol.WindowLawDate;
import org.jspecify.annotations.Nullable;

/** Cases of every kind, under both protocols and all settings. */
public final class GivenCases {
    private GivenCases() {}

    /** Facts, and the choices of the organisation that asks. */
    public record GivenCase(CareFacts facts, OwnChoices choices) {
        /** What holds for it. */
        public Rules rules() {
            return TestRules.PROTOCOLS.on(facts.date(), choices);
        }

        boolean sound() {
            return Contradictions.of(facts, rules()).isEmpty();
        }

        GivenCase with(CareFacts changed) {
            return new GivenCase(changed, choices);
        }
    }

    private record People(
            Household household, @Nullable Parity parity, int children, Loss loss, DeciderRole decidedBy) {}

    private record Chosen(
            int decidedAfter,
            @Nullable Integer clinicianMinutes,
            int birthAssistanceMinutes,
            @Nullable Integer wishedMinutes,
            DaysGranted daysGranted,
            int carePackage) {}

    private record Nights(
            @Nullable HospitalStayOf hospitalStayOf,
            @Nullable StayElsewhere maternityHotelStay,
            @Nullable StayElsewhere birthCentreStay,
            @Nullable FloorAfterHospital floorAfterHospital) {}

    private record Wanted(int index, int quarters, boolean withHours) {}

    private record Died(int child, int after) {}

    private record Away(Stay.Person person, int child, Stay.Place place, int from, int nights, boolean incubator) {}

    /** Anything, contradictory facts too. */
    static Arbitrary<GivenCase> any() {
        return cases(false);
    }

    /** Facts that contradict nothing. */
    public static Arbitrary<GivenCase> sound() {
        return cases(true).filter(5_000, GivenCase::sound);
    }

    private static Arbitrary<GivenCase> cases(boolean fitting) {
        return Combinators.combine(dates(), people(), chosen(), feedings(), factors(), stays(), deaths(), choices())
                .as((date, people, chosen, feedings, factors, stays, deaths, choices) -> {
                    OwnChoices own = date.isBefore(LocalDate.parse("2020-01-01")) ? lip(choices) : choices;
                    Protocol protocol = TestRules.PROTOCOLS.on(date, own).protocol();
                    return new GivenCase(
                            new CareFacts(
                                    date,
                                    date.plusDays(chosen.decidedAfter()),
                                    people.household(),
                                    people.parity(),
                                    people.children(),
                                    people.loss(),
                                    died(deaths, date, chosen.decidedAfter(), people, fitting),
                                    fed(feedings, people, fitting),
                                    carePackage(protocol, chosen.carePackage()),
                                    given(factors, protocol, people, fitting),
                                    away(stays, date, people, fitting),
                                    people.decidedBy(),
                                    fitting && !people.decidedBy().clinician() ? null : chosen.clinicianMinutes(),
                                    chosen.birthAssistanceMinutes(),
                                    chosen.wishedMinutes(),
                                    chosen.daysGranted()),
                            own);
                });
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.integers().between(0, 7970).map(LocalDate.parse("2008-03-01")::plusDays);
    }

    private static Arbitrary<People> people() {
        return Combinators.combine(
                        Arbitraries.frequency(
                                Tuple.of(20, Household.BIRTH_FAMILY),
                                Tuple.of(1, Household.INTENDED_PARENTS),
                                Tuple.of(1, Household.FOSTER_PARENTS),
                                Tuple.of(1, Household.SURROGATE_MOTHER)),
                        Arbitraries.of(Parity.class).injectNull(0.3),
                        Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(2, 2), Tuple.of(1, 3)),
                        Arbitraries.frequency(
                                Tuple.of(30, Loss.NONE),
                                Tuple.of(1, Loss.A_CHILD),
                                Tuple.of(1, Loss.EVERY_CHILD),
                                Tuple.of(1, Loss.MOTHER)),
                        Arbitraries.frequency(
                                Tuple.of(6, DeciderRole.MIDWIFE),
                                Tuple.of(2, DeciderRole.GENERAL_PRACTITIONER),
                                Tuple.of(1, DeciderRole.INTAKE_WORKER)))
                .as(People::new);
    }

    private static Arbitrary<Chosen> chosen() {
        return Combinators.combine(
                        Arbitraries.integers().between(-60, 15),
                        Arbitraries.integers()
                                .between(0, 330)
                                .map(quarters -> quarters * 15)
                                .injectNull(0.8),
                        Arbitraries.integers().between(0, 3600),
                        Arbitraries.integers()
                                .between(44, 340)
                                .map(quarters -> quarters * 15)
                                .injectNull(0.6),
                        Arbitraries.oneOf(
                                Arbitraries.just(DaysGranted.ORDINARY),
                                Arbitraries.just(DaysGranted.LAST_ORDINARY),
                                Arbitraries.integers().between(10, 43).map(day -> new DaysGranted(UpTo.EXCEPTION, day)),
                                Arbitraries.integers()
                                        .between(11, 60)
                                        .map(day -> new DaysGranted(UpTo.AGREEMENT, day))),
                        Arbitraries.integers().between(-12, 3))
                .as(Chosen::new);
    }

    private static Arbitrary<Map<Integer, Feeding>> feedings() {
        return Arbitraries.maps(
                        Arbitraries.integers().between(2, 12),
                        Arbitraries.of(Feeding.BREAST, Feeding.FORMULA, Feeding.FORMULA, Feeding.MIXED))
                .ofMaxSize(2)
                .flatMap(changes -> Arbitraries.frequency(
                                Tuple.of(5, Feeding.BREAST),
                                Tuple.of(5, Feeding.FORMULA),
                                Tuple.of(1, Feeding.MIXED),
                                Tuple.of(1, Feeding.NONE))
                        .map(first -> {
                            Map<Integer, Feeding> feedings = new TreeMap<>(changes);
                            feedings.put(1, first);
                            return feedings;
                        }));
    }

    private static Arbitrary<List<Wanted>> factors() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 13),
                        Arbitraries.integers().between(-100, 100),
                        Arbitraries.frequency(Tuple.of(20, true), Tuple.of(1, false)))
                .as(Wanted::new)
                .list()
                .ofMaxSize(4);
    }

    private static Arbitrary<List<Away>> stays() {
        return Combinators.combine(
                        Arbitraries.of(Stay.Person.class),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.frequency(
                                Tuple.of(4, Stay.Place.HOSPITAL),
                                Tuple.of(1, Stay.Place.MATERNITY_HOTEL),
                                Tuple.of(1, Stay.Place.BIRTH_CENTRE)),
                        Arbitraries.frequencyOf(
                                Tuple.of(3, Arbitraries.just(0)),
                                Tuple.of(2, Arbitraries.integers().between(-1, 12))),
                        // -1 for a stay that lasts
                        Arbitraries.integers().between(-1, 10),
                        Arbitraries.of(true, false))
                .as(Away::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<List<Died>> deaths() {
        // -1 for a child that was stillborn
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 3),
                                        Arbitraries.integers().between(-1, 12))
                                .as(Died::new)
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3)));
    }

    private static Arbitrary<OwnChoices> choices() {
        Arbitrary<Nights> nights = Combinators.combine(
                        Arbitraries.of(HospitalStayOf.class).injectNull(0.3),
                        Arbitraries.of(StayElsewhere.class).injectNull(0.3),
                        Arbitraries.of(StayElsewhere.class).injectNull(0.3),
                        Arbitraries.of(FloorAfterHospital.class).injectNull(0.3))
                .as(Nights::new);
        return Combinators.combine(
                        nights,
                        Arbitraries.of("lip", "proefprotocol"),
                        Arbitraries.of(BirthAssistanceInCeiling.class).injectNull(0.3),
                        Arbitraries.of(MixedFeeding.class).injectNull(0.3),
                        Arbitraries.of(FeedingChange.class).injectNull(0.3),
                        Arbitraries.of(WindowLawDate.class).injectNull(0.3))
                .as((of, protocol, assistance, mixed, change, window) -> new OwnChoices(
                        0,
                        null,
                        protocol,
                        of.hospitalStayOf(),
                        of.maternityHotelStay(),
                        of.birthCentreStay(),
                        of.floorAfterHospital(),
                        assistance,
                        mixed,
                        null,
                        change,
                        null,
                        window,
                        null));
    }

    /** The fictional protocol is younger than the shipped one. */
    private static OwnChoices lip(OwnChoices choices) {
        return new OwnChoices(
                0,
                null,
                "lip",
                choices.hospitalStayOf(),
                choices.maternityHotelStay(),
                choices.birthCentreStay(),
                choices.floorAfterHospital(),
                choices.birthAssistanceInCeiling(),
                choices.mixedFeeding(),
                null,
                choices.feedingChange(),
                null,
                choices.windowLawDate(),
                null);
    }

    private static List<Fed> fed(Map<Integer, Feeding> feedings, People people, boolean fitting) {
        boolean nobodyFed =
                people.loss() == Loss.EVERY_CHILD || !people.household().childHere();
        if (fitting && nobodyFed) {
            return List.of(new Fed(1, Feeding.NONE));
        }
        return feedings.entrySet().stream()
                .map(fed -> new Fed(fed.getKey(), fed.getValue()))
                .toList();
    }

    private static @Nullable String carePackage(Protocol protocol, int index) {
        return index < 0
                ? null
                : protocol.packages().get(index % protocol.packages().size()).code();
    }

    private static List<GivenFactor> given(List<Wanted> wanted, Protocol protocol, People people, boolean fitting) {
        Map<String, GivenFactor> given = new LinkedHashMap<>();
        for (Wanted want : wanted) {
            Factor factor =
                    protocol.factors().get(want.index() % protocol.factors().size());
            int minutes = want.quarters() * 15;
            if (!fitting) {
                given.put(
                        factor.code() + given.size(),
                        new GivenFactor(factor.code(), want.withHours() ? minutes : null));
            } else if (applies(factor, people)) {
                int directed = factor.direction() == Direction.EITHER
                        ? minutes
                        : factor.direction() == Direction.MORE ? Math.abs(minutes) : -Math.abs(minutes);
                boolean withHours = want.withHours() && people.decidedBy().clinician();
                given.put(factor.code(), new GivenFactor(factor.code(), withHours ? directed : null));
            }
        }
        return List.copyOf(given.values());
    }

    private static boolean applies(Factor factor, People people) {
        return switch (factor.appliesWhen()) {
            case null -> true;
            case MULTIPLE_BIRTH -> people.children() > 1;
            case MOTHER_NOT_IN_FAMILY -> !people.household().motherHere();
        };
    }

    private static List<Death> died(
            List<Died> told, LocalDate birth, int decidedAfter, People people, boolean fitting) {
        Map<Integer, Death> deaths = new LinkedHashMap<>();
        for (Died died : told) {
            boolean before = died.after() < decidedAfter;
            boolean fits = switch (people.loss()) {
                case NONE -> died.after() >= 0 && !before;
                case A_CHILD, MOTHER -> died.child() < people.children();
                case EVERY_CHILD -> died.child() <= people.children();
            };
            if (!fitting || (fits && died.child() <= people.children())) {
                int key = fitting ? died.child() : deaths.size();
                deaths.put(key, new Death(died.child(), died.after() < 0 ? null : birth.plusDays(died.after())));
            }
        }
        return List.copyOf(deaths.values());
    }

    private static List<Stay> away(List<Away> stays, LocalDate birth, People people, boolean fitting) {
        List<Stay> away = new ArrayList<>();
        for (Away stay : stays) {
            LocalDate from = birth.plusDays(fitting ? Math.max(0, stay.from()) : stay.from());
            int child = fitting ? Math.min(stay.child(), people.children()) : stay.child();
            away.add(new Stay(
                    stay.person(),
                    child == 0 || (fitting && stay.person() == Stay.Person.MOTHER) ? null : child,
                    stay.place(),
                    from,
                    stay.nights() < 0 ? null : from.plusDays(stay.nights()),
                    stay.incubator()));
        }
        return away;
    }
}
