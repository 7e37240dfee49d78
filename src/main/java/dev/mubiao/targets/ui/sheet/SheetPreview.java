package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.targets.cell.CellRef;
import dev.mubiao.targets.content.SheetSection;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.ui.sheet.fields.SheetCells;
import dev.mubiao.targets.ui.sheet.fields.SheetFrame;
import dev.mubiao.targets.ui.sheet.fields.SheetRenderer;
import dev.mubiao.targets.ui.sheet.grid.IndicatorGrid;
import dev.mubiao.targets.ui.sheet.model.ListEdits;
import dev.mubiao.targets.ui.sheet.model.SheetEdits;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sheet of a form as the editor draws it, to be looked at only: nothing is typed, checked or saved. */
class SheetPreview extends Div {

    SheetPreview(FormVariant variant, TargetContent content) {
        SheetModel model = new SheetModel(variant, content);
        SheetEdits edits = new SheetEdits(model, new Unchanged(), EnumSet.allOf(SheetSection.class));
        SheetRenderer renderer =
                new SheetRenderer(variant, model, new SheetCells(edits), new ListEdits(edits, this::getTranslation));
        SheetFrame frame = new SheetFrame();
        addClassNames("sheet-editor", "sheet-preview");
        add(frame);
        List<List<Component>> drawn = renderer.draw();
        List<Div> stretches = new ArrayList<>(SheetOrder.add(frame, model, table -> new IndicatorGrid(edits, table)));
        if (drawn.size() > stretches.size()) {
            stretches.add(SheetOrder.stretch(frame));
        }
        for (int i = 0; i < drawn.size(); i++) {
            stretches.get(i).add(drawn.get(i));
        }
    }

    /** All sections are closed, so that there are no changes to hear of. */
    private record Unchanged() implements SheetEdits.ChangeListener {

        @Override
        public void changed(boolean head, @Nullable CellRef focus) {}

        @Override
        public void takenIn(boolean redraw) {}
    }
}
