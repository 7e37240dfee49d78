package dev.mubiao.bpmn.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import dev.mubiao.bpmn.ModelProblem;
import dev.mubiao.bpmn.ModelRefused;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.xml.XmlNode;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which process of a file is taken in, in which encoding, under which key, and how its steps are drawn. */
class BpmnIntakeTests {

    private static final Charset GBK = Charset.forName("GBK");

    private final BpmnImporter importer = new BpmnImporter(new ModelScreening());

    @Test
    void theExecutableProcessIsTakenInWhicheverComesFirstAndIsLarger() {
        List<String> pools = new ArrayList<>(List.of(
                process("desk", false, steps("登记", "复印", "装订", "存档")),
                process("engine", true, steps("初核", "复核")),
                process("empty", true, "<startEvent id='empty_s'/>")));
        for (int turn = 0; turn < pools.size(); turn++) {
            Collections.rotate(pools, 1);
            BpmnImport model = importer.read(file(String.join("", pools)));

            assertThat(stepNames(model)).containsExactly("初核", "复核");
            assertThat(model.changes())
                    .filteredOn(change -> change.key().equals("bpmn.import.otherProcess"))
                    .extracting(
                            BpmnImportChange::element,
                            change -> change.details().get(0))
                    .containsExactlyInAnyOrder(tuple("desk", "engine"), tuple("empty", "engine"));
        }
    }

