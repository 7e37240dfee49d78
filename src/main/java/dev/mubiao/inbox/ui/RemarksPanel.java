package dev.mubiao.inbox.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.shared.Refusal;
import dev.mubiao.targets.OpenSheet;
import dev.mubiao.uikit.Notices;
import dev.mubiao.workflow.Remark;
import dev.mubiao.workflow.Remarks;
import java.util.Comparator;
import java.util.List;

/** What reviewers said about single cells, for the preparer: each is answered on its own. Not there without remarks. */
@StyleSheet("context://mubiao/inbox.css")
class RemarksPanel extends Div {

    private final transient OpenSheet sheet;
    private final transient Remarks remarks;

    RemarksPanel(OpenSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        addClassName("remarks");
        if (sheet.target().revisionNumber() > 0) {
            draw();
        } else {
            setVisible(false);
        }
    }

    private void draw() {
        List<Remark> all = remarks.of(sheet.actor(), sheet.target().id());
        long answered = all.stream().filter(remark -> !remark.open()).count();
        removeAll();
        setVisible(!all.isEmpty());
        H3 title = new H3(getTranslation("remarks.progress", answered, all.size()));
        title.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        all.stream().sorted(Comparator.comparing(Remark::open).reversed()).forEach(remark -> list.add(line(remark)));
        add(title, list);
    }

    private RemarkLine line(Remark remark) {
        RemarkLine line = new RemarkLine(remark, sheet::focusCell);
        if (remark.open() && sheet.editable()) {
            TextField answer = new TextField();
            answer.setPlaceholder(getTranslation("remarks.answer.placeholder"));
            answer.setAriaLabel(getTranslation("remarks.answer.placeholder"));
            answer.setMaxLength(Remarks.LONGEST);
            Button done = new Button(getTranslation("remarks.resolve"), click -> resolve(remark, answer));
            done.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div fields = new Div(answer, done);
            fields.addClassName("remark-fields");
            line.add(fields);
        }
        return line;
    }

    private void resolve(Remark remark, TextField answer) {
        if (answer.getValue().isBlank()) {
            answer.setInvalid(true);
            answer.setErrorMessage(getTranslation("remarks.answer.missing"));
            answer.focus();
            return;
        }
        try {
            remarks.resolve(sheet.actor(), remark.id(), answer.getValue());
        } catch (Refusal refusal) {
            Notices.refusal(refusal);
        }
        draw();
    }
}
