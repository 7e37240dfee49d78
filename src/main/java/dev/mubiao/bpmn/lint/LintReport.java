package dev.mubiao.bpmn.lint;

import dev.mubiao.bpmn.xml.XmlNode;
import dev.mubiao.platform.text.Abbreviation;
import java.util.ArrayList;
import java.util.List;

/** Collects the findings of the lint rules; the second argument of every text is what a reader calls the element. */
public final class LintReport {

    private static final int QUOTED = 60;

    private final List<LintFinding> findings = new ArrayList<>();

    void error(XmlNode element, String key, String... details) {
        add(element, Severity.ERROR, key, details);
    }

    void warning(XmlNode element, String key, String... details) {
        add(element, Severity.WARNING, key, details);
    }

    List<LintFinding> findings() {
        return findings;
    }

    private void add(XmlNode element, Severity severity, String key, String... details) {
        List<String> all = new ArrayList<>(List.of(Abbreviation.quoted(element.displayName(), QUOTED)));
        all.addAll(List.of(details));
        findings.add(new LintFinding(element.label(), severity, "bpmn.lint." + key, all));
    }
}
