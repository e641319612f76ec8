package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.RandomHistories;
import nl.kraamflex.indication.domain.RandomHistories.GivenHistory;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Contradictions;
import nl.kraamflex.indication.domain.calculation.GivenCases;
import nl.kraamflex.indication.domain.calculation.GivenCases.GivenCase;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.calculation.TestRules;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Rules;

/** Whatever happened to a case, its receipt goes out as text, comes back as a request, and gives the same answer. */
class ReceiptPropertiesTest {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Provide
    Arbitrary<GivenHistory> histories() {
        return RandomHistories.any();
    }

    @Provide
    Arbitrary<GivenCase> cases() {
        return GivenCases.sound();
    }

    @Property
    void a_receipt_of_a_case_reproduces(@ForAll("histories") GivenHistory given) throws JsonProcessingException {
        MaternityCase theCase = given.recorded(given.taken());
        Assume.that(given.indication(theCase).isPresent());
        CaseIndication indication = given.indication(theCase).orElseThrow();

        reproduces(indication.facts(), indication.rules(), theCase.texts(), indication.outcome());
    }

    /** Births since 2008 under both protocols and all settings, with stays one by one, every household and every loss. */
    @Property(edgeCases = EdgeCasesMode.NONE)
    void a_receipt_of_a_calculation_reproduces(@ForAll("cases") GivenCase given, @ForAll TextSet texts)
            throws JsonProcessingException {
        reproduces(given.facts(), given.rules(), texts, IndicationRules.calculate(given.facts(), given.rules()));
    }

    private static void reproduces(CareFacts facts, Rules rules, TextSet texts, Indication outcome)
            throws JsonProcessingException {
        String sent = JSON.writeValueAsString(Receipt.of(facts, rules, texts));
        Receipt back = JSON.readValue(sent, Receipt.class);
        CareFacts factsAgain = back.facts();
        Protocol protocol = TestRules.PROTOCOLS
                .ofHash(back.exactly() == null ? "" : back.exactly().sha256())
                .orElseThrow();
        Rules rulesAgain = TestRules.PROTOCOLS.rules(protocol, factsAgain.date(), back.own());

        assertThat(factsAgain).isEqualTo(facts);
        assertThat(Contradictions.ofReceipt(factsAgain, rulesAgain)).isEmpty();
        assertThat(IndicationRules.calculate(factsAgain, rulesAgain)).isEqualTo(outcome);
        back.refuseOtherLaw(rulesAgain);
    }
}
