package dev.mubiao.testing;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import elemental.json.Json;
import elemental.json.JsonObject;
import elemental.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.test.util.ReflectionTestUtils;

/**
 * Events of the browser that components of the portal's own listen to: keys, cells, saving. Not those of the framework's
 * fields, which do nothing else than filling them in.
 */
final class DomEvents {

    private DomEvents() {}

    /** One of each kind that somebody listens to, and one for each key; none is fired yet. */
    static List<Runnable> of(Component component) {
        if (component instanceof AbstractField<?, ?>
                && component.getClass().getName().startsWith("com.vaadin.")) {
            return List.of();
        }
        ElementListenerMap listeners = component.getElement().getNode().getFeature(ElementListenerMap.class);
        List<Runnable> events = new ArrayList<>();
        String keys = component.getElement().getAttribute("keys");
        if ("mubiao-keys".equals(component.getElement().getTag()) && keys != null) {
            for (char key : keys.toCharArray()) {
                JsonObject data = Json.createObject();
                data.put("event.detail.key", Character.toString(key));
                events.add(() -> listeners.fireEvent(new DomEvent(component.getElement(), "view-key", data)));
            }
        }
        if (ReflectionTestUtils.getField(listeners, "listeners") instanceof Map<?, ?> types) {
            for (Object type : types.keySet()) {
                JsonObject data = Json.createObject();
                listeners
                        .getExpressions(type.toString())
                        .forEach(expression -> data.put(expression, value(expression)));
                events.add(() -> fire(listeners, new DomEvent(component.getElement(), type.toString(), data)));
            }
        }
        return events;
    }

    private static void fire(ElementListenerMap listeners, DomEvent event) {
        try {
            listeners.fireEvent(event);
        } catch (ClassCastException failure) {
            if (!otherKindOfValue(failure)) {
                throw failure;
            }
        }
    }

    /** A text where the listener reads a number, or a list: a browser would not send it. */
    private static boolean otherKindOfValue(ClassCastException failure) {
        return failure.getStackTrace()[0].getClassName().startsWith("elemental.json.");
    }

    private static JsonValue value(String expression) {
        return expression.contains("key") || expression.contains("text") || expression.contains("value")
                ? Json.create("a")
                : Json.create(1);
    }
}
