package dev.mubiao.workflow.engine;

import dev.mubiao.workflow.engine.IntakeChange.Kind;
import java.util.ArrayList;
import java.util.List;

/** Writes down what is changed while a model is taken in. */
final class IntakeChanges {

    private static final int LONGEST = 60;

    private final List<IntakeChange> changes = new ArrayList<>();

    void stripped(XmlNode element, String attribute, String key, String... details) {
        add(Kind.STRIPPED, element, attribute, key, details);
    }

    void changed(XmlNode element, String attribute, String key, String... details) {
        add(Kind.CHANGED, element, attribute, key, details);
    }

    void converted(XmlNode element, String key, String... details) {
        add(Kind.CONVERTED, element, "", key, details);
    }

    List<IntakeChange> all() {
        return List.copyOf(changes);
    }

    private void add(Kind kind, XmlNode element, String attribute, String key, String... details) {
        List<String> shortened = new ArrayList<>();
        for (String detail : details) {
            shortened.add(detail.length() > LONGEST ? detail.substring(0, LONGEST) + "…" : detail);
        }
        IntakeChange change = new IntakeChange(kind, called(element), attribute, "intake." + key, shortened);
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
