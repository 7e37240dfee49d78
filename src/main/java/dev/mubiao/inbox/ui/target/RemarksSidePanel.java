package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.Component;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.targets.sheet.SheetSidePanel;
import org.springframework.core.annotation.Order;

/** Puts the reviewers' remarks beside the open sheet. */
@org.springframework.stereotype.Component
@Order(5)
class RemarksSidePanel implements SheetSidePanel {

    private final Remarks remarks;

    RemarksSidePanel(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Component create(OpenSheet sheet) {
        return new PreparerRemarksPanel(sheet, remarks);
    }
}
