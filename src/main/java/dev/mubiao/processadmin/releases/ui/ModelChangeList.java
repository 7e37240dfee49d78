package dev.mubiao.processadmin.releases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.bpmn.comparison.ElementChange;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.processadmin.ui.ModelChangeText;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Lists the differences of two models; a click shows the element in the diagrams. */
class ModelChangeList extends UnorderedList {

    private static final Set<String> SAID = Set.of("type", "name", "sourceRef", "targetRef");

    private final ModelChangeText changeText = new ModelChangeText(this);

    ModelChangeList(List<ElementChange> changes, Consumer<String> choose) {
        addClassName("change-list");
        changes.forEach(change -> add(line(change, choose)));
    }

    private ListItem line(ElementChange change, Consumer<String> choose) {
        NativeButton name = new NativeButton(change.name(), click -> choose.accept(change.element()));
        name.addClassName("change-name");
        Span type = new Span(changeText.type(change));
        type.addClassName("change-type");
        Div head = new Div(badge(change.kind()), name, type);
        head.addClassName("change-head");
        ListItem item = new ListItem(head);
        UnorderedList properties = new UnorderedList();
        change.properties().stream()
                .filter(property -> worthSaying(change, property))
                .forEach(property -> properties.add(new ListItem(text(change, property))));
        if (properties.getChildren().findAny().isPresent()) {
            item.add(properties);
        }
        return item;
    }

    /** What is gone needs no details, and the line above says already what is new, and where. */
    private static boolean worthSaying(ElementChange change, Property property) {
        return change.kind() == ElementChange.Kind.CHANGED
                || change.kind() == ElementChange.Kind.ADDED && !SAID.contains(property.name());
    }

    private String text(ElementChange change, Property property) {
        String name = changeText.property(property.name());
        String after = changeText.value(property.name(), property.after());
        return change.kind() == ElementChange.Kind.ADDED
                ? getTranslation("processadmin.comparison.line.added", name, after)
                : getTranslation(
                        "processadmin.comparison.line",
                        name,
                        changeText.value(property.name(), property.before()),
                        after);
    }

    private Badge badge(ElementChange.Kind kind) {
        String word = getTranslation("processadmin.comparison.kind." + kind);
        return switch (kind) {
            case ADDED -> new Badge(word, Tone.SUCCESS, VaadinIcon.PLUS);
            case REMOVED -> new Badge(word, Tone.ERROR, VaadinIcon.MINUS);
            case CHANGED -> new Badge(word, Tone.WARNING, VaadinIcon.PENCIL);
            case MOVED -> new Badge(word, Tone.NEUTRAL, VaadinIcon.ARROWS);
        };
    }
}