    @Test
    void amongSeveralThatAreNotExecutableTheOneWithMostStepsIsTakenIn() {
        String many = "<startEvent id='m1'/><exclusiveGateway id='m2'/><exclusiveGateway id='m3'/><endEvent id='m4'/>";

        assertThat(stepNames(importer.read(file(process("a", false, many) + process("b", false, steps("审核", "复核"))))))
                .containsExactly("审核", "复核");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<subProcess id='es' triggeredByEvent='true'><startEvent id='s'/><userTask id='t'/></subProcess>",
                "<startEvent id='s'/><endEvent id='e'/><sequenceFlow id='f' sourceRef='s' targetRef='e'/>",
                "<startEvent id='s'/><subProcess id='p'><startEvent id='ps'/><endEvent id='pe'/></subProcess>",
            })
    void aFileThatLeavesNoStepIsRefused(String inside) {
        ModelRefused refused =
                catchThrowableOfType(ModelRefused.class, () -> importer.read(file(process("p", true, inside))));

        assertThat(refused.problems()).extracting(ModelProblem::key).containsExactly("bpmn.model.noStep");
    }

    @Test
    void aFileThatFitsButHasNoStepIsRefusedToo() {
        String fits = """
                <process id="target-approval" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="s"/></process>
                <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="target-approval">%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                """.formatted(shape("s", 100, 100, 36, 36));

        assertThat(catchThrowableOfType(ModelRefused.class, () -> importer.read(file(fits)))
                        .problems())
                .extracting(ModelProblem::key)
                .containsExactly("bpmn.model.noStep");
    }

    @Test
    void anEventThatBecomesAStepIsDrawnAsLargeAsAStepAndItsFlowsEndAtItsBorder() {
        BpmnImport model = importer.read(file(waiting(100, 200, 300)));

        DiagramBounds step = bounds(model, "c");
        assertThat(step).isEqualTo(new DiagramBounds(168, 78, 100, 80));
        assertThat(points(model, "f1")).startsWith("136,118").endsWith("168,118");
        assertThat(points(model, "f2")).startsWith("268,118").endsWith("300,118");
        assertThat(model.changes()).anySatisfy(change -> {
            assertThat(change.key()).isEqualTo("bpmn.import.resized");
            assertThat(change.element()).isEqualTo("等待批复");
        });
    }

    @Test
    void whereThereIsNoRoomAllIsLaidOutAnew() {
        BpmnImport model = importer.read(file(waiting(100, 150, 200)));

        assertThat(bounds(model, "c").width()).isGreaterThanOrEqualTo(100);
        assertThat(bounds(model, "c").touches(bounds(model, "e"), 20)).isFalse();
        assertThat(bounds(model, "c").touches(bounds(model, "s"), 20)).isFalse();
        assertThat(model.changes()).extracting(BpmnImportChange::key).contains("bpmn.import.layout");
    }

    @Test
    void stepsThatOtherToolsDrawALittleSmallerStayAsTheyAre() {
        String drawn = waiting(100, 200, 400)
                .replace("<messageEventDefinition/>", "")
                .replace("intermediateCatchEvent", "userTask")
                .replace(
                        "x=\"200\" y=\"100\" width=\"36\" height=\"36\"",
                        "x=\"200\" y=\"90\" width=\"105\" height=\"55\"");

        assertThat(bounds(importer.read(file(drawn)), "c")).isEqualTo(new DiagramBounds(200, 90, 105, 55));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "''", "US-ASCII", "GB2312"})
    void chineseBytesThatAreNotInTheEncodingNamedAreReadAsGbkAndShown(String named) {
        String declared = named.isEmpty() ? "" : " encoding='" + named + "'";
        byte[] file = text("<?xml version='1.0'" + declared + "?>", process("leave", true, steps("经办人登记", "镕基审核")))
                .getBytes(GBK);

        BpmnImport model = importer.read(file);

        assertThat(stepNames(model)).containsExactly("经办人登记", "镕基审核");
        if (!named.equals("GB2312")) {
            assertThat(model.changes()).anySatisfy(change -> {
                assertThat(change.key()).isEqualTo("bpmn.import.encodingGuessed");
                assertThat(change.details().get(1)).contains("经办人登记");
            });
        }
    }

    @Test
    void utf8InAFileThatNamesGbkIsReadAsUtf8() {
        byte[] file = text("<?xml version='1.0' encoding='GBK'?>", process("leave", true, steps("经办人登记")))
                .getBytes(StandardCharsets.UTF_8);

        assertThat(stepNames(importer.read(file))).containsExactly("经办人登记");
    }

    @Test
    void whatIsInNoEncodingStaysRefused() {
        byte[] file = file(process("p", true, steps("x")));
        file[file.length - 30] = (byte) 0xff;

        assertThat(catchThrowableOfType(ModelRefused.class, () -> importer.read(file))
                        .problems())
                .extracting(ModelProblem::key)
                .containsExactly("bpmn.model.encoding");
    }

    @Test
    void aCalledProcessHasItsOwnKey() {
        byte[] file = file(process("expert-review", true, steps("专家论证")));

        BpmnImport approval = importer.read(file);
        assertThat(approval.model().processKey()).contains("target-approval");
        assertThat(approval.ownKey()).contains("expert-review");
        BpmnImport part = importer.read(file, "expert-review");
        assertThat(part.model().processKey()).contains("expert-review");
        assertThat(part.changes()).extracting(BpmnImportChange::key).doesNotContain("bpmn.import.key");
        assertThat(importer.read(file, "other").model().processKey()).contains("other");
    }

    @Test
    void anIdThatCanBeNoKeyIsNotProposedAsOne() {
        assertThat(importer.read(file(process("a.b", true, steps("x")))).ownKey())
                .isEqualTo(Optional.empty());
    }

    private static String process(String id, boolean executable, String inside) {
        return "<process id='%s' isExecutable='%s'>%s</process>"
                .formatted(id, executable, inside.replace("ID", id.replace("-", "")));
    }

    private static String steps(String... names) {
        StringBuilder xml = new StringBuilder("<startEvent id='ID_0'/>");
        for (int i = 1; i <= names.length; i++) {
            xml.append("<task id='ID_%d' name='%s'/><sequenceFlow id='ID_f%d' sourceRef='ID_%d' targetRef='ID_%d'/>"
                    .formatted(i, names[i - 1], i, i - 1, i));
        }
        return xml.append("<endEvent id='ID_e'/><sequenceFlow id='ID_fe' sourceRef='ID_%d' targetRef='ID_e'/>"
                        .formatted(names.length))
                .toString();
    }

    /** start, an event that waits for a message, end, beside each other. */
    private static String waiting(int start, int event, int end) {
        return """
                <process id="p" isExecutable="true"><startEvent id="s"/>
                <intermediateCatchEvent id="c" name="等待批复"><messageEventDefinition/></intermediateCatchEvent>
                <endEvent id="e"/><sequenceFlow id="f1" sourceRef="s" targetRef="c"/>
                <sequenceFlow id="f2" sourceRef="c" targetRef="e"/></process>
                <bpmndi:BPMNDiagram><bpmndi:BPMNPlane bpmnElement="p">%s%s%s%s%s</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
                """.formatted(
                        shape("s", start, 100, 36, 36),
                        shape("c", event, 100, 36, 36),
                        shape("e", end, 100, 36, 36),
                        edge("f1", start + 36, event),
                        edge("f2", event + 36, end));
    }

    private static String shape(String element, int x, int y, int width, int height) {
        return ("<bpmndi:BPMNShape bpmnElement=\"%s\"><dc:Bounds x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        + "</bpmndi:BPMNShape>")
                .formatted(element, x, y, width, height);
    }

    private static String edge(String element, int from, int to) {
        return ("<bpmndi:BPMNEdge bpmnElement=\"%s\"><di:waypoint x=\"%d\" y=\"118\"/><di:waypoint x=\"%d\" y=\"118\"/>"
                        + "</bpmndi:BPMNEdge>")
                .formatted(element, from, to);
    }

    private static byte[] file(String inside) {
        return text("<?xml version='1.0' encoding='UTF-8'?>", inside).getBytes(StandardCharsets.UTF_8);
    }

    private static String text(String declaration, String inside) {
        return declaration + """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"
                  xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                  xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI"
                  xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI"
                  targetNamespace="t" id="d">%s</definitions>
                """.formatted(inside);
    }

    private static List<String> stepNames(BpmnImport model) {
        return tree(model)
                .filter(node -> node.name().equals("bpmn:userTask"))
                .map(node -> node.attribute("name"))
                .toList();
    }

    private static DiagramBounds bounds(BpmnImport model, String element) {
        return DiagramBounds.of(drawn(model, element).child("dc:Bounds").orElseThrow());
    }

    private static List<String> points(BpmnImport model, String flow) {
        return drawn(model, flow)
                .children("di:waypoint")
                .map(point -> point.attribute("x") + "," + point.attribute("y"))
                .toList();
    }

    private static XmlNode drawn(BpmnImport model, String element) {
        return tree(model)
                .filter(node -> node.attribute("bpmnElement").equals(element))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<XmlNode> tree(BpmnImport model) {
        return model.model().root().orElseThrow().tree();
    }
}
