package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.bpmn.vocabulary.ScreenedModel;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.processadmin.releases.ReleaseProposal;
import dev.mubiao.processadmin.releases.ReleaseScope;
import dev.mubiao.uikit.DayPicker;
import dev.mubiao.uikit.KeptInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a release: name, reason, start and scope. */
class ReleaseForm extends Div {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 2000;

    private final TextField name = new TextField(getTranslation("processadmin.releases.name"));
    private final TextArea note = new TextArea(getTranslation("processadmin.releases.note"));
    private final RadioButtonGroup<Boolean> now = new RadioButtonGroup<>();
    private final DayPicker day = new DayPicker(getTranslation("processadmin.releases.day"));
    private final Checkbox part = new Checkbox();
    private final ReleaseScopeFields scope;

    /**
     * @param otherKey the key of a model that is no approval as it stands
     * @param isPart whether it is probably a process that others call
     * @param kept keeps what is filled in until it is released
     */
    ReleaseForm(
            String title,
            Optional<String> otherKey,
            boolean isPart,
            LocalDate today,
            ReleaseScopeFields scope,
            KeptInput kept) {
        this.scope = scope;
        addClassNames("release-fields", "release-form");
        name.setValue(title);
        name.setMaxLength(LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        note.setRequiredIndicatorVisible(true);
        note.setMaxLength(LONGEST_NOTE);
        note.setMinHeight("6rem");
        note.setPlaceholder(getTranslation("processadmin.releases.note.hint"));
        now.setLabel(getTranslation("processadmin.releases.when"));
        now.setItems(List.of(true, false));
        now.setItemLabelGenerator(
                each -> getTranslation(each ? "processadmin.releases.when.now" : "processadmin.releases.when.day"));
        now.setValue(true);
        now.addValueChangeListener(change -> show());
        day.setMin(today.plusDays(1));
        day.setValue(today.plusDays(1));
        part.setLabel(getTranslation("processadmin.releases.isPart", otherKey.orElse("")));
        part.setVisible(otherKey.isPresent());
        part.setValue(isPart);
        part.addValueChangeListener(change -> show());
        kept.text("name", name);
        kept.text("note", note);
        kept.choice("now", now, List.of(true, false), String::valueOf);
        kept.day("day", day);
        kept.choice("part", part, List.of(true, false), String::valueOf);
        scope.keep(kept);
        add(kept, name, note, part, now, day, scope);
        show();
    }

    /** @param changed is told when the release is to be for others, or for what calls it */
    void onChange(Runnable changed) {
        part.addValueChangeListener(change -> changed.run());
        scope.onChange(changed);
    }

    /** Whether it is to be a process that others call. */
    boolean isPart() {
        return part.getValue();
    }

    /** For whom it is to be, unless it is a part. */
    ReleaseScope scope() {
        return scope.value();
    }

    /** What is to be said yet; empty if all is. */
    Optional<String> missing() {
        note.setInvalid(Cleaning.isNothing(note.getValue()));
        note.setErrorMessage(getTranslation("processadmin.releases.note.missing"));
        if (note.isInvalid()) {
            note.focus();
            return Optional.of("processadmin.releases.note.missing");
        }
        if (Cleaning.isNothing(name.getValue())) {
            name.focus();
            return Optional.of("processadmin.releases.name.missing");
        }
        if (!part.getValue() && scope.incomplete()) {
            return Optional.of("processadmin.releases.scope.missing");
        }
        return !part.getValue() && !now.getValue() && day.isEmpty()
                ? Optional.of("processadmin.releases.day.missing")
                : Optional.empty();
    }

    ReleaseProposal proposal(ScreenedModel model) {
        boolean isPart = part.getValue();
        return new ReleaseProposal(
                model,
                name.getValue(),
                note.getValue(),
                isPart ? ReleaseScope.ALL : scope.value(),
                !isPart && scope.overVariants(),
                isPart ? null : from(),
                isPart);
    }

    private @Nullable Instant from() {
        return now.getValue() ? null : day.getValue().atStartOfDay(ZONE).toInstant();
    }

    private void show() {
        boolean isPart = part.getValue();
        now.setVisible(!isPart);
        day.setVisible(!isPart && !now.getValue());
        scope.setVisible(!isPart);
    }
}
