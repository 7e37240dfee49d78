package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.directory.Directory;
import dev.mubiao.engine.ProcessVersion;
import dev.mubiao.engine.deployment.ProcessVersions;
import dev.mubiao.forms.FormDefinition;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.TimeFormats;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Filters running processes and statistics by version, unit and form. */
public class ProcessFilterBar extends Div {

    private final Select<ProcessVersion> version = new Select<>();
    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final ComboBox<FormDefinition> form = new ComboBox<>();
    private final List<ProcessVersion> versions;

    /** @param running how many run on each version, by its id */
    public ProcessFilterBar(ScopeChoices choices, Map<String, Integer> running, Runnable changed) {
        this.versions = choices.versions().all();
        addClassName("scope-bar");
        version.setLabel(getTranslation("processadmin.operation.version"));
        version.setEmptySelectionAllowed(true);
        version.setEmptySelectionCaption(getTranslation("processadmin.operation.version.all"));
        List<ProcessVersion> called = choices.versions().called();
        version.setItems(Stream.concat(versions.stream(), called.stream()).toList());
        version.setItemLabelGenerator(one -> one == null
                ? getTranslation("processadmin.operation.version.all")
                : getTranslation(
                        called.contains(one)
                                ? "processadmin.operation.version.called"
                                : "processadmin.operation.version.one",
                        one.number(),
                        TimeFormats.minute(one.deployedAt()),
                        running.getOrDefault(one.id(), 0),
                        one.name()));
        unit.setLabel(getTranslation("processadmin.operation.unit"));
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, choices.directory().units());
        unit.setPlaceholder(getTranslation("processadmin.operation.any"));
        unit.setClearButtonVisible(true);
        form.setLabel(getTranslation("processadmin.operation.form"));
        form.setItemLabelGenerator(one -> one.name().in(getLocale()));
        Choices.offer(form, choices.forms().all());
        form.setPlaceholder(getTranslation("processadmin.operation.any"));
        form.setClearButtonVisible(true);
        version.addValueChangeListener(change -> changed.run());
        unit.addValueChangeListener(change -> changed.run());
        form.addValueChangeListener(change -> changed.run());
        add(version, unit, form);
    }

    /** Where the choices come from. */
    @org.springframework.stereotype.Component
    public record ScopeChoices(ProcessVersions versions, Directory directory, Forms forms) {}

    /** Id of the chosen version; null for all. */
    @Nullable
    public String definition() {
        return version.getValue() == null ? null : version.getValue().id();
    }

    /** Whether it is the approval itself that is looked at, and not a process that it calls. */
    public boolean approval() {
        return versions.contains(shown());
    }

    /** The version whose diagram is shown: the chosen one, or the latest. */
    public ProcessVersion shown() {
        return version.getValue() == null ? versions.get(0) : version.getValue();
    }

    public dev.mubiao.directory.@Nullable UnitId unit() {
        return unit.getValue() == null ? null : unit.getValue().id();
    }

    @Nullable
    public String form() {
        return form.getValue() == null ? null : form.getValue().id();
    }
}
