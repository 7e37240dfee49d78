package dev.mubiao.testing;

import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Process models for tests: the one that is shipped, and a small one to spoil. */
public final class Models {

    public static final String STEP_PROPERTIES = """
            <bpmn:extensionElements><camunda:properties>
            <camunda:property name="stage" value="UNIT_REVIEW"/><camunda:property name="who" value="UNIT_REVIEWER"/>
            <camunda:property name="verbs" value="agree,return"/></camunda:properties></bpmn:extensionElements>
            """;

    private Models() {}

    public static byte[] shipped() {
        try (InputStream file = Models.class.getResourceAsStream("/processes/target-approval.bpmn")) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** start → review → end, and whatever stands beside it. */
    public static String model(String beside) {
        return definitions("""
                <bpmn:startEvent id="start"/>
                <bpmn:userTask id="review" name="Review">%s</bpmn:userTask>
                <bpmn:endEvent id="end"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="review"/>
                <bpmn:sequenceFlow id="f2" sourceRef="review" targetRef="end"/>
                %s
                """.formatted(STEP_PROPERTIES, beside));
    }

    /** The small model with something inside its user task, behind the extensions. */
    public static String inTask(String inside) {
        return model("").replace(STEP_PROPERTIES, STEP_PROPERTIES + inside);
    }

    /** The small model with one more extension in its user task. */
    public static String withExtension(String extension) {
        return model("").replace("</camunda:properties>", "</camunda:properties>" + extension);
    }

    /** The small model with something else in place of its user task. */
    public static String instead(String node) {
        return definitions("<bpmn:startEvent id=\"start\"/>" + node + "<bpmn:endEvent id=\"end\"/>"
                + "<bpmn:sequenceFlow id=\"f1\" sourceRef=\"start\" targetRef=\"review\"/>"
                + "<bpmn:sequenceFlow id=\"f2\" sourceRef=\"review\" targetRef=\"end\"/>");
    }

    public static String definitions(String process) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn" xmlns:activiti="http://activiti.org/bpmn"
                  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" targetNamespace="test">
                <bpmn:process id="sample" isExecutable="true" camunda:historyTimeToLive="P1D">
                %s
                </bpmn:process></bpmn:definitions>
                """.formatted(process);
    }

    /** As the first check hands it on. */
    public static ScreenedModel screened(byte[] model) {
        return new ModelScreening().screen(model);
    }

    public static ScreenedModel screened(String model) {
        return screened(bytes(model));
    }

    public static byte[] bytes(String model) {
        return model.getBytes(StandardCharsets.UTF_8);
    }
}
