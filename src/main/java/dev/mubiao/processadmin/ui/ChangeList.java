package dev.mubiao.processadmin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.mubiao.uikit.Badge;
import dev.mubiao.uikit.Tone;
import dev.mubiao.workflow.engine.ElementChange;
import java.util.List;
import java.util.function.Consumer;

/** What is otherwise in one model than in another, as text; a click shows the element in the pictures. */
class ChangeList extends UnorderedList {

    private final ChangeWords words = new ChangeWords(this);

    ChangeList(List<ElementChange> changes, Consumer<String> choose) {
        addClassName("change-list");
        changes.forEach(change -> add(line(change, choose)));
    }

    private ListItem line(ElementChange change, Consumer<String> choose) {
        NativeButton name = new NativeButton(change.name(), click -> choose.accept(change.element()));
        name.addClassName("change-name");
        Span type = new Span(words.type(change));
        type.addClassName("change-type");
        Div head = new Div(badge(change.kind()), name, type);
        head.addClassName("change-head");
        ListItem item = new ListItem(head);
        if (!change.properties().isEmpty()) {
            UnorderedList properties = new UnorderedList();
            change.properties()
                    .forEach(property -> properties.add(new ListItem(getTranslation(
                            "comparison.line",
                            words.property(property.name()),
                            words.value(property.name(), property.before()),
                            words.value(property.name(), property.after())))));
            item.add(properties);
        }
        return item;
    }

    private Badge badge(ElementChange.Kind kind) {
        String word = getTranslation("comparison.kind." + kind);
        return switch (kind) {
            case ADDED -> new Badge(word, Tone.SUCCESS, VaadinIcon.PLUS);
            case REMOVED -> new Badge(word, Tone.ERROR, VaadinIcon.MINUS);
            case CHANGED -> new Badge(word, Tone.WARNING, VaadinIcon.PENCIL);
            case MOVED -> new Badge(word, Tone.NEUTRAL, VaadinIcon.ARROWS);
        };
    }
}
