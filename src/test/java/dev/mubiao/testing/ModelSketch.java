package dev.mubiao.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Draws small models for tests of the checks: sound unless the test draws it otherwise. */
public final class ModelSketch {

    private final List<String> elements = new ArrayList<>();
    private String key = "target-approval";

    /** start, correction, published and notPassed are there; the rest is drawn. */
    public static ModelSketch sound() {
        return new ModelSketch()
                .node("startEvent", "start")
                .end("published", "PUBLISHED")
                .end("notPassed", "NOT_PASSED")
                .step("correction", "CORRECTION", "PREPARER", "resubmit")
                .step("publication", "PUBLICATION", "PUBLISHER", "publish")
                .flow("publication", "published");
    }

    public ModelSketch key(String key) {
        this.key = key;
        return this;
    }

    public ModelSketch review(String id, String... further) {
        return step(id, "FINANCE_REVIEW", "FINANCE_REVIEWER", "agree,return,reject", further);
    }

    public ModelSketch step(String id, String stage, String who, String verbs, String... further) {
        List<String> all = new ArrayList<>(List.of("stage", stage, "who", who, "verbs", verbs));
        if (!List.of(further).contains("fallback")) {
            all.addAll(List.of("fallback", "ADMINISTRATOR"));
        }
        all.addAll(List.of(further));
        return xml("<bpmn:userTask id='%s' name='%s'>%s</bpmn:userTask>".formatted(id, id, properties(all)));
    }

    public ModelSketch end(String id, String outcome) {
        return xml("<bpmn:endEvent id='%s' name='%s'>%s</bpmn:endEvent>"
                .formatted(id, id, outcome.isEmpty() ? "" : properties(List.of("outcome", outcome))));
    }

    public ModelSketch node(String kind, String id) {
        return xml("<bpmn:%s id='%s' name='%s'/>".formatted(kind, id, id));
    }

    public ModelSketch gateway(String kind, String id, String otherwise) {
        return xml("<bpmn:%sGateway id='%s' default='%s'/>".formatted(kind, id, otherwise));
    }

    /** One flow after the other; its id is {@code from_to}. */
    public ModelSketch flow(String... ids) {
        for (int i = 1; i < ids.length; i++) {
            xml("<bpmn:sequenceFlow id='%s_%s' name='on' sourceRef='%s' targetRef='%s'/>"
                    .formatted(ids[i - 1], ids[i], ids[i - 1], ids[i]));
        }
        return this;
    }

    public ModelSketch flowIf(String from, String to, String condition) {
        return xml(("<bpmn:sequenceFlow id='%s_%s' name='if' sourceRef='%s' targetRef='%s'>"
                        + "<bpmn:conditionExpression>${%s}</bpmn:conditionExpression></bpmn:sequenceFlow>")
                .formatted(from, to, from, to, condition.replace("<", "&lt;")));
    }

    public ModelSketch timer(String host, String id, boolean interrupts, String time) {
        return xml(("<bpmn:boundaryEvent id='%s' name='%s' attachedToRef='%s' cancelActivity='%s'>"
                        + "<bpmn:timerEventDefinition id='%s_t'>%s</bpmn:timerEventDefinition></bpmn:boundaryEvent>")
                .formatted(id, id, host, interrupts, id, time));
    }

    public ModelSketch xml(String xml) {
        elements.add(xml);
        return this;
    }

    public static String properties(List<String> namesAndValues) {
        StringBuilder xml = new StringBuilder("<bpmn:extensionElements><camunda:properties>");
        for (int i = 0; i < namesAndValues.size(); i += 2) {
            xml.append("<camunda:property name='%s' value='%s'/>"
                    .formatted(namesAndValues.get(i), namesAndValues.get(i + 1)));
        }
        return xml + "</camunda:properties></bpmn:extensionElements>";
    }

    String text() {
        return """
                <?xml version='1.0' encoding='UTF-8'?>
                <bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'
                  xmlns:camunda='http://camunda.org/schema/1.0/bpmn' id='d' targetNamespace='https://mubiao.dev/test'>
                <bpmn:process id='%s' name='Test' isExecutable='true' camunda:historyTimeToLive='P3650D'>
                %s
                </bpmn:process></bpmn:definitions>
                """.formatted(key, String.join("\n", elements));
    }

    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }
}
