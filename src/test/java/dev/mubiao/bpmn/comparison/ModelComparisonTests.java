package dev.mubiao.bpmn.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.bpmn.comparison.ElementChange.Kind;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.testing.Models;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelComparisonTests {

    private final ModelComparison comparison = new ModelComparison();
    private final String shipped = new String(Models.shipped(), StandardCharsets.UTF_8);

    @Test
    void aModelDoesNotDifferFromItself() {
        assertThat(comparison.between(shipped, shipped)).isEmpty();
    }

    @Test
    void listsWhatChangedWithBeforeAndAfter() {
        String other = shipped.replace("name=\"workingDays\" value=\"5\"", "name=\"workingDays\" value=\"8\"")
                .replace("name=\"单位审核\"", "name=\"初审\"");

        assertThat(comparison.between(shipped, other)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.CHANGED);
            assertThat(change.element()).isEqualTo("unitReview");
            assertThat(change.properties())
                    .containsExactly(new Property("name", "单位审核", "初审"), new Property("workingDays", "5", "8"));
        });
    }

    @Test
    void listsWhatCameAndWentAndHowFlowsLeadNow() {
        String added = shipped.replace("targetRef=\"financeReview\"", "targetRef=\"head\"")
                .replace(
                        "<bpmn:endEvent id=\"published\"",
                        "<bpmn:userTask id=\"head\" name=\"领导审批\"/>"
                                + "<bpmn:sequenceFlow id=\"headDone\" sourceRef=\"head\" targetRef=\"financeReview\"/>"
                                + "<bpmn:endEvent id=\"published\"");

        List<ElementChange> changes = comparison.between(shipped, added);
        assertThat(changes)
                .extracting(change -> change.kind() + " " + change.element())
                .containsExactly("ADDED head", "ADDED headDone", "CHANGED unitAgreed");
        assertThat(changes.get(1).name()).isEqualTo("领导审批 → 财政审核");
        assertThat(changes.get(2).properties()).containsExactly(new Property("targetRef", "财政审核", "领导审批"));
        assertThat(comparison.between(added, shipped))
                .extracting(change -> change.kind() + " " + change.element())
                .containsExactly("REMOVED head", "REMOVED headDone", "CHANGED unitAgreed");
    }

    @Test
    void whatIsOnlyDrawnElsewhereIsMoved() {
        String other = shipped.replace("<dc:Bounds x=\"270\" y=\"140\"", "<dc:Bounds x=\"270\" y=\"160\"");

        assertThat(comparison.between(shipped, other)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(Kind.MOVED);
            assertThat(change.name()).isEqualTo("单位审核");
        });
    }

    @Test
    void theOrderOfVerbsAndConditionsInOtherSpacesMeansNothingElse() {
        assertThat(comparison.between(shipped, shipped.replace("agree,return,transfer", "return,agree,transfer")))
                .isEmpty();
        assertThat(comparison.between(shipped, shipped.replace("${decision == 'reject'}", "${grade == 'POOR'}")))
                .singleElement()
                .satisfies(change -> assertThat(change.properties())
                        .containsExactly(
                                new Property("conditionExpression", "${decision == 'reject'}", "${grade == 'POOR'}")));
    }
}
