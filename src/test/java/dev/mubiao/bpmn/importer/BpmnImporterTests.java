package dev.mubiao.bpmn.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.graph.ElementSemantics;
import dev.mubiao.bpmn.graph.FlowGraph;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.testing.ForeignModels;
import dev.mubiao.testing.ForeignModels.Dialect;
import dev.mubiao.testing.Models;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BpmnImporterTests {

    private final ModelScreening screening = new ModelScreening();
    private final BpmnImporter bpmnImporter = new BpmnImporter(screening);

    static Stream<Dialect> dialects() {
        return ForeignModels.all();
    }

    @Test
    void knowsManyDialects() {
        assertThat(dialects()).hasSizeGreaterThan(45);
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void isTakenInOrRefusedWithReasons(Dialect dialect) {
        if (!dialect.taken()) {
            ModelRefused refused = catchThrowableOfType(ModelRefused.class, () -> bpmnImporter.read(dialect.file()));
            assertThat(refused.problems()).isNotEmpty();
            return;
        }
        BpmnImport model = bpmnImporter.read(dialect.file());

        assertThat(model.changes()).isNotEmpty();
        byte[] xml = model.model().xml().getBytes(StandardCharsets.UTF_8);
        assertThat(screening.screen(xml).acceptedAsDraft()).isTrue();
        XmlNode root = model.model().root().orElseThrow();
        assertThat(root.tree().filter(FlowGraph::isFlowNode).count()).isGreaterThan(3);
        assertThat(BpmnImportDiagram.complete(root)).isTrue();
        assertThat(root.tree().filter(node -> node.name().equals("bpmn:userTask")))
                .allSatisfy(step -> assertThat(ElementSemantics.settings(step)).isPresent());
        assertThat(bpmnImporter.read(xml).fits()).as("what was taken in fits").isTrue();
    }

    @Test
    void whatFitsIsTakenAsItIs() {
        BpmnImport model = bpmnImporter.read(Models.shipped());

        assertThat(model.fits()).isTrue();
        assertThat(model.model().xml()).isEqualTo(new String(Models.shipped(), StandardCharsets.UTF_8));
    }

    @Test
    void asksBeforePeopleDoTheWorkOfMachines() {
        BpmnImport model = bpmnImporter.read(named("Camunda Modeler 7").file());

        assertThat(model.conversions()).singleElement().satisfies(change -> {
            assertThat(change.element()).isEqualTo("Send");
            assertThat(change.details()).containsExactly("serviceTask");
        });
        assertThat(model.changes())
                .anySatisfy(change -> {
                    assertThat(change.element()).isEqualTo("Approve");
                    assertThat(change.attribute()).isEqualTo("camunda:assignee");
                })
                .anySatisfy(change -> assertThat(change.attribute()).isEqualTo("taskListener"));
        assertThat(model.model().xml()).doesNotContain("org.acme").doesNotContain("${initiator}");
    }

    @Test
    void writesConditionsInOurWordsWhereItCan() {
        assertThat(bpmnImporter.read(named("Camunda Modeler 8").file()).model().xml())
                .contains("${amount &gt; 1000}");
        assertThat(bpmnImporter.read(named("Flowable").file()).changes())
                .anySatisfy(change -> assertThat(change.key()).isEqualTo("bpmn.import.condition"));
    }

    @Test
    void connectsWhatLinksConnect() {
        assertThat(bpmnImporter.read(named("links").file()).model().xml())
                .contains("sourceRef=\"lt\" targetRef=\"lc\"");
    }

    @Test
    void everyChangeHasItsTextInBothLanguages() {
        ResourceBundle chinese = ResourceBundle.getBundle("messages.bpmn", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages.bpmn", Locale.ENGLISH);

        assertThat(dialects()
                        .filter(Dialect::taken)
                        .flatMap(dialect -> bpmnImporter.read(dialect.file()).changes().stream()))
                .allSatisfy(change -> {
                    assertThat(chinese.containsKey(change.key()))
                            .as(change.key())
                            .isTrue();
                    assertThat(english.containsKey(change.key()))
                            .as(change.key())
                            .isTrue();
                });
    }

    @Test
    void refusesWhatNoOneShouldRead() {
        assertThatThrownBy(() -> bpmnImporter.read("<!DOCTYPE x><definitions/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ModelRefused.class);
    }

    private static Dialect named(String tool) {
        return dialects()
                .filter(dialect -> dialect.tool().equals(tool))
                .findFirst()
                .orElseThrow();
    }
}
