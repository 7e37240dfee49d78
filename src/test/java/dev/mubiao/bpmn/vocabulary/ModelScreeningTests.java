package dev.mubiao.bpmn.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.testing.Models;
import dev.mubiao.testing.Texts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.MessageSource;

class ModelScreeningTests {

    private final ModelScreening screening = new ModelScreening();

    @Test
    void passesTheShippedProcess() {
        assertThatCode(() -> screening.screen(Models.shipped()).requireAccepted())
                .doesNotThrowAnyException();
    }

    @Test
    void passesAnHonestModel() {
        assertThat(problems(Models.model(""))).isEmpty();
        assertThat(problems(Models.model(timer("timeDuration", "PT1M")))).isEmpty();
        assertThat(problems(Models.model(timer("timeCycle", "R3/P1D")))).isEmpty();
        assertThat(problems(Models.model(timer("timeDate", "2026-03-01T09:00:00+08:00"))))
                .isEmpty();
    }

    @Test
    void namesElementAndAttributeInTheReadersLanguage() {
        ModelRefused refused = refused(Models.bytes(Models.model("").replace("name=\"Review\"", "name=\"${1+1}\"")));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.element()).isEqualTo("review");
            assertThat(problem.attribute()).isEqualTo("name");
        });
        MessageSource messages = Texts.bundles();
        assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.CHINESE))
                .isEqualTo("流程模型未通过检查，共 1 处问题：“review”的 name 中含有表达式，表达式只能写在条件里");
        assertThat(messages.getMessage(refused.key(), refused.arguments(), Locale.ENGLISH))
                .contains("name of \"review\" contains an expression");
    }

    @Test
    void listsSeveralProblemsAtOnce() {
        String model = Models.model("<bpmn:scriptTask id=\"s\"/><bpmn:serviceTask id=\"t\" camunda:type=\"shell\"/>");

        assertThat(problems(model)).extracting(ModelProblem::element).contains("s", "t");
    }

    @Test
    void refusesDoctypesEntitiesAndInstructions() {
        String model = Models.model("");

        assertThat(keys(model.replace("<bpmn:definitions", "<!DOCTYPE x><bpmn:definitions")))
                .containsExactly("bpmn.model.doctype");
        assertThat(keys(model.replace(
                        "<bpmn:definitions",
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><bpmn:definitions")))
                .containsExactly("bpmn.model.doctype");
        assertThat(keys(model.replace("<bpmn:definitions", "<?run this?><bpmn:definitions")))
                .containsExactly("bpmn.model.doctype");
    }

    @Test
    void refusesOtherEncodingsAndBrokenXml() {
        assertThat(refused(Models.model("").getBytes(StandardCharsets.UTF_16)).problems())
                .extracting(ModelProblem::key)
                .containsExactly("bpmn.model.encoding");
        assertThat(keys(Models.model("").replace("UTF-8", "UTF-7"))).containsExactly("bpmn.model.encoding");
        assertThat(keys("<bpmn:definitions")).containsExactly("bpmn.model.xml");
        assertThat(keys("")).containsExactly("bpmn.model.xml");
    }

    @Test
    void keepsTheLimits() {
        assertThat(keys(Models.model("<!--" + "x".repeat(512 * 1024) + "-->"))).containsExactly("bpmn.model.tooLarge");
        assertThat(keys(Models.model("<bpmn:subProcess>".repeat(60) + "</bpmn:subProcess>".repeat(60))))
                .containsExactly("bpmn.model.tooDeep");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            many.append("<bpmn:endEvent id=\"e").append(i).append("\"/>");
        }
        assertThat(keys(Models.model(many.toString()))).containsExactly("bpmn.model.nodes");
    }

    @ParameterizedTest
    @CsvSource({
        "timeDuration, PT59S",
        "timeDuration, P0D",
        "timeDuration, PT-5M",
        "timeDuration, ${round}",
        "timeDuration, -P1D",
        "timeDuration, P500Y",
        "timeCycle, R/PT1H",
        "timeCycle, 0 0 * * * ?",
        "timeCycle, R5/PT1S",
        "timeDate, tomorrow",
        "timeDate, ${round}",
    })
    void refusesTimersThatFireTooOftenOrAreComputed(String kind, String value) {
        assertThat(keys(Models.model(timer(kind, value)))).contains("bpmn.model.timer");
    }

    @ParameterizedTest
    @CsvSource({"1, true", "200, true", "201, false", "0, false", "-1, false", "1e3, false"})
    void limitsMultiInstance(String cardinality, boolean accepted) {
        String model = Models.inTask("<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>" + cardinality
                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>");

        assertThat(problems(model).isEmpty()).isEqualTo(accepted);
    }

    @Test
    void refusesCyclesWithoutAWaitState() {
        String busy = """
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="g1"/><bpmn:exclusiveGateway id="g2"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="g1"/>
                <bpmn:sequenceFlow id="f2" sourceRef="g1" targetRef="g2"/>
                <bpmn:sequenceFlow id="f3" sourceRef="g2" targetRef="g1"/>
                """;

        assertThat(problems(Models.definitions(busy))).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("bpmn.model.cycle");
            assertThat(problem.details()).containsExactly("g1 → g2");
        });
    }

    @Test
    void refusesStepsThatDoNotSayWhatTheyMean() {
        assertThat(keys(Models.model("").replace("value=\"UNIT_REVIEWER\"", "value=\"NOBODY\"")))
                .containsExactly("bpmn.model.step");
        assertThat(keys(Models.model("").replace("name=\"stage\"", "name=\"onclick\"")))
                .containsExactly("bpmn.model.step");
        assertThat(keys(Models.model("").replace("value=\"agree,return\"", "value=\"shout\"")))
                .containsExactly("bpmn.model.step");
    }

    @Test
    void refusesFlowsToNowhereAndDoubleIds() {
        assertThat(keys(Models.model("").replace("targetRef=\"end\"", "targetRef=\"gone\"")))
                .containsExactly("bpmn.model.flow");
        assertThat(keys(Models.model("<bpmn:endEvent id=\"end\"/>"))).containsExactly("bpmn.model.id");
    }

    private static String timer(String kind, String value) {
        return "<bpmn:intermediateCatchEvent id=\"wait\"><bpmn:timerEventDefinition id=\"timer\"><bpmn:" + kind + ">"
                + value + "</bpmn:" + kind + "></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>";
    }

    private List<String> keys(String model) {
        return problems(model).stream().map(ModelProblem::key).distinct().toList();
    }

    private List<ModelProblem> problems(String model) {
        try {
            screening.screen(Models.bytes(model)).requireAccepted();
            return List.of();
        } catch (ModelRefused e) {
            return e.problems();
        }
    }

    private ModelRefused refused(byte[] model) {
        return catchThrowableOfType(
                ModelRefused.class, () -> screening.screen(model).requireAccepted());
    }
}
