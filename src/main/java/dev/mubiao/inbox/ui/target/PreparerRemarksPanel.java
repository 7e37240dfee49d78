package dev.mubiao.inbox.ui.target;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import dev.mubiao.approval.remark.Remark;
import dev.mubiao.approval.remark.RemarkId;
import dev.mubiao.approval.remark.Remarks;
import dev.mubiao.platform.Refusal;
import dev.mubiao.platform.text.Cleaning;
import dev.mubiao.targets.Target;
import dev.mubiao.targets.sheet.OpenSheet;
import dev.mubiao.uikit.KeptInput;
import dev.mubiao.uikit.Toasts;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reviewers' remarks on single cells, for the preparer, who answers each on its own. Hidden without remarks. */
@StyleSheet("context://mubiao/inbox.css")
public class PreparerRemarksPanel extends Div {

    private final transient OpenSheet sheet;
    private final transient Remarks remarks;
    private final Div lines = new Div();
    private final KeptInput kept;

    /** The answers that are being written. */
    private final transient Map<RemarkId, TextField> answers = new HashMap<>();

    public PreparerRemarksPanel(OpenSheet sheet, Remarks remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        addClassName("remarks");
        Target target = sheet.target();
        kept = new KeptInput(
                sheet.actor().id().value(), "answers." + target.id(), Integer.toString(target.revisionNumber()));
        add(kept, lines);
        if (sheet.target().revisionNumber() > 0) {
            draw();
        } else {
            setVisible(false);
        }
    }

    private void draw() {
        List<Remark> all = remarks.of(sheet.actor(), sheet.target().id());
        long answered = all.stream().filter(remark -> !remark.open()).count();
        lines.removeAll();
        setVisible(!all.isEmpty());
        H3 title = new H3(getTranslation("inbox.remark.progress", answered, all.size()));
        title.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        all.stream().sorted(Comparator.comparing(Remark::open).reversed()).forEach(remark -> list.add(line(remark)));
        lines.add(title, list);
    }

    private RemarkLine line(Remark remark) {
        RemarkLine line = new RemarkLine(remark, sheet::focusCell);
        if (remark.open() && sheet.editable()) {
            TextField answer = new TextField();
            answer.setPlaceholder(getTranslation("inbox.remark.answer.placeholder"));
            answer.setAriaLabel(getTranslation("inbox.remark.answer.placeholder"));
            answer.setMaxLength(Remarks.LONGEST);
            kept.text("remark." + remark.id().value(), answer);
            TextField before = answers.put(remark.id(), answer);
            if (before != null) {
                answer.setValue(before.getValue());
            }
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
            answers.remove(remark.id());
            kept.removed("remark." + remark.id().value());
        } catch (Refusal refusal) {
            Toasts.refusal(refusal);
        }
        draw();
    }
}
