package dev.mubiao.bpmn.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.ProcessVariable;
import dev.mubiao.bpmn.graph.FlowScope;
import dev.mubiao.bpmn.vocabulary.ModelScreening;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.directory.Role;
import dev.mubiao.testing.AllReviewsExempted;
import dev.mubiao.testing.ModelSketch;
import dev.mubiao.testing.Models;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelLintTests {

    private static final String DAY = "<bpmn:timeDuration>P1D</bpmn:timeDuration>";

    private final ModelLint lint = new ModelLint(
            new ModelScreening(),
            new SmallPortal(),
            key -> Optional.empty(),
            new AllReviewsExempted(),
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneId.of("Asia/Shanghai")));

    static Stream<Path> shipped() throws java.io.IOException {
        return Files.list(Path.of("processes")).filter(file -> file.toString().endsWith(".bpmn"));
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void findsNothingInWhatTheProgramShips(Path model) throws java.io.IOException {
        assertThat(lint.check(Files.readAllBytes(model)).findings()).isEmpty();
    }

    @Test
    void findsNothingInASoundModel() {
        assertThat(found(simple())).isEmpty();
    }

    @Test
    void reportsWhatTheFirstCheckRefuses() {
        assertThat(found(simple().node("scriptTask", "s"))).contains("ERROR s bpmn.model.element");
        assertThat(lint.check(Models.bytes("no xml")).findings())
                .extracting(LintFinding::key)
                .containsExactly("bpmn.model.xml");
    }

    @Test
    void wantsADefaultWhereWaysPart() {
        assertThat(found(sound().review("one")
                        .node("exclusiveGateway", "g")
                        .flow("start", "one", "g")
                        .flowIf("g", "publication", "amount >= 5")
                        .flowIf("g", "correction", "amount < 5")
                        .flow("correction", "one")))
                .containsExactly("ERROR g noDefault");
        assertThat(found(sound().review("one")
                        .gateway("exclusive", "g", "g_publication")
                        .flow("start", "one", "g")
                        .flow("g", "publication")
                        .flow("g", "correction")
                        .flow("correction", "one")))
                .containsExactly("ERROR g_correction noCondition");
        assertThat(found(simple().flowIf("one", "notPassed", "amount >= 5")))
                .contains("ERROR one_notPassed conditionElsewhere");
        assertThat(found(sound().review("one")
                        .gateway("exclusive", "g", "gone")
                        .flow("start", "one", "g", "publication")
                        .flow("correction", "one")))
                .contains("ERROR g defaultUnknown", "WARNING g idleGateway");
    }

    @Test
    void wantsEveryPathToStartAndToEnd() {
        assertThat(found(simple().review("island"))).contains("ERROR island unreachable");
        assertThat(found(simple().review("blind").flow("start", "blind"))).contains("ERROR blind stops");
        assertThat(found(simple().review("a").review("b").flow("one", "a", "b", "a")))
                .contains("ERROR a deadEnd", "ERROR b deadEnd");
        assertThat(found(new ModelSketch().review("one")))
                .contains("ERROR target-approval noStart", "ERROR target-approval noEnd");
        assertThat(found(simple().node("startEvent", "other").flow("other", "one")))
                .contains("ERROR other manyStarts");
    }

    @Test
    void findsJoinsThatWaitForEver() {
        assertThat(found(sound().review("one")
                        .review("two")
                        .gateway("exclusive", "split", "split_one")
                        .node("parallelGateway", "join")
                        .review("first")
                        .flow("start", "first", "split", "one", "join", "publication")
                        .flowIf("split", "two", "amount >= 5")
                        .flow("two", "join")
                        .flow("correction", "first")))
                .containsExactly("ERROR join deadlock");
        assertThat(found(sound().review("one")
                        .node("parallelGateway", "join")
                        .flow("start", "one", "join", "publication")
                        .flow("correction", "join")))
                .contains("ERROR join deadlock");
    }

    @Test
    void findsStepsOfOneName() {
        ModelSketch modelSketch = sound().review("one")
                .review("two")
                .flow("start", "one", "two", "publication")
                .flow("correction", "one");
        assertThat(found(modelSketch)).isEmpty();
        byte[] alike = new String(modelSketch.bytes(), StandardCharsets.UTF_8)
                .replace("name='two'", "name='ｏｎｅ '")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(lint.check(alike).findings()).anySatisfy(finding -> {
            assertThat(finding.key()).isEqualTo("bpmn.lint.sameName");
            assertThat(finding.element()).isEqualTo("two");
        });
    }

    @Test
    void findsBranchesThatAreNotJoined() {
        assertThat(found(sound().review("one")
                        .review("two")
                        .node("parallelGateway", "split")
                        .review("first")
                        .flow("start", "first", "split", "one", "publication")
                        .flow("split", "two", "publication")
                        .flow("correction", "first")))
                .containsExactly("WARNING publication twice");
        assertThat(found(sound().review("one")
                        .review("two")
                        .node("parallelGateway", "split")
                        .gateway("exclusive", "again", "again_publication")
                        .review("first")
                        .flow("start", "first", "split", "one", "again", "publication")
                        .flowIf("again", "first", "round >= 5")
                        .flow("split", "two", "notPassed")
                        .flow("correction", "first")))
                .anyMatch(finding -> finding.startsWith("ERROR") && finding.endsWith("growing"));
    }

    @Test
    void acceptsBranchesThatAreJoinedTheWayTheyWereSplit() {
        for (String kind : List.of("parallel", "inclusive")) {
            ModelSketch modelSketch = sound().review("one").review("two").review("three");
            if (kind.equals("parallel")) {
                modelSketch.node("parallelGateway", "split").flow("split", "two");
            } else {
                modelSketch.gateway("inclusive", "split", "split_one").flowIf("split", "two", "amount >= 5");
            }
            assertThat(found(modelSketch
                            .node(kind + "Gateway", "join")
                            .review("first")
                            .flow("start", "first", "split", "one", "join", "publication")
                            .flow("two", "three", "join")
                            .flow("correction", "first")))
                    .as(kind)
                    .isEmpty();
        }
    }

    @Test
    void aDrawnReturnOutOfABranchEndsTheOthers() {
        assertThat(found(sound().review("one")
                        .review("two")
                        .node("parallelGateway", "split")
                        .gateway("exclusive", "decision", "decision_join")
                        .node("parallelGateway", "join")
                        .review("first")
                        .flow("start", "first", "split", "one", "decision", "join", "publication")
                        .flowIf("decision", "correction", "decision == \"return\"")
                        .flow("split", "two", "join")
                        .flow("correction", "first")))
                .isEmpty();
    }

    @Test
    void wantsVerbsThatMakeSense() {
        assertThat(found(drawn("FINANCE_REVIEW", "FINANCE_REVIEWER", "comment")))
                .containsExactly("ERROR one noWayOn");
        assertThat(found(drawn("FINANCE_REVIEW", "FINANCE_REVIEWER", "agree,publish,resubmit")))
                .containsExactly("ERROR one verbElsewhere", "ERROR one verbElsewhere");
        assertThat(found(drawn("UNIT_REVIEW", "UNIT_REVIEWER", "agree", "graded", "true")))
                .containsExactly("ERROR one gradedWithout", "ERROR one gradedWithout");
        ModelSketch bare = new ModelSketch()
                .node("startEvent", "start")
                .end("end", "")
                .review("one")
                .flow("start", "one", "end");
        assertThat(found(bare)).contains("ERROR one noCorrection", "ERROR one noNotPassed");
        assertThat(found(bare.key("called"))).isEmpty();
    }

    @Test
    void wantsEditableSectionsThatThereAreWhereThePreparerCorrects() {
        assertThat(found(correctingOnly("INDICATORS, GOALS"))).isEmpty();
        for (String wrong : List.of("ATTACHMENTS", "HEAD,MONEYS", "", "HEAD,,MONEY", "indicators")) {
            assertThat(found(correctingOnly(wrong))).contains("ERROR correction bpmn.model.step");
        }
        assertThat(found(drawn("FINANCE_REVIEW", "FINANCE_REVIEWER", "agree", "editable", "HEAD")))
                .containsExactly("WARNING one editableElsewhere");
    }

    private static ModelSketch correctingOnly(String sections) {
        return new ModelSketch()
                .node("startEvent", "start")
                .end("published", "PUBLISHED")
                .end("notPassed", "NOT_PASSED")
                .step("correction", "CORRECTION", "PREPARER", "resubmit", "editable", sections)
                .step("publication", "PUBLICATION", "PUBLISHER", "publish")
                .flow("publication", "published")
                .review("one")
                .flow("start", "one", "publication")
                .flow("correction", "one");
    }

    @Test
    void wantsSomebodyWhoMayDecide() {
        assertThat(found(drawn("UNIT_REVIEW", "AUDITOR", "agree"))).containsExactly("ERROR one wrongRole");
        assertThat(found(drawn("UNIT_REVIEW", "DEPARTMENT:PREPARER", "agree"))).containsExactly("ERROR one wrongRole");
        assertThat(found(drawn("UNIT_REVIEW", "PEOPLE:wang,nobody", "agree")))
                .containsExactly("ERROR one unknownPerson");
        assertThat(found(drawn("UNIT_REVIEW", "UNIT_REVIEWER", "agree", "fallback", "PEOPLE:nobody")))
                .containsExactly("ERROR one unknownPerson");
        assertThat(found(drawn("UNIT_REVIEW", "OFFICE_LEADER", "agree"))).containsExactly("WARNING one nobodyHolds");
        assertThat(found(drawn("UNIT_REVIEW", "SUPERIOR", "agree", "countersign", "all")))
                .containsExactly("WARNING one countersignAlone");
        assertThat(found(sound().flow("start", "one", "publication")
                        .flow("correction", "one")
                        .xml("<bpmn:userTask id='one' name='one'>"
                                + ModelSketch.properties(
                                        List.of("stage", "UNIT_REVIEW", "who", "UNIT_REVIEWER", "verbs", "agree"))
                                + "</bpmn:userTask>")))
                .containsExactly("WARNING one noFallback");
    }

    @Test
    void wantsOutcomesThatAreTrue() {
        assertThat(found(simple().gateway("exclusive", "g", "g_publication")
                        .review("two")
                        .flow("one", "g", "publication")
                        .flowIf("g", "published", "amount >= 5")
                        .flow("one", "two", "notPassed")))
                .contains("ERROR published publishedUnseen");
        assertThat(found(
                        simple().end("lost", "").timer("one", "late", true, DAY).flow("late", "lost")))
                .containsExactly("ERROR lost noOutcome");
        assertThat(found(simple().xml("<bpmn:endEvent id='lost' name='lost'>"
                                + ModelSketch.properties(List.of("outcome", "")) + "</bpmn:endEvent>")
                        .timer("one", "late", true, DAY)
                        .flow("late", "lost")))
                .containsExactly("ERROR lost noOutcome");
        assertThat(found(simple().step("again", "CORRECTION", "PREPARER", "resubmit")
                        .flow("again", "one")))
                .containsExactly("WARNING again severalCorrections");
    }

    @Test
    void wantsAnEndThatPublishesAndCanBeReached() {
        assertThat(found(new ModelSketch()
                        .node("startEvent", "start")
                        .end("done", "NOT_PASSED")
                        .step("correction", "CORRECTION", "PREPARER", "resubmit")
                        .review("one")
                        .flow("start", "one", "done")
                        .flow("correction", "one")))
                .contains("ERROR target-approval neverPublished");
        assertThat(found(sound().review("one").flow("start", "one", "notPassed").flow("correction", "one")))
                .contains("ERROR target-approval neverPublished");
        assertThat(found(simple())).isEmpty();
    }

    @Test
    void wantsNoOutcomeOfAProcessThatIsOnlyCalled() {
        assertThat(found(new ModelSketch()
                        .key("part-review")
                        .node("startEvent", "start")
                        .review("one")
                        .end("end", "")
                        .flow("start", "one", "end")))
                .isEmpty();
    }

    @Test
    void wantsTimersThatGoOff() {
        assertThat(found(simple().xml("<bpmn:boundaryEvent id='late' name='late' attachedToRef='one'/>")
                        .flow("late", "notPassed")))
                .containsExactly("ERROR late noTimer");
        assertThat(found(simple().timer("one", "late", true, "<bpmn:timeCycle>R3/P1D</bpmn:timeCycle>")
                        .flow("late", "notPassed")))
                .containsExactly("WARNING late timerOnce");
        assertThat(found(
                        simple().timer("one", "late", false, "<bpmn:timeDate>2025-01-01T00:00:00+08:00</bpmn:timeDate>")
                                .end("told", "NOT_PASSED")
                                .flow("late", "told")))
                .contains("ERROR late timerPast");
        assertThat(found(simple().timer("one", "late", true, DAY)
                        .node("eventBasedGateway", "g")
                        .review("two")
                        .flow("late", "g", "two", "publication")
                        .flow("g", "notPassed")))
                .contains("ERROR g eventGateway");
    }

    @Test
    void wantsConditionsThatCanHold() {
        assertThat(found(branching("form == \"beijing\""))).containsExactly("ERROR g_correction unknownValue");
        assertThat(found(branching("form == \"zhejiang\" and unit != \"001\" and year >= 2026 and risk >= 10")))
                .isEmpty();
        assertThat(found(branching("decision == \"agreed\""))).containsExactly("ERROR g_correction unknownValue");
        assertThat(found(branching("grade == \"GOOD\""))).containsExactly("WARNING g_correction neverGraded");
    }

    @Test
    void aWaitInsideASubProcessIsAWait() {
        String inside = "<bpmn:startEvent id='s' name='s'/><bpmn:endEvent id='e' name='e'/>";
        String busy = "<bpmn:subProcess id='part' name='part'>" + inside
                + "<bpmn:sequenceFlow id='s_e' sourceRef='s' targetRef='e'/></bpmn:subProcess>";
        String waiting = "<bpmn:subProcess id='part' name='part'>" + inside
                + new StringBuilder("<bpmn:intermediateCatchEvent id='w' name='w'><bpmn:timerEventDefinition id='t'>")
                + DAY + "</bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>"
                + "<bpmn:sequenceFlow id='s_w' sourceRef='s' targetRef='w'/>"
                + "<bpmn:sequenceFlow id='w_e' sourceRef='w' targetRef='e'/></bpmn:subProcess>";

        assertThat(found(round(busy))).contains("ERROR part bpmn.model.cycle");
        assertThat(found(round(waiting))).isEmpty();
    }

    @Test
    void aCalledProcessIsThereAndDoesNotCallItsCaller() {
        String call = "<bpmn:callActivity id='call' name='call' calledElement='%s'/>";
        assertThat(found(simple().xml(call.formatted("target-approval")).flow("start", "call", "one")))
                .contains("ERROR call bpmn.model.callsItself");
        assertThat(found(simple().xml(call.formatted("${x}")).flow("start", "call", "one")))
                .contains("ERROR call bpmn.model.call");
        LintReport report = new LintReport();
        XmlNode root =
                new ModelXmlReader().read(simple().xml(call.formatted("a")).bytes());
        Map<String, XmlNode> deployed = Map.of("a", calling("a", "b"), "b", calling("b", "target-approval"));
        new CallLint(key -> Optional.ofNullable(deployed.get(key))).check(root, FlowScope.of(root), report);
        assertThat(report.findings()).extracting(LintFinding::key).containsExactly("bpmn.lint.callsInCircles");
        report = new LintReport();
        new CallLint(key -> Optional.empty()).check(root, FlowScope.of(root), report);
        assertThat(report.findings()).extracting(LintFinding::key).containsExactly("bpmn.lint.unknownProcess");
    }

    private static XmlNode calling(String key, String called) {
        return new ModelXmlReader()
                .read(new ModelSketch()
                        .key(key)
                        .xml("<bpmn:callActivity id='call' name='call' calledElement='%s'/>".formatted(called))
                        .bytes());
    }

    @Test
    void manyBranchesAreCheckedInTime() {
        ModelSketch modelSketch = sound().node("parallelGateway", "split")
                .node("parallelGateway", "join")
                .flow("join", "publication");
        for (int i = 0; i < 30; i++) {
            modelSketch
                    .review("r" + i)
                    .gateway("exclusive", "g" + i, "g" + i + "_a" + i)
                    .review("a" + i)
                    .review("b" + i)
                    .node("exclusiveGateway", "m" + i)
                    .flow("split", "r" + i, "g" + i, "a" + i, "m" + i, "join")
                    .flowIf("g" + i, "b" + i, "amount >= 5")
                    .flow("b" + i, "m" + i);
        }
        assertThat(found(modelSketch
                        .review("first")
                        .flow("start", "first", "split")
                        .flow("correction", "first")))
                .isEmpty();
    }

    @Test
    void everyFindingHasItsTextInBothLanguages() throws java.io.IOException {
        ResourceBundle chinese = ResourceBundle.getBundle("messages.bpmn", Locale.ROOT);
        ResourceBundle english = ResourceBundle.getBundle("messages.bpmn", Locale.ENGLISH);
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/dev/mubiao/bpmn/lint"))) {
            List<String> keys = sources.filter(file -> file.toString().endsWith("Lint.java"))
                    .flatMap(ModelLintTests::keys)
                    .distinct()
                    .toList();
            assertThat(keys).hasSizeGreaterThan(35).allSatisfy(key -> {
                assertThat(chinese.containsKey("bpmn.lint." + key)).as(key).isTrue();
                assertThat(english.containsKey("bpmn.lint." + key)).as(key).isTrue();
            });
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            return java.util.regex.Pattern.compile(
                            "(?s)(?:error|warning|further)\\([^\"]*?\"(\\w+)\"|\\? \"(stops)\" : \"(deadEnd)\"")
                    .matcher(Files.readString(source))
                    .results()
                    .map(match -> match.group(1) != null ? match.group(1) : match.group(2));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ModelSketch sound() {
        return ModelSketch.sound();
    }

    private static ModelSketch simple() {
        return sound().review("one").flow("start", "one", "publication").flow("correction", "one");
    }

    private static ModelSketch drawn(String stage, String who, String verbs, String... further) {
        return sound().step("one", stage, who, verbs, further)
                .flow("start", "one", "publication")
                .flow("correction", "one");
    }

    private static ModelSketch branching(String condition) {
        return sound().review("one")
                .gateway("exclusive", "g", "g_publication")
                .flow("start", "one", "g", "publication")
                .flowIf("g", "correction", condition)
                .flow("correction", "one");
    }

    private static ModelSketch round(String part) {
        return sound().review("one")
                .xml(part)
                .gateway("exclusive", "g", "g_one")
                .flow("start", "part", "g", "one", "publication")
                .flowIf("g", "part", "amount >= 5")
                .flow("correction", "one");
    }

    private List<String> found(ModelSketch modelSketch) {
        // ReviewLintTests look for reviews, which these sketches leave out.
        return lint.check(modelSketch.bytes()).findings().stream()
                .filter(finding -> !finding.key().equals("bpmn.lint.reviewExempted"))
                .map(finding -> finding.severity() + " " + finding.element() + " "
                        + finding.key().replace("bpmn.lint.", ""))
                .toList();
    }

    private static final class SmallPortal implements ReferenceData {
        @Override
        public boolean hasPerson(String loginName) {
            return loginName.equals("wang");
        }

        @Override
        public boolean hasHolder(Role role) {
            return role != Role.OFFICE_LEADER;
        }

        @Override
        public Optional<Set<String>> values(ProcessVariable variable) {
            return switch (variable) {
                case DECISION -> Optional.of(Set.of("submit", "agree", "return", "reject"));
                case GRADE -> Optional.of(Set.of("GOOD", "POOR"));
                case FORM -> Optional.of(Set.of("zhejiang"));
                case UNIT -> Optional.of(Set.of("001"));
                default -> Optional.empty();
            };
        }
    }
}
