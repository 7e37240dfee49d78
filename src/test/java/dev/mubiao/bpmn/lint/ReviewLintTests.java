package dev.mubiao.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.Stage;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.testing.ModelSketch;
import dev.mubiao.testing.Models;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every way to where a target is approved leads through a unit and a finance review. */
class ReviewLintTests {

    private static final String DAY = "<bpmn:timeDuration>P1D</bpmn:timeDuration>";
    private static final String NO_UNIT = "ERROR publication noUnitReview";
    private static final String NO_FINANCE = "ERROR publication noFinanceReview";

    private final Map<String, XmlNode> deployed = new HashMap<>();

    @Test
    void acceptsTheShippedModelAndTwoReviewsInARow() {
        assertThat(found(Models.shipped(), Set.of())).isEmpty();
        assertThat(found(reviewed())).isEmpty();
    }

    @Test
    void aPublicationAloneIsRefused() {
        assertThat(found(ModelSketch.sound().flow("start", "publication")))
                .contains(NO_UNIT, NO_FINANCE, "ERROR published noUnitReview", "ERROR published noFinanceReview");
    }

    @Test
    void eachStageIsAskedFor() {
        assertThat(found(ModelSketch.sound()
                        .review("finance")
                        .flow("start", "finance", "publication")
                        .flow("correction", "finance")))
                .contains(NO_UNIT)
                .doesNotContain(NO_FINANCE);
    }

    @Test
    void aWayRoundAReviewIsFound() {
        assertThat(found(reviewed()
                        .gateway("exclusive", "small", "small_publication")
                        .flow("start", "small", "publication")))
                .contains(NO_UNIT, NO_FINANCE);
        assertThat(found(reviewed().timer("finance", "late", true, DAY).flow("late", "publication")))
                .contains(NO_FINANCE)
                .doesNotContain(NO_UNIT);
        assertThat(found(reviewed().timer("finance", "late", false, DAY).flow("late", "publication")))
                .contains(NO_FINANCE);
        assertThat(found(reviewed()
                        .end("other", "PUBLISHED")
                        .timer("finance", "late", true, DAY)
                        .flow("late", "other")))
                .contains("ERROR other noFinanceReview");
    }

    @Test
    void parallelBranchesCountWhereTheyAreJoined() {
        ModelSketch joined = reviews(ModelSketch.sound())
                .node("parallelGateway", "split")
                .node("parallelGateway", "join")
                .flow("start", "split", "unit", "join", "publication")
                .flow("split", "finance", "join")
                .flow("correction", "split");
        assertThat(found(joined)).isEmpty();
        ModelSketch apart = reviews(ModelSketch.sound())
                .node("parallelGateway", "split")
                .flow("start", "split", "unit", "publication")
                .flow("split", "finance", "notPassed")
                .flow("correction", "split");
        assertThat(found(apart)).contains(NO_FINANCE).doesNotContain(NO_UNIT);
        ModelSketch chosen = reviews(ModelSketch.sound())
                .gateway("inclusive", "split", "split_unit")
                .node("inclusiveGateway", "join")
                .flow("start", "split", "unit", "join", "publication")
                .flowIf("split", "finance", "amount >= 5")
                .flow("finance", "join")
                .flow("correction", "split");
        assertThat(found(chosen)).contains(NO_UNIT, NO_FINANCE);
    }

    @Test
    void whatIsCorrectedIsReviewedAnew() {
        assertThat(found(reviews(ModelSketch.sound())
                        .flow("start", "unit", "finance", "publication")
                        .flow("correction", "finance")))
                .contains(NO_UNIT)
                .doesNotContain(NO_FINANCE);
        assertThat(found(reviews(ModelSketch.sound())
                        .flow("start", "unit", "finance", "publication")
                        .flow("correction", "publication")))
                .contains(NO_UNIT, NO_FINANCE);
    }

    @Test
    void aReviewThatMayBeSkippedOrThatPreparersDoIsNone() {
        for (List<String> skipped : List.of(List.of("repeat", "once"), List.of("whenSubmitter", "skip"))) {
            assertThat(found(ModelSketch.sound()
                            .step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return")
                            .review("finance", skipped.toArray(String[]::new))
                            .flow("start", "unit", "finance", "publication")
                            .flow("correction", "unit")))
                    .as(skipped.toString())
                    .contains(NO_FINANCE)
                    .doesNotContain(NO_UNIT);
        }
        assertThat(found(ModelSketch.sound()
                        .step("unit", "UNIT_REVIEW", "PREPARER", "agree,return")
                        .review("finance")
                        .flow("start", "unit", "finance", "publication")
                        .flow("correction", "unit")))
                .contains(NO_UNIT);
    }

