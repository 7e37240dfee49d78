package dev.mubiao.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.workflow.engine.ForeignModels.Dialect;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTests {

    private final ModelScreening screening = new ModelScreening();
    private final Intake intake = new Intake(screening);

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
            ModelRefused refused = catchThrowableOfType(ModelRefused.class, () -> intake.read(dialect.file()));
            assertThat(refused.problems()).isNotEmpty();
            return;
        }
        ForeignModel model = intake.read(dialect.file());

        assertThat(model.changes()).isNotEmpty();
        byte[] xml = model.xml().getBytes(StandardCharsets.UTF_8);
        screening.screenDraft(xml);
        XmlNode root = new StrictXml().read(xml);
        assertThat(root.tree().filter(FlowGraph::isFlowNode).count()).isGreaterThan(3);
        assertThat(ForeignDiagram.complete(root)).isTrue();
        assertThat(root.tree().filter(node -> node.name().equals("bpmn:userTask")))
                .allSatisfy(step -> assertThat(Steps.settings(step)).isPresent());
        Bpmn.validateModel(Bpmn.readModelFromStream(new java.io.ByteArrayInputStream(xml)));
        assertThat(intake.read(xml).fits()).as("what was taken in fits").isTrue();
    }

    @Test
    void whatFitsIsTakenAsItIs() {
        ForeignModel model = intake.read(Models.shipped());

        assertThat(model.fits()).isTrue();
        assertThat(model.xml()).isEqualTo(new String(Models.shipped(), StandardCharsets.UTF_8));
    }

    @Test
    void asksBeforePeopleDoTheWorkOfMachines() {
        ForeignModel model = intake.read(named("Camunda Modeler 7").file());

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
        assertThat(model.xml()).doesNotContain("org.acme").doesNotContain("${initiator}");
    }

    @Test
    void writesConditionsInOurWordsWhereItCan() {
        assertThat(intake.read(named("Camunda Modeler 8").file()).xml()).contains("${amount &gt; 1000}");
        assertThat(intake.read(named("Flowable").file()).changes())
                .anySatisfy(change -> assertThat(change.key()).isEqualTo("intake.condition"));
    }

    @Test
    void connectsWhatLinksConnect() {
        assertThat(intake.read(named("links").file()).xml()).contains("sourceRef=\"lt\" targetRef=\"lc\"");
    }

    @Test
    void everyChangeHasItsTextInBothLanguages() {
        ResourceBundle chinese = ResourceBundle.getBundle("messages.intake", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages.intake", Locale.ENGLISH);

        assertThat(dialects().filter(Dialect::taken).flatMap(dialect -> intake.read(dialect.file()).changes().stream()))
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
        assertThatThrownBy(() -> intake.read("<!DOCTYPE x><definitions/>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(ModelRefused.class);
    }

    private static Dialect named(String tool) {
        return dialects()
                .filter(dialect -> dialect.tool().equals(tool))
                .findFirst()
                .orElseThrow();
    }
}
