package dev.mubiao.processadmin.dryrun.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.approval.dryrun.DryRunAction;
import dev.mubiao.approval.dryrun.DryRunResult.Timer;
import dev.mubiao.uikit.TimeFormats;
import java.util.function.Consumer;

/** A timer of a dry run that can be fired. */
class DryRunTimerCard extends Div {

    DryRunTimerCard(Timer timer, Consumer<DryRunAction> perform) {
        addClassNames("panel", "dry-run-task");
        Button fire = new Button(
                getTranslation("processadmin.dryrun.timer.fire"),
                click -> perform.accept(DryRunAction.timer(timer.element())));
        fire.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fire.setDisableOnClick(true);
        add(
                new H3(getTranslation("processadmin.dryrun.timer", timer.element())),
                new Paragraph(getTranslation("processadmin.dryrun.timer.due", TimeFormats.minute(timer.dueAt()))),
                fire);
    }
}
