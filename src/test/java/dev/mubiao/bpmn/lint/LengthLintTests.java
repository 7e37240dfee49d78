package dev.mubiao.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.xml.XmlNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LengthLintTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "bpmn:process",
                "bpmn:userTask",
                "bpmn:startEvent",
                "bpmn:endEvent",
                "bpmn:boundaryEvent",
                "bpmn:intermediateCatchEvent",
                "bpmn:intermediateThrowEvent",
                "bpmn:subProcess",
                "bpmn:callActivity",
                "bpmn:exclusiveGateway",
                "bpmn:parallelGateway"
            })
    void aNameThatNoColumnHoldsIsAnError(String kind) {
        assertThat(found(XmlNode.of(kind, "id", "x", "name", "审".repeat(255)))).isEmpty();
        assertThat(found(XmlNode.of(kind, "id", "x", "name", "审".repeat(256))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.blocks()).isTrue();
                    assertThat(finding.element()).isEqualTo("x");
                    assertThat(finding.key()).isEqualTo("bpmn.lint.nameTooLong");
                    assertThat(finding.details().subList(1, 3)).containsExactly("255", "256");
                    assertThat(finding.details().get(0)).hasSizeLessThan(100);
                });
    }

    @Test
    void whatIsKeptInTheModelOnlyMayBeLonger() {
        assertThat(found(XmlNode.of("bpmn:sequenceFlow", "id", "f", "name", "x".repeat(300))))
                .isEmpty();
    }

    private static List<LintFinding> found(XmlNode node) {
        XmlNode root = new XmlNode("bpmn:definitions");
        root.children().add(node);
        LintReport report = new LintReport();
        new LengthLint().check(root, List.of(), report);
        return report.findings();
    }
}
