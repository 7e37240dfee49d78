package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.targets.OpenSheet;
import dev.mubiao.targets.SheetAside;
import dev.mubiao.workflow.Remarks;
import org.springframework.core.annotation.Order;

/** Puts the reviewers' remarks beside the open sheet. */
@org.springframework.stereotype.Component
@Order(5)
class RemarksAside implements SheetAside {

    private final Remarks remarks;

    RemarksAside(Remarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public Component beside(OpenSheet sheet) {
        return new RemarksPanel(sheet, remarks);
    }
}
