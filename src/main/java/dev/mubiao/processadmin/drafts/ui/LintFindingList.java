package dev.mubiao.processadmin.drafts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.bpmn.lint.LintFinding;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;
import java.util.function.Consumer;

/** Lists the lint findings of the model that is being drawn; a click selects the element. */
class LintFindingList extends Div {

    private final NativeDetails details = new NativeDetails();
    private final Consumer<String> select;

    LintFindingList(Consumer<String> select) {
        this.select = select;
        addClassName("finding-list");
        getElement().setAttribute("aria-live", "polite");
        add(details);
    }

    void show(List<LintFinding> findings) {
        long errors = findings.stream().filter(LintFinding::blocks).count();
        details.setSummary(summary(errors, findings.size() - errors));
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding)));
        details.setContent(list);
        list.setVisible(!findings.isEmpty());
    }

    String text(LintFinding finding) {
        return getTranslation(finding.key(), finding.text().getArguments());
    }

    private Span summary(long errors, long warnings) {
        Span line = new Span();
        if (errors + warnings == 0) {
            line.add(new Badge(getTranslation("processadmin.modeler.findings.none"), Tone.SUCCESS, VaadinIcon.CHECK));
        }
        if (errors > 0) {
            line.add(new Badge(
                    getTranslation("processadmin.modeler.findings.errors", errors),
                    Tone.ERROR,
                    VaadinIcon.CLOSE_CIRCLE));
        }
        if (warnings > 0) {
            line.add(new Badge(
                    getTranslation("processadmin.modeler.findings.warnings", warnings),
                    Tone.WARNING,
                    VaadinIcon.WARNING));
        }
        return line;
    }

    private ListItem line(LintFinding finding) {
        NativeButton button = new NativeButton(text(finding), click -> select.accept(finding.element()));
        button.addClassName(finding.blocks() ? "error" : "warning");
        return new ListItem(button);
    }
}
