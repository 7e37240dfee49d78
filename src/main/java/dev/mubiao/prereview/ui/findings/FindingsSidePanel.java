package dev.mubiao.prereview.ui.findings;

import com.vaadin.flow.component.Component;
import dev.mubiao.prereview.WarningReasons;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetSidePanel;
import org.springframework.core.annotation.Order;

/** Contributes the panel of findings to the open sheet. */
@org.springframework.stereotype.Component
@Order(10)
class FindingsSidePanel implements SheetSidePanel {

    private final WarningReasons warningReasons;

    FindingsSidePanel(WarningReasons warningReasons) {
        this.warningReasons = warningReasons;
    }

    @Override
    public Component create(OpenSheet sheet) {
        return new FindingsPanel(sheet, warningReasons);
    }
}
