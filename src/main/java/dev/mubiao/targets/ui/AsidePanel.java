package dev.mubiao.targets.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** What stands beside the sheet; it can be folded away, so that the sheet has the whole width. */
class AsidePanel extends Aside {

    private final Button fold = new Button(VaadinIcon.ANGLE_DOUBLE_RIGHT.create());
    private final Div parts = new Div();

    AsidePanel(List<Component> components) {
        addClassName("sheet-aside");
        parts.addClassName("sheet-aside-parts");
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
        String label = getTranslation(open ? "targets.sheet.foldAside" : "targets.sheet.unfoldAside");
        fold.setAriaLabel(label);
        fold.setTooltipText(label);
        fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }
}
