package dev.mubiao.stories;

/** A process of many steps one after the other, drawn in rows. */
final class LargeModel {

    private static final int IN_A_ROW = 25;

    private LargeModel() {}

    /** @param nodes flow nodes, start and end included */
    static String of(int nodes) {
        StringBuilder process = new StringBuilder();
        StringBuilder drawing = new StringBuilder();
        for (int i = 0; i < nodes; i++) {
            String id = i == 0 ? "begin" : i == nodes - 1 ? "finish" : "step" + i;
            process.append(node(id, i));
            drawing.append(
                    "<bpmndi:BPMNShape id=\"%s_di\" bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"100\" height=\"80\"/></bpmndi:BPMNShape>"
                            .formatted(id, id, x(i), y(i)));
            if (i > 0) {
                String before = i == 1 ? "begin" : "step" + (i - 1);
                process.append(
                        "<bpmn:sequenceFlow id=\"f%d\" sourceRef=\"%s\" targetRef=\"%s\"/>".formatted(i, before, id));
                drawing.append(
                        "<bpmndi:BPMNEdge id=\"f%d_di\" bpmnElement=\"f%d\"><di:waypoint x=\"%d\" y=\"%d\"/><di:waypoint x=\"%d\" y=\"%d\"/></bpmndi:BPMNEdge>"
                                .formatted(i, i, x(i - 1) + 100, y(i - 1) + 40, x(i), y(i) + 40));
            }
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="large" targetNamespace="https://mubiao.dev/processes">
                <bpmn:process id="target-approval" name="很大的流程" isExecutable="true" camunda:historyTimeToLive="P3650D">%s</bpmn:process>
                <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="target-approval">%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                </bpmn:definitions>
                """.formatted(process, drawing);
    }

    private static String node(String id, int i) {
        return switch (id) {
            case "begin" -> "<bpmn:startEvent id=\"begin\" name=\"送审\"/>";
            case "finish" -> "<bpmn:endEvent id=\"finish\" name=\"完成\"/>";
            default -> """
                    <bpmn:userTask id="%s" name="第 %d 步"><bpmn:extensionElements><camunda:properties>\
                    <camunda:property name="stage" value="UNIT_REVIEW"/><camunda:property name="who" value="UNIT_REVIEWER"/>\
                    <camunda:property name="verbs" value="agree,return"/></camunda:properties></bpmn:extensionElements></bpmn:userTask>""".formatted(id, i);
        };
    }

    private static int x(int i) {
        return 160 + i % IN_A_ROW * 150;
    }

    private static int y(int i) {
        return 80 + i / IN_A_ROW * 130;
    }
}
