package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.importer.BpmnImportChange.Kind;
import dev.mubiao.bpmn.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;

/** Collects the changes that an import makes to a model. */
final class BpmnImportLog {

    private static final int LONGEST = 60;

    private final List<BpmnImportChange> changes = new ArrayList<>();

    void stripped(XmlNode element, String attribute, String key, String... details) {
        add(Kind.STRIPPED, element, attribute, key, details);
    }

    void changed(XmlNode element, String attribute, String key, String... details) {
        add(Kind.CHANGED, element, attribute, key, details);
    }

    void converted(XmlNode element, String key, String... details) {
        add(Kind.CONVERTED, element, "", key, details);
    }

    List<BpmnImportChange> all() {
        return List.copyOf(changes);
    }

    private void add(Kind kind, XmlNode element, String attribute, String key, String... details) {
        List<String> shortened = new ArrayList<>();
        for (String detail : details) {
            shortened.add(detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail);
        }
        BpmnImportChange change =
                new BpmnImportChange(kind, called(element), attribute, "bpmn.import." + key, shortened);
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    private static String called(XmlNode element) {
        String name = element.attribute("name").strip().replaceAll("\\s+", " ");
        String called = name.isEmpty() ? element.label() : name;
        return called.length() > LONGEST ? called.substring(0, LONGEST) + "…" : called;
    }
}
