package dev.mubiao.engine.security;

import dev.mubiao.bpmn.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParser;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.jspecify.annotations.Nullable;

/**
 * The engine's own defence: before the engine makes anything of a model, each element is checked, in whatever
 * namespace it stands, since the engine reads many elements without regard to theirs. It is written apart from {@link
 * Vocabulary}, so that an error in one does not open the other.
 */
final class HardenedBpmnParse extends BpmnParse {

    private static final Set<String> REFUSED_ELEMENTS = Set.of(
            "adhocsubprocess",
            "transaction",
            "import",
            "resource",
            "potentialowner",
            "humanperformer",
            "potentialstarter",
            "messageeventdefinition",
            "signaleventdefinition",
            "conditionaleventdefinition",
            "compensateeventdefinition",
            "escalationeventdefinition",
            "erroreventdefinition",
            "linkeventdefinition",
            "message",
            "signal",
            "error",
            "escalation",
            "iospecification",
            "property",
            "dataobject");

    private static final int DEEPEST = 40;
    private static final int LONGEST_VALUE = 10_000;
    private static final Pattern CALLED = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]{0,63}");

    private static final Set<String> HARMLESS_EXTENSIONS = Set.of("properties", "property");
    private static final Set<String> HARMLESS_ATTRIBUTES =
            Set.of("historytimetolive", "versiontag", "modelertemplate", "modelertemplateversion");
    private static final Set<String> EXTENSION_NAMESPACES =
            Set.of(CAMUNDA_BPMN_EXTENSIONS_NS.getNamespaceUri(), BpmnParser.ACTIVITI_BPMN_EXTENSIONS_NS);

    HardenedBpmnParse(BpmnParser parser) {
        super(parser);
    }

    @Override
    protected void parseRootElement() {
        inspect(rootElement, 0);
        new EngineLimitCheck(!deployment.isNew()).check(rootElement);
        super.parseRootElement();
    }

    private void inspect(Element element, int depth) {
        if (depth > DEEPEST) {
            throw refused(element, "depth");
        }
        String tag = element.getTagName().toLowerCase(Locale.ROOT);
        boolean extension = EXTENSION_NAMESPACES.contains(element.getUri());
        if (extension ? !HARMLESS_EXTENSIONS.contains(tag) : dangerous(tag)) {
            throw refused(element, tag);
        }
        if (tag.equals("callactivity") && !callable(element.attribute("calledElement"))) {
            throw refused(element, "calledElement");
        }
        for (String key : element.attributes()) {
            inspect(element, tag, key);
        }
        if (hasExpression(element.getText())
                && !tag.equals("conditionexpression")
                && !tag.equals("completioncondition")) {
            throw refused(element, "expression in " + tag);
        }
        element.elements().forEach(child -> inspect(child, depth + 1));
    }

    private boolean callable(@Nullable String called) {
        return called != null
                && CALLED.matcher(called).matches()
                && rootElement.elements("process").stream()
                        .noneMatch(process -> called.equals(process.attribute("id")));
    }

    private static boolean dangerous(String tag) {
        boolean otherTask = tag.endsWith("task") && !tag.equals("usertask");
        return otherTask
                || tag.contains("script")
                || tag.contains("listener")
                || tag.contains("connector")
                || REFUSED_ELEMENTS.contains(tag);
    }

    private static void inspect(Element element, String tag, String key) {
        String value = element.attribute(key);
        int end = key.lastIndexOf(':');
        String name = key.substring(end + 1).toLowerCase(Locale.ROOT);
        boolean extension = end > 0 && EXTENSION_NAMESPACES.contains(key.substring(0, end));
        if (extension && !HARMLESS_ATTRIBUTES.contains(name)
                || name.equals("language")
                || hasExpression(value)
                || tooLong(value)) {
            throw refused(element, tag + "/@" + name);
        }
    }

    private static boolean tooLong(@Nullable String text) {
        return text != null && text.length() > LONGEST_VALUE;
    }

    private static boolean hasExpression(String text) {
        return text != null && (text.contains("${") || text.contains("#{"));
    }

    private static SecurityException refused(Element element, String what) {
        return new SecurityException(
                "refused by the engine: " + what + " of " + element.attribute("id") + " in line " + element.getLine());
    }
}
