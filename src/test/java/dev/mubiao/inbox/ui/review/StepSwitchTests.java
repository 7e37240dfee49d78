package dev.mubiao.inbox.ui.review;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import dev.mubiao.approval.task.OpenStep;
import dev.mubiao.bpmn.StepSettings;
import dev.mubiao.directory.UnitId;
import dev.mubiao.targets.TargetId;
import dev.mubiao.targets.TargetStatus;
import dev.mubiao.uikit.RouteAnchor;
import dev.mubiao.worklist.Box;
import dev.mubiao.worklist.TaskId;
import dev.mubiao.worklist.WorkItem;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two steps of one target that wait for the same person. */
class StepSwitchTests {

    private final TargetId target = TargetId.random();
    private final OpenStep review = step("review", "财务审核", 1);
    private final OpenStep experts = step("experts", "专家论证", 2);

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void saysWhichOneThisIsAndLeadsToTheOther() {
        StepSwitch shown = shown(List.of(experts, review), false);

        assertThat(shown.isVisible()).isTrue();
        assertThat(shown.getElement().getTextRecursively())
                .contains("财务审核", "专家论证")
                .doesNotContain("inbox.steps.gone");
        assertThat(_find(shown, RouteAnchor.class)).singleElement().satisfies(link -> {
            assertThat(link.getText()).isEqualTo("财务审核");
            assertThat(link.getHref()).endsWith(review.item().id().toString());
        });
    }

    @Test
    void saysThatTheOneThatWasOpenedIsGone() {
        StepSwitch shown = shown(List.of(review), true);

        assertThat(shown.isVisible()).isTrue();
        assertThat(shown.getElement().getTextRecursively()).contains("inbox.steps.gone");
    }

    @Test
    void isSilentOfASingleOne() {
        assertThat(shown(List.of(review), false).isVisible()).isFalse();
        assertThat(shown(List.of(), true).isVisible()).isFalse();
    }

    @Test
    void equalNamesAreToldApartTheSameWhicheverIsShown() {
        OpenStep twin = step("reviewB", "财务审核", 3);

        assertThat(StepSwitch.names(List.of(twin, experts, review)))
                .containsEntry(review, "财务审核 (1/2)")
                .containsEntry(twin, "财务审核 (2/2)")
                .containsEntry(experts, "专家论证");
    }

    private static StepSwitch shown(List<OpenStep> steps, boolean another) {
        StepSwitch shown = new StepSwitch(steps, another);
        UI.getCurrent().add(shown);
        return shown;
    }

    private OpenStep step(String key, String name, int second) {
        WorkItem item = new WorkItem(
                UUID.randomUUID(),
                Box.TODO,
                new WorkItem.Step(new TaskId(new UUID(1, second).toString()), key, name),
                new WorkItem.Subject(target, "操场改造", new UnitId(UUID.randomUUID()), "实验小学", null, "f", null),
                new WorkItem.State(TargetStatus.FINANCE_REVIEW, name, 1, "某人", 0, false),
                new WorkItem.Times(Instant.ofEpochSecond(second), null, null, null, null, null),
                null,
                null,
                1,
                "");
        return new OpenStep(item, mock(StepSettings.class), Set.of(), false, null);
    }
}
