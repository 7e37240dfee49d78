package dev.mubiao.documents.exports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import dev.mubiao.directory.BudgetUnit;
import dev.mubiao.documents.exports.ExportRequest;
import dev.mubiao.documents.write.WrittenFormat;
import dev.mubiao.platform.BudgetYear;
import dev.mubiao.platform.DateBounds;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.TargetFilter;
import dev.mubiao.targets.TargetListMenu;
import dev.mubiao.targets.TargetQueries;
import dev.mubiao.uikit.Choices;
import dev.mubiao.uikit.Toasts;
import dev.mubiao.uikit.ViewHeader;
import java.util.List;

/** Asks for which unit and year the letter of approval is written. */
class LetterDialog extends Dialog {

    private final transient TargetListMenu.Listed listed;
    private final transient ExportRunner runner;
    private final ComboBox<BudgetUnit> unit = new ComboBox<>();
    private final IntegerField year = new IntegerField();
    private final Select<WrittenFormat> format = new Select<>();

    LetterDialog(TargetListMenu.Listed listed, TargetQueries queries, ExportRunner runner) {
        this.listed = listed;
        this.runner = runner;
        TargetFilter shown = listed.filter();
        List<BudgetUnit> units = queries.units(listed.actor());
        setHeaderTitle(getTranslation("documents.letter.title.dialog"));
        setWidth("min(28rem, 100vw)");
        unit.setLabel(getTranslation("documents.letter.unit"));
        unit.setItemLabelGenerator(BudgetUnit::name);
        Choices.offer(unit, units);
        units.stream()
                .filter(one -> units.size() == 1 || one.id().equals(shown.unit()))
                .findFirst()
                .ifPresent(unit::setValue);
        unit.setWidthFull();
        unit.setRequiredIndicatorVisible(true);
        BudgetYear shownYear = shown.year();
        year.setLabel(getTranslation("documents.letter.year"));
        year.setMin(DateBounds.FIRST.getYear());
        year.setMax(DateBounds.LAST.getYear());
        year.setStepButtonsVisible(true);
        year.setRequiredIndicatorVisible(true);
        year.setValue(shownYear == null ? runner.thisYear() : shownYear.value());
        format.setLabel(getTranslation("documents.write.list.format"));
        format.setItems(WrittenFormat.DOCX, WrittenFormat.PDF);
        format.setItemLabelGenerator(one -> getTranslation("documents.write.format." + one.word()));
        format.setValue(WrittenFormat.DOCX);
        format.setWidthFull();
        add(new Paragraph(getTranslation("documents.letter.text")), new Div(unit), new Div(year), new Div(format));
        Button save = ViewHeader.primary(new Button(getTranslation("documents.write.download"), click -> save()));
        getFooter().add(new Button(getTranslation("uikit.cancel"), click -> close()), save);
    }

    private void save() {
        BudgetUnit chosen = unit.getValue();
        Integer wanted = year.getValue();
        if (chosen == null || wanted == null) {
            unit.setErrorMessage(getTranslation("documents.letter.unitMissing"));
            unit.setInvalid(chosen == null);
            year.setErrorMessage(getTranslation("documents.letter.yearMissing"));
            year.setInvalid(wanted == null);
            return;
        }
        try {
            runner.start(
                    listed.actor(),
                    ExportRequest.letter(chosen.id(), new BudgetYear(DateBounds.checkYear(wanted)), format.getValue()));
            close();
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
    }
}
