package dev.mubiao.targets.ui.sheet;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The foldable panel beside the sheet, with what modules contribute. */
class SidePanel extends Aside {

    private final Button fold = new Button(VaadinIcon.ANGLE_DOUBLE_RIGHT.create());
    private final Div parts = new Div();

    SidePanel(List<Component> components) {
        addClassName("sheet-side-panel");
        parts.addClassName("sheet-side-panel-parts");
        parts.add(components);
        fold.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        fold.addClickListener(click -> open(!parts.isVisible()));
        add(fold, parts);
        open(true);
    }

    private void open(boolean open) {
        parts.setVisible(open);
        setClassName("folded", !open);
        fold.setIcon((open ? VaadinIcon.ANGLE_DOUBLE_RIGHT : VaadinIcon.ANGLE_DOUBLE_LEFT).create());
        String label = getTranslation(open ? "targets.sheet.foldSidePanel" : "targets.sheet.unfoldSidePanel");
        fold.setAriaLabel(label);
        fold.setTooltipText(label);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
