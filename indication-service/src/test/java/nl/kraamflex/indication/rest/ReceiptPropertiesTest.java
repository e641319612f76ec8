package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.indication.domain.CaseIndication;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.RandomHistories;
import nl.kraamflex.indication.domain.RandomHistories.GivenHistory;
import nl.kraamflex.indication.domain.calculation.CareFacts;
import nl.kraamflex.indication.domain.calculation.Contradictions;
import nl.kraamflex.indication.domain.calculation.IndicationRules;
import nl.kraamflex.indication.domain.protocol.Protocol;
import nl.kraamflex.indication.domain.protocol.Protocols;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.dated.DatedLaw;

/** Whatever happened to a case, its receipt goes out as text, comes back as a request, and gives the same answer. */
class ReceiptPropertiesTest {
    private static final Protocols PROTOCOLS = new Protocols(DatedLaw.shipped());
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Provide
    Arbitrary<GivenHistory> histories() {
        return RandomHistories.any();
    }

    @Property
    void a_receipt_reproduces(@ForAll("histories") GivenHistory given) throws JsonProcessingException {
        MaternityCase theCase = given.recorded(given.taken());
        Assume.that(given.indication(theCase).isPresent());
        CaseIndication indication = given.indication(theCase).orElseThrow();

        String sent = JSON.writeValueAsString(Receipt.of(indication.facts(), indication.rules(), theCase.texts()));
        Receipt back = JSON.readValue(sent, Receipt.class);
        CareFacts facts = back.facts();
        Protocol protocol = PROTOCOLS
                .ofHash(back.exactly() == null ? "" : back.exactly().sha256())
                .orElseThrow();
        Rules rules = PROTOCOLS.rules(protocol, facts.date(), back.own());

        assertThat(facts).isEqualTo(indication.facts());
        assertThat(Contradictions.ofReceipt(facts, rules)).isEmpty();
        assertThat(IndicationRules.calculate(facts, rules)).isEqualTo(indication.outcome());
        back.refuseOtherLaw(rules);
    }
}
