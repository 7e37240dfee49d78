package dev.mubiao.bpmn.comparison;

import dev.mubiao.bpmn.comparison.ElementChange.Kind;
import dev.mubiao.bpmn.comparison.ElementChange.Property;
import dev.mubiao.bpmn.xml.ModelXmlReader;
import dev.mubiao.bpmn.xml.XmlNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two models and lists each element that was added, removed, changed or only moved in the diagram. */
public class ModelComparison {

    private final ModelXmlReader xml = new ModelXmlReader();

    /** What came first, then what is gone, changed, and only moved. @throws ModelRefused if one of them is no model */
    public List<ElementChange> between(String left, String right) {
        Map<String, ModelElement> before = ModelElement.all(read(left));
        Map<String, ModelElement> after = ModelElement.all(read(right));
        List<ElementChange> changes = new ArrayList<>();
        after.forEach((id, element) -> {
            if (!before.containsKey(id)) {
                changes.add(element.as(Kind.ADDED, properties(ModelElement.NOTHING, element)));
            }
        });
        before.forEach((id, element) -> {
            ModelElement now = after.get(id);
            if (now == null) {
                changes.add(element.as(Kind.REMOVED, properties(element, ModelElement.NOTHING)));
                return;
            }
            List<Property> properties = properties(element, now);
            if (!properties.isEmpty()) {
                changes.add(now.as(Kind.CHANGED, properties));
            } else if (!element.place().equals(now.place())) {
                changes.add(now.as(Kind.MOVED, List.of()));
            }
        });
        changes.sort(Comparator.comparing(ElementChange::kind));
        return changes;
    }

    private static List<Property> properties(ModelElement before, ModelElement now) {
        Set<String> names = new LinkedHashSet<>(before.properties().keySet());
        names.addAll(now.properties().keySet());
        return names.stream()
                .filter(name -> !before.properties()
                        .getOrDefault(name, "")
                        .equals(now.properties().getOrDefault(name, "")))
                .map(name -> new Property(name, before.shown(name), now.shown(name)))
                .toList();
    }

    private XmlNode read(String model) {
        return xml.read(model.getBytes(StandardCharsets.UTF_8));
    }
}
