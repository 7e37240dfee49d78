package dev.mubiao.prereview.ui;

import com.vaadin.flow.component.Component;
import dev.mubiao.prereview.Reasons;
import dev.mubiao.targets.OpenSheet;
import dev.mubiao.targets.SheetAside;
import org.springframework.core.annotation.Order;

/** Puts the findings beside the open sheet. */
@org.springframework.stereotype.Component
@Order(10)
class FindingsAside implements SheetAside {

    private final Reasons reasons;

    FindingsAside(Reasons reasons) {
        this.reasons = reasons;
    }

    @Override
    public Component beside(OpenSheet sheet) {
        return new FindingsPanel(sheet, reasons);
    }
}
