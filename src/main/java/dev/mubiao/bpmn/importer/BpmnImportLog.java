package dev.mubiao.bpmn.importer;

import dev.mubiao.bpmn.importer.BpmnImportChange.Kind;
import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Abbreviation;
import dev.mubiao.platform.text.Cleaning;
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
            shortened.add(Abbreviation.quoted(detail, LONGEST));
        }
        BpmnImportChange change =
                new BpmnImportChange(kind, called(element), attribute, "bpmn.import." + key, shortened);
        if (!changes.contains(change)) {
            changes.add(change);
        }
    }

    private static String called(XmlNode element) {
        String name = Cleaning.singleLine(element.attribute("name"));
        String called = name.isEmpty() ? element.label() : name;
        return Abbreviation.quoted(called, LONGEST);
    }
}
