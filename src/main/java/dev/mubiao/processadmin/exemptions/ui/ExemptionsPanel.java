package dev.mubiao.processadmin.exemptions.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.bpmn.Stage;
import dev.mubiao.directory.Actor;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.platform.Refusal;
import dev.mubiao.processadmin.exemptions.ReviewExemption;
import dev.mubiao.processadmin.exemptions.ReviewExemptionService;
import dev.mubiao.processadmin.releases.SecondPerson;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.TimeFormats;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.Tone;
import dev.mubiao.uikit.WrittenNumberField;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Supplier;

/** Lists the exemptions from reviews, and lets an administrator propose one, agree to another's, and end one. */
public class ExemptionsPanel extends Div {

    private final transient ReviewExemptionService exemptions;
    private final transient Forms known;
    private final transient SecondPerson secondPerson;
    private final transient Supplier<Actor> actor;
    private final UnorderedList list = new UnorderedList();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final ComboBox<Stage> stage = new ComboBox<>();
    private final WrittenNumberField most = WrittenNumberField.yuan();
    private final TextField reason = new TextField();
    private final KeptInput kept;

    private interface Change {
        void make(Actor by);
    }

    public ExemptionsPanel(
            ReviewExemptionService exemptions, Forms known, SecondPerson secondPerson, Supplier<Actor> actor) {
        this.exemptions = exemptions;
        this.known = known;
        this.secondPerson = secondPerson;
        this.actor = actor;
        addClassName("exemptions");
        form.setLabel(getTranslation("processadmin.exemptions.field.form"));
        form.setItemLabelGenerator(this::name);
        Choices.offer(form, known.all());
        stage.setLabel(getTranslation("processadmin.exemptions.field.stage"));
        stage.setItemLabelGenerator(each -> getTranslation("bpmn.stage." + each.name()));
        Choices.offer(stage, Stage.REVIEWS);
        most.setLabel(getTranslation("processadmin.exemptions.field.most"));
        reason.setLabel(getTranslation("processadmin.exemptions.field.reason"));
        reason.setMaxLength(ReviewExemptionService.LONGEST_REASON);
        kept = new KeptInput(actor.get().id().value(), "exemption", "");
        kept.choice("form", form, known.all(), FormDefinition::id);
        kept.choice("stage", stage, Stage.REVIEWS, Stage::name);
        kept.text("most", most);
        kept.text("reason", reason);
        Button propose = new Button(getTranslation("processadmin.exemptions.propose"), click -> propose());
        Div fields = new Div(form, stage, most, reason, propose);
        fields.addClassName("release-fields");
        add(muted(getTranslation("processadmin.exemptions.hint")), list, kept, fields);
        show();
    }

    private void propose() {
        Optional<BigDecimal> yuan = most.number();
        if (most.isUnreadable()) {
            most.focus();
            return;
        }
        if (form.isEmpty() || stage.isEmpty() || yuan.isEmpty()) {
            Toasts.error(getTranslation("processadmin.exemptions.incomplete"));
            return;
        }
        change(by -> {
            exemptions.propose(by, form.getValue().id(), stage.getValue(), yuan.get(), reason.getValue());
            form.clear();
            stage.clear();
            most.clear();
            reason.clear();
            kept.settled();
        });
    }

    private void change(Change change) {
        try {
            change.make(actor.get());
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        show();
    }

    private void show() {
        list.removeAll();
        Actor reader = actor.get();
        for (ReviewExemption exemption : exemptions.list(reader)) {
            list.add(item(exemption, reader));
        }
        list.setVisible(list.getElement().getChildCount() > 0);
    }

    private ListItem item(ReviewExemption exemption, Actor reader) {
        String name = known.find(exemption.form()).map(this::name).orElse(exemption.form());
        ListItem item = new ListItem(
                badge(exemption),
                new Span(getTranslation(
                        "processadmin.exemptions.entry",
                        name,
                        getTranslation("bpmn.stage." + exemption.stage().name()),
                        exemption.mostYuan(),
                        exemption.reason())),
                said("processadmin.exemptions.proposed", exemption.proposed()));
        exemption.agreed().ifPresent(step -> item.add(said("processadmin.exemptions.agreed", step)));
        exemption.ended().ifPresent(step -> item.add(said("processadmin.exemptions.ended", step)));
        if (exemption.ended().isEmpty()) {
            if (exemption.agreed().isEmpty()) {
                secondPerson
                        .objection(exemption.proposer(), reader)
                        .ifPresentOrElse(
                                reason -> item.add(muted(getTranslation("processadmin.releases.notSecond", reason))),
                                () -> item.add(button(
                                        "processadmin.exemptions.agree", by -> exemptions.agree(by, exemption.id()))));
            }
            item.add(button("processadmin.exemptions.end", by -> exemptions.end(by, exemption.id())));
        }
        return item;
    }

    private String name(FormDefinition definition) {
        return definition.name().in(getLocale());
    }

    private Badge badge(ReviewExemption exemption) {
        if (exemption.ended().isPresent()) {
            return new Badge(getTranslation("processadmin.exemptions.state.ended"), Tone.NEUTRAL, VaadinIcon.BAN);
        }
        return exemption.valid()
                ? new Badge(getTranslation("processadmin.exemptions.state.valid"), Tone.WARNING, VaadinIcon.CHECK)
                : new Badge(getTranslation("processadmin.exemptions.state.waiting"), Tone.INFO, VaadinIcon.HOURGLASS);
    }

    private Span said(String key, ReviewExemption.Step step) {
        return muted(getTranslation(key, step.by(), TimeFormats.minute(step.at())));
    }

    private static Span muted(String text) {
        Span span = new Span(text);
        span.addClassName("muted");
        return span;
    }

    private Button button(String key, Change change) {
        Button button = new Button(getTranslation(key), click -> change(change));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return button;
    }
}
