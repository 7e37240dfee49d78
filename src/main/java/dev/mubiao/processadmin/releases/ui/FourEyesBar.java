package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.mubiao.directory.Actor;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.FourEyesSetting;
import dev.mubiao.uikit.Toasts;
import java.util.function.Supplier;

/** Shows whether a second administrator has to release, and switches the setting. */
class FourEyesBar extends Div {

    private final transient FourEyesSetting fourEyesSetting;
    private final transient Supplier<Actor> actor;
    private final Span text = new Span();
    private final Button on =
            new Button(getTranslation("processadmin.releases.fourEyes.on"), click -> change(FourEyesSetting::require));
    private final Button off = new Button("", click -> change(FourEyesSetting::waive));

    private interface Change {
        void make(FourEyesSetting fourEyesSetting, Actor by);
    }

    FourEyesBar(FourEyesSetting fourEyesSetting, Supplier<Actor> actor) {
        this.fourEyesSetting = fourEyesSetting;
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
            change.make(fourEyesSetting, actor.get());
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
    }

    private void show() {
        Actor reader = actor.get();
        FourEyesSetting.State state = fourEyesSetting.state(reader);
        boolean asked = state.offBy().isPresent();
        boolean own = state.offBy().filter(reader.id()::equals).isPresent();
        text.setText(getTranslation(
                state.on()
                        ? asked ? "processadmin.releases.fourEyes.isAsked" : "processadmin.releases.fourEyes.isOn"
                        : "processadmin.releases.fourEyes.isOff"));
        on.setText(getTranslation(asked ? "processadmin.releases.fourEyes.keep" : "processadmin.releases.fourEyes.on"));
        on.setVisible(!state.on() || asked);
        off.setText(
                getTranslation(asked ? "processadmin.releases.fourEyes.agree" : "processadmin.releases.fourEyes.off"));
        off.setVisible(state.on() && !own);
    }
}
