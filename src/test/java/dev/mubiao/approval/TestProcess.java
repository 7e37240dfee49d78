package dev.mubiao.approval;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Draws a process for a test: a start, steps and gateways, the flows between them, a correction and two ends. */
public final class TestProcess {

    static final String ALL_VERBS =
            "agree,return,reject,transfer,delegate,addSigner,removeSigner,takeBack,copy,urge,comment";

    private final List<String> nodes = new ArrayList<>();
    private final List<String> flows = new ArrayList<>();

    private final String key;

    /** An empty process that others can call. */
    public TestProcess(String key) {
        this.key = key;
    }

    public TestProcess() {
        this("target-approval");
        node("<bpmn:startEvent id='start'/>");
        step("correction", "CORRECTION", "PREPARER", "resubmit,urge,comment,copy");
        node("<bpmn:endEvent id='published'>" + properties("outcome", "PUBLISHED") + "</bpmn:endEvent>");
        node("<bpmn:endEvent id='notPassed'>" + properties("outcome", "NOT_PASSED") + "</bpmn:endEvent>");
    }

    /** @param further names and values of further properties */
    TestProcess step(String id, String stage, String who, String verbs, String... further) {
        List<String> all = new ArrayList<>(List.of("stage", stage, "who", who, "verbs", verbs, "workingDays", "5"));
        all.addAll(List.of(further));
        return node("<bpmn:userTask id='%s' name='%s'>%s</bpmn:userTask>"
                .formatted(id, id, properties(all.toArray(String[]::new))));
    }

    public TestProcess review(String id, String who, String... further) {
        return step(id, "FINANCE_REVIEW", who, ALL_VERBS, further);
    }

    public TestProcess unitReview(String id) {
        return reviewAt(id, "UNIT_REVIEW", "UNIT_REVIEWER");
    }

    public TestProcess reviewAt(String id, String stage, String who) {
        return step(id, stage, who, ALL_VERBS);
    }

    public TestProcess publication() {
        return step("publication", "PUBLICATION", "PUBLISHER", "publish,urge,comment")
                .flow("publication", "published");
    }

    public TestProcess parallel(String id) {
        return node("<bpmn:parallelGateway id='" + id + "'/>");
    }

    /** An exclusive gateway: to the first if the condition holds, else to the other. */
    TestProcess choice(String id, String first, String condition, String other) {
        node("<bpmn:exclusiveGateway id='%s' default='%s_%s'/>".formatted(id, id, other));
        flows.add(("<bpmn:sequenceFlow id='%s_%s' sourceRef='%s' targetRef='%s'><bpmn:conditionExpression>${%s}"
                        + "</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(id, first, id, first, condition.replace(">", "&gt;")));
        return flow(id, other);
    }

    /** One flow after the other. */
    public TestProcess flow(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            flows.add("<bpmn:sequenceFlow id='%s_%s' sourceRef='%s' targetRef='%s'/>"
                    .formatted(ids[i - 1], ids[i], ids[i - 1], ids[i]));
        }
        return this;
    }

    public byte[] model() {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'
                  xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d' targetNamespace='https://mubiao.dev/test'>
                <bpmn:process id='%s' isExecutable='true' camunda:historyTimeToLive='P3650D'>
                %s
                %s
                </bpmn:process></bpmn:definitions>
                """.formatted(key, String.join("\n", nodes), String.join("\n", flows))
                .getBytes(StandardCharsets.UTF_8);
    }

    public TestProcess node(String xml) {
        nodes.add(xml);
        return this;
    }

    static String properties(String... namesAndValues) {
        StringBuilder xml = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < namesAndValues.length; i += 2) {
            xml.append("<camunda:property name='%s' value='%s'/>".formatted(namesAndValues[i], namesAndValues[i + 1]));
        }
        return xml + "</camunda:properties></bpmn:extensionElements>";
    }
}