    @Test
    void subProcessesPassWhatEveryWayInsidePasses() {
        String part = "<bpmn:subProcess id='part' name='part'><bpmn:startEvent id='s'/>%s<bpmn:endEvent id='e'/>"
                + flow("s", "inner") + flow("inner", "e") + "</bpmn:subProcess>";
        ModelSketch through = ModelSketch.sound()
                .step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return")
                .xml(part.formatted(step("inner", "FINANCE_REVIEW")))
                .flow("start", "unit", "part", "publication")
                .flow("correction", "unit");
        assertThat(found(through)).isEmpty();
        assertThat(found(through.timer("part", "late", true, DAY).flow("late", "publication")))
                .contains(NO_FINANCE);
        ModelSketch inside = ModelSketch.sound()
                .step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return")
                .xml(part.formatted(step("inner", "PUBLICATION")))
                .flow("start", "unit", "part", "published")
                .flow("correction", "unit");
        assertThat(found(inside)).contains("ERROR inner noFinanceReview");
    }

    @Test
    void calledProcessesPassWhatTheyReview() {
        ModelSketch caller = ModelSketch.sound()
                .step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return")
                .xml("<bpmn:callActivity id='call' name='call' calledElement='part'/>")
                .flow("start", "unit", "call", "publication")
                .flow("correction", "unit");
        assertThat(found(caller)).as("not there").contains(NO_FINANCE);
        deployed.put("part", part(step("inner", "FINANCE_REVIEW")));
        assertThat(found(caller)).as("reviews").isEmpty();
        deployed.put("part", part(step("inner", "PUBLICATION")));
        assertThat(found(caller)).as("publishes").contains("ERROR call noFinanceReview");
        deployed.put("part", part("<bpmn:callActivity id='inner' name='inner' calledElement='part'/>"));
        assertThat(found(caller)).as("in circles").contains(NO_FINANCE);
    }

    @Test
    void aPartIsNotAskedItself() {
        assertThat(found(ModelSketch.sound().key("part").flow("start", "publication")))
                .isEmpty();
    }

    @Test
    void onlyAWarningIsLeftOfWhatIsExempted() {
        byte[] model = ModelSketch.sound().flow("start", "publication").bytes();
        assertThat(found(model, Set.of(Stage.UNIT_REVIEW)))
                .contains("WARNING publication reviewExempted", NO_FINANCE)
                .doesNotContain(NO_UNIT);
    }

    @Test
    void partsWithinPartsAreJudgedInTime() {
        for (int i = 0; i < 30; i++) {
            String next = "p" + (i + 1);
            deployed.put(
                    "p" + i,
                    new ModelXmlReader()
                            .read(new ModelSketch()
                                    .key("p" + i)
                                    .node("startEvent", "s")
                                    .xml("<bpmn:callActivity id='a' name='a' calledElement='" + next + "'/>")
                                    .xml("<bpmn:callActivity id='b' name='b' calledElement='" + next + "'/>")
                                    .node("endEvent", "e")
                                    .flow("s", "a", "b", "e")
                                    .bytes()));
        }
        assertThat(found(ModelSketch.sound()
                        .xml("<bpmn:callActivity id='call' name='call' calledElement='p0'/>")
                        .flow("start", "call", "publication")))
                .contains(NO_UNIT, NO_FINANCE);
    }

    private static ModelSketch reviews(ModelSketch model) {
        return model.step("unit", "UNIT_REVIEW", "UNIT_REVIEWER", "agree,return")
                .review("finance");
    }

    private static ModelSketch reviewed() {
        return reviews(ModelSketch.sound())
                .flow("start", "unit", "finance", "publication")
                .flow("correction", "unit");
    }

    private static String step(String id, String stage) {
        return "<bpmn:userTask id='%s' name='%s'>%s</bpmn:userTask>"
                .formatted(
                        id,
                        id,
                        ModelSketch.properties(List.of(
                                "stage",
                                stage,
                                "who",
                                stage.equals("PUBLICATION") ? "PUBLISHER" : "FINANCE_REVIEWER",
                                "verbs",
                                stage.equals("PUBLICATION") ? "publish" : "agree")));
    }

    private static String flow(String from, String to) {
        return "<bpmn:sequenceFlow id='%s_%s' sourceRef='%s' targetRef='%s'/>".formatted(from, to, from, to);
    }

    private static XmlNode part(String step) {
        return new ModelXmlReader()
                .read(new ModelSketch()
                        .key("part")
                        .node("startEvent", "s")
                        .xml(step)
                        .node("endEvent", "e")
                        .flow("s", "inner", "e")
                        .bytes());
    }

    private List<String> found(ModelSketch model) {
        return found(model.bytes(), Set.of());
    }

    private List<String> found(byte[] model, Set<Stage> exempted) {
        XmlNode root = new ModelXmlReader().read(model);
        LintReport report = new LintReport();
        new ReviewLint(key -> Optional.ofNullable(deployed.get(key)), exempted::contains)
                .check(root, FlowScope.of(root), report);
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.element() + " "
                        + finding.key().replace("bpmn.lint.", ""))
                .toList();
    }
}
