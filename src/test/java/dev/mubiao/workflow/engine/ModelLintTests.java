package dev.mubiao.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ModelLintTests {

    private final ModelLint lint = new ModelLint(new ModelScreening());

    @Test
    void findsNothingInTheShippedModel() {
        assertThat(lint.of(Models.shipped())).isEmpty();
    }

    @Test
    void reportsWhatTheFirstCheckRefuses() {
        assertThat(keys(Models.model("<bpmn:scriptTask id='s'/>"))).contains("s workflow.model.element");
        assertThat(keys("no xml")).containsExactly("definitions workflow.model.xml");
    }

    @Test
    void wantsADefaultAtEachGateway() {
        assertThat(keys(new String(Models.shipped(), java.nio.charset.StandardCharsets.UTF_8)
                        .replace(" default=\"unitAgreed\"", "")))
                .containsExactly("unitDecision workflow.lint.noDefault", "unitAgreed workflow.lint.noCondition");
    }

    @Test
    void wantsEveryPathToEnd() {
        String model = Models.model("<bpmn:endEvent id='other'/>");

        assertThat(keys(model)).contains("other workflow.lint.unreachable");
        assertThat(keys(Models.model("")
                        .replace("<bpmn:endEvent id=\"end\"/>", "<bpmn:intermediateThrowEvent id=\"end\"/>")))
                .contains("trial workflow.lint.noEnd", "end workflow.lint.stops");
    }

    private List<String> keys(String model) {
        return lint.of(Models.bytes(model)).stream()
                .map(finding -> finding.element() + " " + finding.key())
                .toList();
    }
}
