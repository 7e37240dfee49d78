package dev.mubiao.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.dom.Element;
import dev.mubiao.documents.AgainDecision;
import dev.mubiao.documents.EarlierDraft;
import dev.mubiao.documents.ImportDoubt;
import dev.mubiao.platform.Refusal;
import dev.mubiao.targets.draft.DraftReplacement;
import dev.mubiao.uikit.Toasts;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks what becomes of a table that was imported before; whoever replaces the draft sees what that changes. */
class AgainChoice extends Div {

    private final RadioButtonGroup<AgainDecision.Kind> choice = new RadioButtonGroup<>();
    private final Div changes = new Div();
    private final transient ImportDoubt doubt;
    private final transient Supplier<DraftReplacement.Preview> preview;
    private @Nullable Long compared;

    /** @param preview compares the draft with the table */
    AgainChoice(ImportDoubt doubt, Supplier<DraftReplacement.Preview> preview) {
        this.doubt = doubt;
        this.preview = preview;
        addClassName("import-again");
        choice.setAriaLabel(getTranslation(
                "documents.import.again.of", doubt.table().content().displayName()));
        choice.setItems(
                Stream.of(AgainDecision.Kind.values()).filter(this::offers).toList());
        choice.setItemLabelGenerator(kind -> getTranslation("documents.import.again." + kind));
        choice.setManualValidation(true);
        choice.addValueChangeListener(change -> compare());
        changes.addClassName("change-list");
        add(choice, changes);
    }

    private boolean offers(AgainDecision.Kind kind) {
        EarlierDraft draft = doubt.earlier();
        return kind != AgainDecision.Kind.REPLACE || (draft != null && draft.editable());
    }

    int line() {
        return doubt.table().firstLine();
    }

    /** Chooses it if that can be. */
    void choose(AgainDecision.Kind kind) {
        if (offers(kind)) {
            choice.setValue(kind);
        }
    }

    /** Marks it if nothing is chosen. */
    boolean chosen() {
        boolean missing = choice.isEmpty();
        choice.setInvalid(missing);
        choice.setErrorMessage(missing ? getTranslation("documents.import.again.missing") : "");
        return !missing;
    }

    AgainDecision decision() {
        return new AgainDecision(choice.getValue(), compared);
    }

    /** Compares anew, for instance because amounts are meant in another way. */
    final void compare() {
        choice.setInvalid(false);
        changes.removeAll();
        compared = null;
        if (choice.getValue() == AgainDecision.Kind.REPLACE) {
            try {
                DraftReplacement.Preview now = preview.get();
                compared = now.version();
                show(now.differences());
            } catch (Refusal refusal) {
                choice.clear();
                Toasts.refusal(refusal);
            }
        }
    }

    private void show(List<DraftReplacement.Difference> differences) {
        Paragraph head = new Paragraph(getTranslation(
                differences.isEmpty() ? "documents.import.again.equal" : "documents.import.again.changes",
                differences.size()));
        head.addClassName("muted");
        changes.add(head);
        if (!differences.isEmpty()) {
            UnorderedList list = new UnorderedList();
            differences.forEach(each -> list.add(line(each)));
            changes.add(list);
        }
    }

    private ListItem line(DraftReplacement.Difference difference) {
        Span kind = new Span(getTranslation(difference.kind().key()));
        kind.addClassNames("change-kind", "change-" + difference.kind());
        Div head = new Div(kind, new Span(difference.name()));
        head.addClassName("change-head");
        ListItem line = new ListItem(head);
        line.addClassName("change");
        if (!difference.stored().isEmpty()) {
            line.getElement().appendChild(new Element("del").setText(difference.stored()));
        }
        if (!difference.sent().isEmpty()) {
            line.getElement().appendChild(new Element("ins").setText(difference.sent()));
        }
        return line;
    }
}
