package dev.mubiao.bpmn.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTests {

    private static final Map<String, Object> VALUES =
            Map.of("decision", "agree", "amount", "5000000.50", "round", 2, "form", "lukou-2026");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "${decision == 'agree'} ; true",
                "${decision != 'agree'} ; false",
                "${ decision==\"agree\" && amount >= 5000000 } ; true",
                "${amount > 5000000.50} ; false",
                "${amount >= 5000000.5} ; true",
                "${round < 2 or form == 'lukou-2026'} ; true",
                "${round < 2 and form == 'lukou-2026'} ; false",
                "${not (decision == 'return' || decision == 'reject')} ; true",
                "${!(round == 2)} ; false",
                "${grade == 'GOOD'} ; false",
                "${grade != 'GOOD'} ; true",
                "${round == 1 or round == 2 and decision == 'return'} ; false",
            })
    void comparesAndCombines(String text, boolean expected) {
        assertThat(Condition.parse(text).holds(VALUES::get)).isEqualTo(expected);
    }

    @Test
    void missingNumbersAreNeitherMoreNorLess() {
        assertThat(Condition.parse("${amount < 5}").holds(name -> null)).isFalse();
        assertThat(Condition.parse("${amount >= 5}").holds(name -> null)).isFalse();
        assertThat(Condition.parse("${amount != 5}").holds(name -> null)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "${}",
                "decision == 'agree'",
                "#{decision == 'agree'}",
                "${decision}",
                "${decision.class}",
                "${''.getClass()}",
                "${decision == 'agree'}${decision == 'agree'}",
                "${decision == 'agree' or}",
                "${decision == agree}",
                "${unknown == 'agree'}",
                "${decision < 'agree'}",
                "${amount == '5'}",
                "${round == 2 + 1}",
                "${execution == 'a'}",
                "${decision['class'] == 'a'}",
                "${now() == 'a'}",
                "${(decision == 'agree'}",
                "${decision == 'a\\u0027'}",
            })
    void refusesEverythingElse(String text) {
        assertThatThrownBy(() -> Condition.parse(text)).isInstanceOf(ConditionSyntaxException.class);
    }

    @Test
    void refusesEndlessNesting() {
        String nested = "${" + "(".repeat(100) + "round == 1" + ")".repeat(100) + "}";

        assertThatThrownBy(() -> Condition.parse(nested)).isInstanceOf(ConditionSyntaxException.class);
    }
}
