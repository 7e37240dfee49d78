package dev.mubiao.formmaker.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.formmaker.RoleEdits;
import dev.mubiao.formmaker.example.ExampleCell;
import dev.mubiao.formmaker.proposal.CellRole;
import dev.mubiao.formmaker.proposal.CellValue;
import dev.mubiao.formmaker.proposal.Proposal;
import dev.mubiao.forms.IndicatorColumn;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.layout.FreeField;
import dev.mubiao.forms.layout.FreeFieldType;
import dev.mubiao.grid.CellAddress;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.uikit.Choices;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says and changes what the picked cell of an example is. */
class RolePanel extends Div {

    private static final int LONGEST = 60;

    private final transient Consumer<List<CellRole>> change;
    private final Paragraph cell = new Paragraph();
    private final Paragraph fixed = new Paragraph();
    private final Select<CellRole.Kind> kind = new Select<>();
    private final ComboBox<HeldChoice> held = new ComboBox<>();
    private final TextField item = new TextField();
    private final TextField name = new TextField();
    private final Select<FreeFieldType> type = new Select<>();
    private final TextField choices = new TextField();
    private final ComboBox<ColumnChoice> column = new ComboBox<>();
    private final Checkbox term = new Checkbox();
    private transient @Nullable Proposal proposal;
    private transient @Nullable CellAddress place;

    /** @param field null for a column of the form's own */
    private record ColumnChoice(@Nullable IndicatorField field) {}

    /** @param change gets the roles of all cells after a change */
    RolePanel(Consumer<List<CellRole>> change) {
        this.change = change;
        addClassNames("form-fields", "role-panel");
        cell.addClassName("role-cell");
        kind.setLabel(getTranslation("formmaker.maker.kind"));
        kind.setItems(CellRole.Kind.LABEL, CellRole.Kind.VALUE);
        kind.setItemLabelGenerator(each -> getTranslation(each.key()));
        held.setLabel(getTranslation("formmaker.maker.held"));
        held.setItemLabelGenerator(this::name);
        Choices.offer(held, HeldChoice.all());
        item.setLabel(getTranslation("formmaker.maker.item"));
        name.setLabel(getTranslation("formmaker.maker.name"));
        type.setLabel(getTranslation("formmaker.maker.type"));
        type.setItems(FreeFieldType.values());
        type.setItemLabelGenerator(each -> getTranslation(each.key()));
        choices.setLabel(getTranslation("formmaker.maker.choices"));
        choices.setHelperText(getTranslation("formmaker.maker.choices.help"));
        kind.addValueChangeListener(event -> changed(event.isFromClient()));
        held.addValueChangeListener(event -> changed(event.isFromClient()));
        item.addValueChangeListener(event -> changed(event.isFromClient()));
        name.addValueChangeListener(event -> changed(event.isFromClient()));
        type.addValueChangeListener(event -> changed(event.isFromClient()));
        choices.addValueChangeListener(event -> changed(event.isFromClient()));
        column.setLabel(getTranslation("formmaker.maker.column"));
        Choices.offer(
                column,
                Stream.concat(
                                Stream.of(new ColumnChoice(null)),
                                Arrays.stream(IndicatorField.values()).map(ColumnChoice::new))
                        .toList());
        column.setItemLabelGenerator(each -> each.field() == null
                ? getTranslation("formmaker.maker.ownColumn")
                : getTranslation("forms.indicator." + each.field()));
        term.setLabel(getTranslation("formmaker.maker.term"));
        column.addValueChangeListener(event -> columnChanged(event.isFromClient()));
        term.addValueChangeListener(event -> columnChanged(event.isFromClient()));
        add(cell, fixed, kind, held, item, name, type, choices, column, term);
        none();
    }

    private void none() {
        cell.setText(getTranslation("formmaker.maker.none"));
        fixed.setVisible(false);
        List.<Component>of(kind, held, item, name, type, choices, column, term)
                .forEach(field -> field.setVisible(false));
    }

    void show(Proposal shown, @Nullable CellAddress picked) {
        proposal = shown;
        place = picked;
        CellRole role = picked == null ? null : shown.role(picked).orElse(null);
        if (picked == null || role == null) {
            none();
            return;
        }
        String text = shown.cell(picked).map(ExampleCell::text).orElse("");
        cell.setText(getTranslation(
                "formmaker.maker.cell",
                text.isBlank() ? getTranslation("formmaker.maker.blank") : Abbreviation.quoted(text, LONGEST)));
        boolean line = RoleEdits.line(shown, role);
        boolean changeable = RoleEdits.changeable(role) || line || RoleEdits.indicator(role);
        IndicatorColumn head = role.column();
        fixed.setVisible(!changeable && head == null);
        fixed.setText(getTranslation(
                "formmaker.maker.fixed", getTranslation(role.kind().key())));
        kind.setVisible(changeable);
        if (line) {
            kind.setItems(CellRole.Kind.LINE, CellRole.Kind.NOTE);
            kind.setValue(role.kind());
        } else if (RoleEdits.indicator(role)) {
            kind.setItems(CellRole.Kind.INDICATOR_ROW, CellRole.Kind.PRESCRIBED);
            kind.setValue(role.kind());
        } else {
            kind.setItems(CellRole.Kind.LABEL, CellRole.Kind.VALUE);
            kind.setValue(role.kind() == CellRole.Kind.VALUE ? CellRole.Kind.VALUE : CellRole.Kind.LABEL);
        }
        column.setVisible(head != null);
        column.setValue(head == null ? null : new ColumnChoice(head.product()));
        term.setVisible(head != null);
        term.setValue(head != null && head.block() != null);
        CellValue value = role.kind() == CellRole.Kind.VALUE ? role.values().get(0) : null;
        fill(value);
    }

