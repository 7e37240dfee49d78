package dev.mubiao.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.directory.Role;
import dev.mubiao.testing.AllReviewsExempted;
import dev.mubiao.testing.ModelSketch;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Models that would keep the engine busy, or flood inboxes, are refused by the lint; such as only look like it are not. */
class RunawayModelTests {

    private static final String DAY = "<bpmn:timeDuration>P1D</bpmn:timeDuration>";
    private static final String PAST = "<bpmn:timeDate>2001-01-01T00:00:00Z</bpmn:timeDate>";
    private static final String FUTURE = "<bpmn:timeDate>2199-01-01T00:00:00Z</bpmn:timeDate>";

    private final Map<String, XmlNode> deployed = new HashMap<>();
    private final ModelLint lint = new ModelLint(
            new ModelScreening(),
            new Anybody(),
            key -> Optional.ofNullable(deployed.get(key)),
            new AllReviewsExempted(),
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));

    @ParameterizedTest
    @ValueSource(strings = {"parallel", "inclusive"})
    void splitsThatAreJoinedByChoiceDoubleEachTime(String kind) {
        for (String end : List.of("publication", "notPassed", "published")) {
            assertThat(errors(ladder(kind, 40, end)))
                    .as(kind + " to " + end)
                    .anyMatch(error -> error.endsWith(" tokens"));
        }
        assertThat(errors(ladder(kind, 3, "publication"))).noneMatch(error -> error.endsWith(" tokens"));
    }

    @Test
    void stepsWithSeveralWaysOutDoubleToo() {
        ModelSketch model = ModelSketch.sound();
        for (int i = 0; i < 12; i++) {
            model.review("r" + i)
                    .node("exclusiveGateway", "x" + i)
                    .node("exclusiveGateway", "y" + i)
                    .flow("r" + i, "x" + i, i == 11 ? "publication" : "r" + (i + 1))
                    .flow("r" + i, "y" + i, "x" + i);
        }
        assertThat(errors(model.flow("start", "r0"))).anyMatch(error -> error.endsWith(" tokens"));
    }

    @Test
    void timersThatDoNotInterruptAndLeadBackDoubleEachTime() {
        assertThat(errors(simple().node("exclusiveGateway", "again")
                        .review("two")
                        .flow("one", "again", "two", "publication")
                        .timer("two", "late", false, DAY)
                        .flow("late", "again")))
                .anyMatch(error -> error.endsWith(" tokens"));
        assertThat(errors(simple().timer("one", "late", false, DAY).flow("late", "one")))
                .anyMatch(error -> error.endsWith(" tokens"));
    }

    @Test
    void repeatedTimersOpenAsManySteps() {
        assertThat(errors(repeating("R999/PT1M", "two"))).contains("ERROR one tokens");
        assertThat(errors(repeating("R5/P1D", "two"))).doesNotContain("ERROR one tokens");
        // Reminders end at once, however many there are.
        assertThat(errors(repeating("R999/PT1H", "reminder"))).doesNotContain("ERROR one tokens");
    }

    private static ModelSketch repeating(String cycle, String what) {
        ModelSketch model = simple().end("told", "")
                .timer("one", "late", false, "<bpmn:timeCycle>" + cycle + "</bpmn:timeCycle>")
                .flow("late", what, "told");
        return what.equals("two") ? model.review("two") : model.node("intermediateThrowEvent", "reminder");
    }

    @Test
    void instancesInBranchesMultiply() {
        ModelSketch model = simple().node("parallelGateway", "split").node("parallelGateway", "join");
        model.flow("one", "split").flow("join", "publication");
        for (int i = 0; i < 20; i++) {
            model.xml(instances("many" + i, 200)).flow("split", "many" + i, "join");
        }
        assertThat(errors(model)).anyMatch(error -> error.endsWith(" tokens"));
        assertThat(errors(simple().xml(instances("many", 200)).flow("one", "many", "publication")))
                .isEmpty();
    }

    @Test
    void instancesThatAreNotJoinedInsideMultiply() {
        String inside = "<bpmn:startEvent id='s' name='s'/><bpmn:endEvent id='e' name='e'/>" + step("i1") + step("i2")
                + flow("s", "i1") + flow("s", "i2") + flow("i1", "e") + flow("i2", "e");
        String part = "<bpmn:subProcess id='part' name='part'><bpmn:multiInstanceLoopCharacteristics id='part_l'>"
                + "<bpmn:loopCardinality>150</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>" + inside
                + "</bpmn:subProcess>";
        assertThat(errors(simple().xml(part).flow("one", "part", "publication")))
                .contains("ERROR part tokens");
    }

    @Test
    void calledProcessesCountWithWhatTheyOpen() {
        deployed.put("many", part("many", new ModelSketch().xml(instances("steps", 180))));
        deployed.put("outer", part("outer", new ModelSketch().xml(call("steps", "many"))));
        for (String called : List.of("many", "outer")) {
            assertThat(errors(simple().xml(call("a", called)).flow("one", "a", "publication")))
                    .as(called)
                    .isEmpty();
            assertThat(errors(simple().xml(call("a", called))
                            .xml(call("b", called))
                            .node("parallelGateway", "split")
                            .node("parallelGateway", "join")
                            .flow("one", "split", "a", "join", "publication")
                            .flow("split", "b", "join")))
                    .as(called)
                    .contains("ERROR split tokens");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {PAST, FUTURE})
    void aFixedDateIsNoWait(String date) {
        assertThat(errors(ModelSketch.sound()
                        .node("exclusiveGateway", "m")
                        .xml(timer("c", date))
                        .gateway("exclusive", "x", "x_m")
                        .flow("start", "m", "c", "x", "m")
                        .flowIf("x", "publication", "decision == 'agree'")))
                .as("between steps")
                .anyMatch(error -> error.endsWith("bpmn.model.cycle"));
        assertThat(errors(simple().timer("one", "late", true, date)
                        .node("exclusiveGateway", "m")
                        .review("two")
                        .timer("two", "soon", true, date)
                        .flow("late", "m", "two", "publication")
                        .flow("soon", "m")))
                .as("at the border")
                .anyMatch(error -> error.endsWith("bpmn.model.cycle"));
        assertThat(errors(simple().node("exclusiveGateway", "m")
                        .node("eventBasedGateway", "g")
                        .xml(timer("c", date))
                        .xml(timer("d", DAY))
                        .flow("one", "m", "g", "c", "m")
                        .flow("g", "d", "publication")))
                .as("behind an event gateway")
                .anyMatch(error -> error.endsWith("bpmn.model.cycle"));
    }

    @Test
    void aDateThatIsOverIsAnErrorEverywhere() {
        assertThat(errors(simple().timer("one", "late", true, PAST).flow("late", "notPassed")))
                .containsExactly("ERROR late timerPast");
        assertThat(errors(ModelSketch.sound()
                        .review("one")
                        .xml(timer("c", PAST))
                        .flow("start", "one", "c", "publication")
                        .flow("correction", "one")))
                .containsExactly("ERROR c timerPast");
        assertThat(errors(simple().timer("one", "late", true, FUTURE).flow("late", "notPassed")))
                .isEmpty();
    }

    @Test
    void theProgramStartsWithAModelWhoseDateIsOver() {
        byte[] model = simple().timer("one", "late", true, PAST)
                .flow("late", "notPassed")
                .bytes();
        assertThat(lint.ofDrawing(new ModelScreening().screen(model)))
                .extracting(LintFinding::key)
                .doesNotContain("bpmn.lint.timerPast");
    }

    @Test
    void branchesThatAreJoinedNeverAddUp() {
        for (String kind : List.of("parallel", "inclusive")) {
            ModelSketch model = ModelSketch.sound();
            String before = "start";
            for (int i = 0; i < 20; i++) {
                model.xml("<bpmn:%sGateway id='s%d' default='s%d_a%d'/>".formatted(kind, i, i, i))
                        .node(kind + "Gateway", "j" + i)
                        .review("a" + i)
                        .review("b" + i)
                        .flow(before, "s" + i, "a" + i, "j" + i)
                        .flow("b" + i, "j" + i);
                if (kind.equals("parallel")) {
                    model.flow("s" + i, "b" + i);
                } else {
                    model.flowIf("s" + i, "b" + i, "amount >= 5");
                }
                before = "j" + i;
            }
            model.gateway("exclusive", "again", "again_publication")
                    .flow(before, "again", "publication")
                    .flowIf("again", "s0", "round >= 5")
                    .flow("correction", "s0");
            assertThat(errors(model)).as(kind).noneMatch(error -> error.endsWith(" tokens"));
        }
    }

    private List<String> errors(ModelSketch model) {
        return lint.check(model.bytes()).findings().stream()
                .filter(LintFinding::blocks)
                .map(finding -> finding.severity() + " " + finding.element() + " "
                        + finding.key().replace("bpmn.lint.", ""))
                .toList();
    }

    private static ModelSketch simple() {
        return ModelSketch.sound()
                .review("one")
                .flow("start", "one", "publication")
                .flow("correction", "one");
    }

    private static ModelSketch ladder(String kind, int rungs, String end) {
        ModelSketch model = ModelSketch.sound();
        String before = "start";
        for (int i = 0; i < rungs; i++) {
            model.xml("<bpmn:%sGateway id='p%d' default='p%d_x%d'/>".formatted(kind, i, i, i))
                    .node("exclusiveGateway", "x" + i)
                    .node("exclusiveGateway", "y" + i)
                    .flow(before, "p" + i, "x" + i)
                    .flow("y" + i, "x" + i);
            if (kind.equals("parallel")) {
                model.flow("p" + i, "y" + i);
            } else {
                model.flowIf("p" + i, "y" + i, "amount >= 5");
            }
            before = "x" + i;
        }
        return model.flow(before, end);
    }

    private static String instances(String id, int cardinality) {
        return step(id).replace(
                        "</bpmn:userTask>",
                        "<bpmn:multiInstanceLoopCharacteristics id='" + id + "_l'><bpmn:loopCardinality>" + cardinality
                                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>");
    }

    private static String step(String id) {
        return "<bpmn:userTask id='%s' name='%s'>%s</bpmn:userTask>"
                .formatted(
                        id,
                        id,
                        ModelSketch.properties(List.of(
                                "stage",
                                "FINANCE_REVIEW",
                                "who",
                                "FINANCE_REVIEWER",
                                "verbs",
                                "agree",
                                "fallback",
                                "ADMINISTRATOR")));
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id='%s_%s' sourceRef='%s' targetRef='%s'/>".formatted(from, to, from, to);
    }

    private static String call(String id, String key) {
        return "<bpmn:callActivity id='%s' name='%s' calledElement='%s'/>".formatted(id, id, key);
    }

    private static String timer(String id, String time) {
        return ("<bpmn:intermediateCatchEvent id='%s' name='%s'><bpmn:timerEventDefinition id='%s_t'>%s"
                        + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>")
                .formatted(id, id, id, time);
    }

    private static XmlNode part(String key, ModelSketch steps) {
        return new ModelXmlReader()
                .read(steps.key(key)
                        .node("startEvent", "start")
                        .node("endEvent", "end")
                        .flow("start", "steps", "end")
                        .bytes());
    }

    private static final class Anybody implements ReferenceData {
        @Override
        public boolean hasPerson(String loginName) {
            return true;
        }

        @Override
        public boolean hasHolder(Role role) {
            return true;
        }

        @Override
        public Optional<Set<String>> values(ProcessVariable variable) {
            return Optional.empty();
        }
    }
}
