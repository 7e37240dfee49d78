package dev.mubiao.targets.ui.sheet.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.mubiao.forms.FormKey;
import dev.mubiao.forms.FormKind;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.testing.Contents;
import org.junit.jupiter.api.Test;

class NarrativeInputTests {

    private final SheetModel model = new SheetModel(
            new Forms(new FormFiles().load())
                    .find(FormKey.first("lukou-2026", FormKind.PROJECT))
                    .orElseThrow(),
            Contents.twoRows("河道保洁"));

    @Test
    void aSubGoalThatIsAddedAfterOneWasRemovedHasItsOwnTexts() {
        for (String title : new String[] {"保洁", "清淤", "绿化"}) {
            SubGoal added = NarrativeInput.next(model);
            model.subGoals().add(added);
            NarrativeInput.type(model, new SubGoalRef(added.no(), SubGoalRef.Part.TITLE), title);
        }
        model.subGoals().remove(0);
        SubGoal added = NarrativeInput.next(model);
        model.subGoals().add(added);
        NarrativeInput.type(model, new SubGoalRef(added.no(), SubGoalRef.Part.TITLE), "巡查");
        assertThat(model.subGoals()).extracting(SubGoal::title).containsExactly("清淤", "绿化", "巡查");
        assertThat(model.subGoals()).extracting(SubGoal::no).doesNotHaveDuplicates();
    }
}
