package dev.mubiao.targets.ui.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.TargetAction;
import dev.mubiao.targets.TargetActionBlocker;
import dev.mubiao.targets.TargetPage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ActionButtonsTests {

    private static final TargetAction ACTION = new TargetAction() {
        @Override
        public String labelKey() {
            return "inbox.action.withdraw";
        }

        @Override
        public boolean appliesTo(Target target, Actor actor) {
            return true;
        }

        @Override
        public void run(TargetPage page) {
            throw new AssertionError("nobody clicks");
        }
    };

    private final TargetPage page = mock();

    @BeforeEach
    void open() {
        MockVaadin.setup();
    }

    @AfterEach
    void leave() {
        MockVaadin.tearDown();
    }

    @Test
    void offersWhatApplies() {
        ActionButtons buttons = new ActionButtons(List.of(ACTION), List.of((target, actor) -> Optional.empty()));

        ActionButtons.Offered offered = buttons.of(page, () -> true);
        assertThat(offered.buttons()).hasSize(1);
        assertThat(offered.holds()).isEmpty();
    }

    @Test
    void offersNothingWhileSomethingHoldsTheTargetAndSaysWhy() {
        TargetActionBlocker blocker = (target, actor) -> Optional.of(new Span("suspended"));
        ActionButtons buttons = new ActionButtons(List.of(ACTION), List.of(blocker));

        ActionButtons.Offered offered = buttons.of(page, () -> true);
        assertThat(offered.buttons()).isEmpty();
        assertThat(offered.holds())
                .singleElement()
                .satisfies(note -> assertThat(note.getElement().getText()).isEqualTo("suspended"));
    }
}
