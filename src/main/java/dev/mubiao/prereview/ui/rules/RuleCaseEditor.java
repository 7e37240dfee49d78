package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.mubiao.prereview.ui.findings.SeverityBadge;
import dev.mubiao.targets.sheet.SheetProblem.Severity;
import java.util.function.Consumer;

/** Edits the severity of one case of a rule, and shows its message. */
class RuleCaseEditor extends Div {

    RuleCaseEditor(String text, Severity severity, Severity standard, boolean assisted, Consumer<Severity> choose) {
        addClassName("case-line");
        Div said = new Div(new Span(text));
        said.addClassName("case-text");
        if (severity != standard) {
            Span before = new Span(
                    getTranslation("prereview.rulebook.case.standard", getTranslation(SeverityBadge.key(standard))));
            before.addClassName("change-mark");
            said.add(before);
        }
        add(said);
        if (assisted) {
            add(new SeverityBadge(severity, getTranslation(SeverityBadge.key(severity))));
        } else {
            add(select(text, severity, choose));
        }
    }

    private Select<Severity> select(String text, Severity severity, Consumer<Severity> choose) {
        Select<Severity> select = new Select<>();
        select.setItems(Severity.values());
        select.setItemLabelGenerator(each -> getTranslation(SeverityBadge.key(each)));
        select.setRenderer(
                new ComponentRenderer<>(each -> new SeverityBadge(each, getTranslation(SeverityBadge.key(each)))));
        select.setValue(severity);
        select.setAriaLabel(getTranslation("prereview.rulebook.case.severity", text));
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                choose.accept(change.getValue());
            }
        });
        return select;
    }
}
