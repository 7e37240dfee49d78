package dev.mubiao.publication.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.publication.release.Doubt;
import dev.mubiao.targets.Target;
import dev.mubiao.uikit.ViewHeader;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Asks for each text that may be personal data whether the public copy is to hide it; all are hidden unless said. */
class DoubtsDialog extends Dialog {

    private static final int LONGEST_TEXT = 160;

    private final Map<Target, Map<String, Checkbox>> choices = new LinkedHashMap<>();

    /** @param decided takes, for each target, what is hidden by the id of the doubt */
    DoubtsDialog(Map<Target, List<Doubt>> doubts, Consumer<Map<Target, Map<String, Boolean>>> decided) {
        setHeaderTitle(getTranslation("publication.doubt.title"));
        setWidth("min(48rem, 100vw)");
        Paragraph explanation = new Paragraph(getTranslation("publication.doubt.text"));
        explanation.addClassName("muted");
        add(explanation);
        doubts.forEach(this::add);
        Button cancel = new Button(getTranslation("uikit.cancel"), click -> close());
        Button go = new Button(getTranslation("publication.publish"), click -> {
            close();
            decided.accept(chosen());
        });
        getFooter().add(cancel, ViewHeader.primary(go));
    }

    private void add(Target target, List<Doubt> doubts) {
        Map<String, Checkbox> boxes = new LinkedHashMap<>();
        choices.put(target, boxes);
        add(new H3(target.name()));
        for (Doubt doubt : doubts) {
            Checkbox box = new Checkbox(
                    getTranslation(
                            "publication.doubt.hide",
                            getTranslation("publication.doubt.kind." + doubt.kind()),
                            doubt.quoted()),
                    true);
            box.setHelperText(Abbreviation.quoted(doubt.text(), LONGEST_TEXT));
            boxes.put(doubt.id(), box);
            add(box);
        }
    }

    private Map<Target, Map<String, Boolean>> chosen() {
        Map<Target, Map<String, Boolean>> chosen = new LinkedHashMap<>();
        choices.forEach((target, boxes) -> {
            Map<String, Boolean> hidden = new HashMap<>();
            boxes.forEach((id, box) -> hidden.put(id, box.getValue()));
            chosen.put(target, hidden);
        });
        return chosen;
    }
}
