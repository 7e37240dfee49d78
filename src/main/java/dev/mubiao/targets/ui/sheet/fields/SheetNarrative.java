package dev.mubiao.targets.ui.sheet.fields;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import dev.mubiao.forms.NarrativeLayout;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.targets.cell.FieldRef;
import dev.mubiao.targets.cell.MeasureRef;
import dev.mubiao.targets.cell.SubGoalRef;
import dev.mubiao.targets.content.Measure;
import dev.mubiao.targets.content.SubGoal;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.targets.ui.sheet.model.NarrativeInput;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.List;

/** Renders a department's narrative with a field for each of its texts. */
class SheetNarrative extends Div {

    private final transient SheetModel model;
    private final transient SheetCells cells;
    private final transient ListEdits listEdits;
    private final transient NarrativeLayout layout;

    SheetNarrative(NarrativeLayout layout, SheetModel model, SheetCells cells, ListEdits listEdits) {
        this.model = model;
        this.cells = cells;
        this.listEdits = listEdits;
        this.layout = layout;
        addClassName("sheet-narrative");
        String goal = layout.goal().get(0);
        add(
                new H3(goal),
                cells.text(new FieldRef(Field.GOALS), goal, () -> String.join("\n", model.goals()), this::goals));
        add(new H3(layout.subGoals().get(0)));
        for (int i = 0; i < model.subGoals().size(); i++) {
            add(subGoal(i));
        }
        add(listEdits.adding(
                "targets.sheet.addSubGoal", () -> listEdits.add(model.subGoals(), NarrativeInput.next(model))));
        String measures = layout.measures().get(0);
        add(new H3(measures));
        for (int i = 0; i < model.measures().size(); i++) {
            int at = i;
            Div line = new Div(
                    cells.text(
                            new MeasureRef(i),
                            measures,
                            () -> model.measures().get(at).text(),
                            text -> NarrativeInput.type(model, new MeasureRef(at), text)),
                    listEdits.removal(() -> listEdits.remove(model.measures(), at)));
            line.addClassName("narrative-line");
            add(line);
        }
        add(listEdits.adding("targets.sheet.addMeasure", () -> listEdits.add(model.measures(), new Measure("", 0))));
    }

    private Div subGoal(int at) {
        SubGoal item = model.subGoals().get(at);
        SubGoalRef place = new SubGoalRef(item.no(), SubGoalRef.Part.TITLE);
        Div title = new Div(
                field(place, layout.subGoals().get(0)),
                listEdits.removal(() -> listEdits.remove(model.subGoals(), at)));
        title.addClassName("narrative-line");
        String goal = layout.subGoal().get(0);
        String indicators = layout.indicators().get(0);
        Div block = new Div(
                title,
                new Div(goal),
                field(place.with(SubGoalRef.Part.GOAL), goal),
                new Div(indicators),
                field(place.with(SubGoalRef.Part.INDICATORS), indicators));
        block.addClassName("narrative-item");
        return block;
    }

    private SheetField field(SubGoalRef place, String label) {
        return cells.text(
                place,
                label,
                () -> NarrativeInput.text(model, place).orElse(""),
                text -> NarrativeInput.type(model, place, text));
    }

    private void goals(String text) {
        List<String> lines = text.lines().toList();
        model.goals().clear();
        model.goals().addAll(lines);
    }
}
