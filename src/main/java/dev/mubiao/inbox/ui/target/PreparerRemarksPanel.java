package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.uikit.Toasts;
import java.util.Comparator;
import java.util.List;

/** The reviewers' remarks on single cells, for the preparer, who answers each on its own. Hidden without remarks. */
@StyleSheet("context://mubiao/inbox.css")
public class PreparerRemarksPanel extends Div {

    private final transient OpenSheet sheet;
    private final transient Remarks remarks;

    public PreparerRemarksPanel(OpenSheet sheet, Remarks remarks) {
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
        H3 title = new H3(getTranslation("inbox.remark.progress", answered, all.size()));
        title.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        all.stream().sorted(Comparator.comparing(Remark::open).reversed()).forEach(remark -> list.add(line(remark)));
        add(title, list);
    }

    private RemarkLine line(Remark remark) {
        RemarkLine line = new RemarkLine(remark, sheet::focusCell);
        if (remark.open() && sheet.editable()) {
            TextField answer = new TextField();
            answer.setPlaceholder(getTranslation("inbox.remark.answer.placeholder"));
            answer.setAriaLabel(getTranslation("inbox.remark.answer.placeholder"));
            answer.setMaxLength(Remarks.LONGEST);
            Button done = new Button(getTranslation("inbox.remark.resolve"), click -> resolve(remark, answer));
            done.addThemeVariants(ButtonVariant.LUMO_SMALL);
            Div fields = new Div(answer, done);
            fields.addClassName("remark-fields");
            line.add(fields);
        }
        return line;
    }

    private void resolve(Remark remark, TextField answer) {
        if (Cleaning.isNothing(answer.getValue())) {
            answer.setInvalid(true);
            answer.setErrorMessage(getTranslation("inbox.remark.answer.missing"));
            answer.focus();
            return;
        }
        try {
            remarks.resolve(sheet.actor(), remark.id(), answer.getValue());
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        draw();
    }
}
