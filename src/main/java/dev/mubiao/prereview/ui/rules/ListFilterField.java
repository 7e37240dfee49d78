package dev.mubiao.prereview.ui.rules;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;

/** A field that filters a list while it is typed in. */
class ListFilterField extends TextField {

    ListFilterField(String text, Consumer<String> narrow) {
        setPlaceholder(text);
        setAriaLabel(text);
        setPrefixComponent(VaadinIcon.SEARCH.create());
        setClearButtonVisible(true);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(change -> narrow.accept(change.getValue()));
    }
}
