package dev.mubiao.testing;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.VirtualChildrenList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the browser shows, and what it was told to do, at a moment: all elements, their texts, properties and classes. */
public record PageState(String path, List<String> elements, int told) {

    /** Forgets what the browser was told until now. */
    public static PageState now() {
        UI ui = UI.getCurrent();
        ui.getInternals().getStateTree().runExecutionsBeforeClientResponse();
        int told = ui.getInternals().dumpPendingJavaScriptInvocations().size();
        List<String> elements = new ArrayList<>();
        collect(ui.getElement(), elements);
        return new PageState(ui.getInternals().getActiveViewLocation().getPathWithQueryParameters(), elements, told);
    }

    private static void collect(Element element, List<String> elements) {
        if (element.isTextNode()) {
            elements.add(element.getText());
            return;
        }
        StringBuilder text = new StringBuilder(element.getTag());
        text.append(element.isVisible()).append(element.isEnabled()).append(new TreeSet<>(element.getClassList()));
        TreeMap<String, Object> said = new TreeMap<>();
        element.getPropertyNames().forEach(name -> said.put(name, String.valueOf(element.getPropertyRaw(name))));
        element.getAttributeNames().forEach(name -> said.put("@" + name, element.getAttribute(name)));
        elements.add(text.append(said).toString());
        element.getChildren().forEach(child -> collect(child, elements));
        element.getNode()
                .getFeatureIfInitialized(VirtualChildrenList.class)
                .ifPresent(children ->
                        children.iterator().forEachRemaining(child -> collect(Element.get(child), elements)));
    }
}
