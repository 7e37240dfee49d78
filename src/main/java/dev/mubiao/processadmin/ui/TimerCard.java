package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.uikit.Formats;
import dev.mubiao.workflow.Rehearsal.Play;
import dev.mubiao.workflow.Rehearsal.Timer;
import java.util.function.Consumer;

/** A timer that could fire now. */
class TimerCard extends Div {

    TimerCard(Timer timer, Consumer<Play> play) {
        addClassNames("panel", "asked-card");
        Button fire =
                new Button(getTranslation("dryrun.timer.fire"), click -> play.accept(Play.timer(timer.element())));
        fire.addThemeVariants(ButtonVariant.LUMO_SMALL);
        fire.setDisableOnClick(true);
        add(
                new H3(getTranslation("dryrun.timer", timer.element())),
                new Paragraph(getTranslation("dryrun.timer.due", Formats.minute(timer.dueAt()))),
                fire);
    }
}
