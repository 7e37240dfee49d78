package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.processadmin.releases.FourEyes;
import dev.mubiao.shared.Refusal;
import dev.mubiao.uikit.Notices;

/** Says whether a second administrator has to release, and switches it. */
class FourEyesBar extends Div {

    private final transient FourEyes fourEyes;
    private final transient Actor actor;
    private final Span text = new Span();
    private final Button on = new Button(getTranslation("releases.fourEyes.on"), click -> change(FourEyes::require));
    private final Button off = new Button("", click -> change(FourEyes::waive));

    private interface Change {
        void make(FourEyes fourEyes, Actor by);
    }

    FourEyesBar(FourEyes fourEyes, Actor actor) {
        this.fourEyes = fourEyes;
        this.actor = actor;
        addClassName("four-eyes");
        text.addClassName("muted");
        on.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(text, on, off);
        show();
    }

    private void change(Change change) {
        try {
            change.make(fourEyes, actor);
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
        show();
    }

    private void show() {
        FourEyes.State state = fourEyes.state(actor);
        boolean asked = state.offBy().isPresent();
        boolean own = state.offBy().filter(actor.id()::equals).isPresent();
        text.setText(getTranslation(
                state.on()
                        ? asked ? "releases.fourEyes.isAsked" : "releases.fourEyes.isOn"
                        : "releases.fourEyes.isOff"));
        on.setText(getTranslation(asked ? "releases.fourEyes.keep" : "releases.fourEyes.on"));
        on.setVisible(!state.on() || asked);
        off.setText(getTranslation(asked ? "releases.fourEyes.agree" : "releases.fourEyes.off"));
        off.setVisible(state.on() && !own);
    }
}