    private void fill(@Nullable CellValue value) {
        HeldChoice choice = value == null ? null : HeldChoice.of(value);
        FreeField free = value == null ? null : value.free();
        held.setVisible(choice != null);
        held.setValue(choice);
        item.setVisible(choice != null && choice.itemised());
        String ofFree = free == null || free.item() == null ? "" : free.item();
        item.setValue(value == null || value.item() == null ? ofFree : value.item());
        name.setVisible(free != null);
        name.setValue(free == null ? "" : free.label());
        type.setVisible(free != null);
        type.setValue(free == null ? FreeFieldType.TEXT : free.type());
        boolean chosen = free != null && (free.type() == FreeFieldType.CHOICE || free.type() == FreeFieldType.TICK);
        choices.setVisible(chosen);
        choices.setValue(free == null ? "" : String.join("、", free.choices()));
    }

    private void changed(boolean byPerson) {
        Proposal shown = proposal;
        CellAddress at = place;
        CellRole.Kind chosen = kind.getValue();
        if (!byPerson || shown == null || at == null || chosen == null) {
            return;
        }
        CellRole role = shown.role(at).orElse(null);
        if (role != null && RoleEdits.line(shown, role)) {
            change.accept(RoleEdits.line(shown, at, chosen == CellRole.Kind.LINE));
        } else if (role != null && RoleEdits.indicator(role)) {
            change.accept(RoleEdits.prescribed(shown, at, chosen == CellRole.Kind.PRESCRIBED));
        } else if (chosen == CellRole.Kind.LABEL) {
            label();
        } else {
            value();
        }
    }

    private void columnChanged(boolean byPerson) {
        if (byPerson && proposal != null && place != null && column.getValue() != null) {
            change.accept(RoleEdits.column(proposal, place, column.getValue().field(), term.getValue()));
        }
    }

    /** The picked cell is a label; nothing happens where that cannot be said. */
    void label() {
        if (proposal != null && place != null && changeable()) {
            change.accept(RoleEdits.label(proposal, place));
        }
    }

    /** The picked cell is a value of what is chosen, or of a field of the form's own. */
    void value() {
        if (proposal == null || place == null || !changeable()) {
            return;
        }
        HeldChoice choice = held.isVisible() && held.getValue() != null ? held.getValue() : HeldChoice.OWN;
        change.accept(RoleEdits.value(proposal, place, value(proposal, place, choice)));
    }

    private boolean changeable() {
        return proposal != null
                && place != null
                && proposal.role(place).filter(RoleEdits::changeable).isPresent();
    }

    private CellValue value(Proposal shown, CellAddress at, HeldChoice choice) {
        String called = RoleEdits.name(shown, at);
        String source = item.isVisible() && !item.isEmpty() ? item.getValue().strip() : called;
        if (!choice.own()) {
            return choice.itemised()
                    ? CellValue.of(choice.fields().get(0), source)
                    : CellValue.of(choice.fields(), choice.fields().size() > 1 ? " " : "");
        }
        FreeField before = shown.role(at).stream()
                .flatMap(role -> role.values().stream())
                .map(CellValue::free)
                .filter(free -> free != null)
                .findFirst()
                .orElse(null);
        FreeFieldType wanted = type.isVisible() && type.getValue() != null ? type.getValue() : FreeFieldType.TEXT;
        List<String> options = Arrays.stream(choices.getValue().split("[、,，;；]"))
                .map(String::strip)
                .filter(option -> !option.isEmpty())
                .distinct()
                .collect(Collectors.toList());
        boolean chosen = wanted == FreeFieldType.CHOICE || wanted == FreeFieldType.TICK;
        if (chosen && options.isEmpty()) {
            options = List.of(getTranslation("formmaker.maker.yes"), getTranslation("formmaker.maker.no"));
        }
        String label =
                name.isVisible() && !name.getValue().isBlank() ? name.getValue().strip() : called;
        return CellValue.of(RoleEdits.own(shown, before, label, wanted, choice.meaning(), source, options));
    }

    /** What a cell holds, in words. */
    String name(HeldChoice choice) {
        if (choice.equals(HeldChoice.OWN)) {
            return getTranslation("formmaker.maker.own");
        }
        return choice.meaning() != null
                ? getTranslation(choice.meaning().key())
                : choice.fields().stream()
                        .map(field -> getTranslation(field.key()))
                        .collect(Collectors.joining("+"));
    }

    String held(CellRole role) {
        IndicatorColumn head = role.column();
        if (head != null) {
            String what = head.product() == null ? head.label() : getTranslation("forms.indicator." + head.product());
            return head.block() == null ? what : getTranslation("formmaker.maker.ofTerm", what);
        }
        return role.values().stream()
                .map(value -> value.free() == null
                        ? name(HeldChoice.of(value)) + (value.item() == null ? "" : "·" + value.item())
                        : value.free().label())
                .collect(Collectors.joining("、"));
    }
}
