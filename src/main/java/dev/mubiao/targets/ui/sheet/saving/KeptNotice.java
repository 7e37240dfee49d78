package dev.mubiao.targets.ui.sheet.saving;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.mubiao.targets.ui.sheet.model.CellNames;
import dev.mubiao.targets.ui.sheet.model.KeptTexts;
import java.util.List;

/** Says what the browser had kept of the sheet: how much is there again, and what could not be put anywhere. */
public class KeptNotice extends Div {

    private final transient CellNames names;

    public KeptNotice(CellNames names) {
        this.names = names;
        addClassName("kept-notice");
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    public void restored(int cells) {
        part(getTranslation("targets.kept.restored", cells), List.of(), "uikit.close", () -> {});
    }

    /**
     * Shows texts that are not in the sheet.
     *
     * @param key why they are not
     * @param drop gives them up
     */
    public void offer(String key, List<KeptTexts.Kept> texts, Runnable drop) {
        part(getTranslation(key, texts.size()), texts, "targets.kept.drop", drop);
    }

    private void part(String text, List<KeptTexts.Kept> texts, String close, Runnable action) {
        Div part = new Div(new Paragraph(text));
        if (!texts.isEmpty()) {
            UnorderedList list = new UnorderedList();
            texts.forEach(kept -> list.add(new ListItem(
                    new Span(getTranslation("targets.kept.text", names.name(kept.cell()))), new Span(kept.text()))));
            part.add(list);
        }
        Button button = new Button(getTranslation(close), click -> {
            remove(part);
            setVisible(getChildren().findAny().isPresent());
            action.run();
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
        part.add(button);
        add(part);
        setVisible(true);
    }
}
