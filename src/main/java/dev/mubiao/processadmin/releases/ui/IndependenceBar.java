package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import dev.mubiao.directory.Actor;
import dev.mubiao.directory.PersonId;
import dev.mubiao.directory.access.IndependenceDays;
import dev.mubiao.platform.MessageText;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.releases.IndependenceSetting;
import dev.mubiao.processadmin.releases.SecondPerson;
import dev.mubiao.uikit.Toasts;
import java.util.Optional;
import java.util.function.Supplier;

/** Says who is no second administrator to another, and changes for how many days; fewer days by two of them. */
class IndependenceBar extends Div {

    private final transient IndependenceSetting setting;
    private final transient SecondPerson secondPerson;
    private final transient Supplier<Actor> actor;
    private final Span judged = muted();
    private final IntegerField days = new IntegerField();
    private final Span asked = muted();
    private final Button agree =
            button("processadmin.independence.agree", IndependenceSetting::agree, "processadmin.independence.done");
    private final Button keep =
            button("processadmin.independence.keep", IndependenceSetting::keep, "processadmin.independence.kept");

    private interface Change {
        void make(IndependenceSetting setting, Actor by);
    }

    IndependenceBar(IndependenceSetting setting, SecondPerson secondPerson, Supplier<Actor> actor) {
        this.setting = setting;
        this.secondPerson = secondPerson;
        this.actor = actor;
        addClassName("four-eyes");
        days.setAriaLabel(getTranslation("processadmin.independence.days"));
        days.setSuffixComponent(new Span(getTranslation("processadmin.independence.unit")));
        days.setStepButtonsVisible(true);
        days.setMax(IndependenceDays.MOST);
        days.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        Button set = small(new Button(getTranslation("processadmin.independence.set"), click -> set()));
        add(judged, days, set, asked, agree, keep);
        show();
    }

    private void set() {
        Integer wanted = days.getValue();
        if (wanted == null) {
            Toasts.error(
                    getTranslation("processadmin.independence.bounds", IndependenceDays.FEWEST, IndependenceDays.MOST));
            return;
        }
        try {
            boolean counts = setting.set(actor.get(), wanted);
            Toasts.success(
                    getTranslation(counts ? "processadmin.independence.done" : "processadmin.independence.asked.done"));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
    }

    private void change(Change change, String done) {
        try {
            change.make(setting, actor.get());
            Toasts.success(getTranslation(done));
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
    }

    private void show() {
        Actor reader = actor.get();
        IndependenceDays.State state = setting.state(reader);
        judged.setText(getTranslation("processadmin.releases.fourEyes.judged", state.days()));
        days.setMin(Math.min(IndependenceDays.FEWEST, state.days())); // the demo's days are fewer: not marked as wrong
        days.setValue(state.days());
        Optional<PersonId> by = state.asked().map(IndependenceDays.Asked::by);
        Optional<MessageText> objection = by.flatMap(first -> secondPerson.objection(first, reader));
        state.asked()
                .ifPresent(request -> asked.setText(getTranslation("processadmin.independence.asked", request.days())
                        + objection
                                .map(reason -> getTranslation("processadmin.releases.notSecond", reason))
                                .orElse("")));
        asked.setVisible(by.isPresent());
        agree.setVisible(by.isPresent() && objection.isEmpty());
        keep.setVisible(by.isPresent());
    }

    private static Span muted() {
        Span span = new Span();
        span.addClassName("muted");
        return span;
    }

    private Button button(String key, Change change, String done) {
        return small(new Button(getTranslation(key), click -> change(change, done)));
    }

    private static Button small(Button button) {
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
