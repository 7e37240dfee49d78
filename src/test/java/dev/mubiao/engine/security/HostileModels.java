package dev.mubiao.engine.security;

import dev.mubiao.testing.Models;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.impl.BpmnModelConstants;

/** A matrix of attacks: every place of a model that an engine evaluates, with every payload, and all kinds of code. */
final class HostileModels {

    private static final String CANARY = Canary.class.getName();

    private static final List<String> PAYLOADS = List.of(
            "${''.getClass().forName('" + CANARY + "').newInstance()}",
            "#{''['class'].forName('" + CANARY + "').newInstance()}",
            "${execution.engineServices.repositoryService.createDeployment()}",
            "${canary.sing()}",
            "a${now()}b");

    private static final List<String> TASK_ATTRIBUTES = List.of(
            "name",
            "camunda:assignee",
            "camunda:candidateUsers",
            "camunda:candidateGroups",
            "camunda:dueDate",
            "camunda:followUpDate",
            "camunda:priority",
            "camunda:formKey",
            "camunda:jobPriority",
            "activiti:assignee",
            "activiti:dueDate");

    private static final Map<String, String> EXTENSIONS = Map.of(
            "task listener", "<camunda:taskListener event='create' expression=\"%s\"/>",
            "execution listener", "<camunda:executionListener event='start' delegateExpression=\"%s\"/>",
            "input",
                    "<camunda:inputOutput><camunda:inputParameter name='x'>%s</camunda:inputParameter>"
                            + "</camunda:inputOutput>",
            "form field",
                    "<camunda:formData><camunda:formField id='x' type='string' defaultValue=\"%s\"/></camunda:formData>");

    private static final Map<String, String> PLACES_IN_TASK = Map.of(
            "potential owner",
                    "<bpmn:potentialOwner><bpmn:resourceAssignmentExpression><bpmn:formalExpression>%s"
                            + "</bpmn:formalExpression></bpmn:resourceAssignmentExpression></bpmn:potentialOwner>",
            "cardinality",
                    "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>%s</bpmn:loopCardinality>"
                            + "</bpmn:multiInstanceLoopCharacteristics>",
            "collection",
                    "<bpmn:multiInstanceLoopCharacteristics camunda:collection=\"%s\" camunda:elementVariable='x'/>",
            "completion",
                    "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>2</bpmn:loopCardinality>"
                            + "<bpmn:completionCondition>%s</bpmn:completionCondition>"
                            + "</bpmn:multiInstanceLoopCharacteristics>");

    private static final List<String> LANGUAGES = List.of("javascript", "groovy", "juel", "python", "ruby", "feel");

    private static final List<String> IMPLEMENTATIONS = List.of(
            "camunda:class='" + CANARY + "'",
            "activiti:class='" + CANARY + "'",
            "camunda:delegateExpression='${canary}'",
            "camunda:type='mail'",
            "camunda:type='external' camunda:topic='x'");

    /** Names that the engine's own schema gives to attributes and elements of its own, taken from its constants. */
    private static final List<String> SCHEMA_ATTRIBUTES = constants("CAMUNDA_ATTRIBUTE_");

    private static final List<String> SCHEMA_ELEMENTS = constants("CAMUNDA_ELEMENT_");
    private static final List<String> BPMN_ELEMENTS = constants("BPMN_ELEMENT_");

    private static final List<String> SCHEMA_PAYLOADS = List.of(
            "${''.getClass().forName('" + CANARY + "').newInstance()}",
            "#{canary.sing()}",
            "&#36;{T(java.lang.Runtime).getRuntime().exec('touch " + Canary.FILE + "')}",
            "&#x24;&#x7b;canary.sing()}",
            "${${canary}}",
            "a ${beans['canary']} b");

    private static final Set<String> HARMLESS = Set.of(
            "properties", "property", "historyTimeToLive", "versionTag", "modelerTemplate", "modelerTemplateVersion");

    private final Map<String, String> attacks = new LinkedHashMap<>();
    private final Map<String, String> runaways = new LinkedHashMap<>();

    private HostileModels() {}

    static Stream<Attack> all() {
        HostileModels models = new HostileModels();
        PAYLOADS.forEach(models::expressions);
        LANGUAGES.forEach(models::scripts);
        models.delegates();
        SCHEMA_PAYLOADS.forEach(models::schema);
        models.foreignElements();
        models.xml();
        models.runaways();
        models.attacks.putAll(models.runaways);
        return models.attacks.entrySet().stream().map(entry -> new Attack(entry.getKey(), entry.getValue()));
    }

    private void expressions(String payload) {
        for (String attribute : TASK_ATTRIBUTES) {
            add(attribute, payload, Models.model("").replace("name=\"Review\"", attribute + "=\"" + payload + "\""));
        }
        add(
                "documentation",
                payload,
                Models.model("")
                        .replace(
                                Models.STEP_PROPERTIES,
                                "<bpmn:documentation>" + payload + "</bpmn:documentation>" + Models.STEP_PROPERTIES));
        EXTENSIONS.forEach((place, xml) -> add(place, payload, Models.withExtension(xml.replace("%s", payload))));
        PLACES_IN_TASK.forEach((place, xml) -> add(place, payload, Models.inTask(xml.replace("%s", payload))));
        add("condition", payload, condition("xsi:type='bpmn:tFormalExpression'", payload));
        add(
                "service",
                payload,
                Models.instead("<bpmn:serviceTask id='review' camunda:expression=\"" + payload + "\"/>"));
        add("call", payload, Models.instead("<bpmn:callActivity id='review' calledElement=\"" + payload + "\"/>"));
        add(
                "timer start",
                payload,
                Models.model("")
                        .replace(
                                "<bpmn:startEvent id=\"start\"/>",
                                "<bpmn:startEvent id='start'><bpmn:timerEventDefinition id='t'><bpmn:timeDuration>"
                                        + payload
                                        + "</bpmn:timeDuration></bpmn:timerEventDefinition></bpmn:startEvent>"));
        add(
                "starters",
                payload,
                Models.model("")
                        .replace("isExecutable=", "camunda:candidateStarterUsers=\"" + payload + "\" isExecutable="));
    }

    private static List<String> constants(String prefix) {
        return Arrays.stream(BpmnModelConstants.class.getFields())
                .filter(field -> field.getName().startsWith(prefix))
                .map(HostileModels::value)
                .distinct()
                .sorted()
                .toList();
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private void schema(String payload) {
        for (String attribute : SCHEMA_ATTRIBUTES) {
            add(
                    "camunda:" + attribute,
                    payload,
                    Models.model("")
                            .replace("name=\"Review\"", "name='R' camunda:" + attribute + "=\"" + payload + "\""));
        }
        for (String element : SCHEMA_ELEMENTS) {
            if (!HARMLESS.contains(element)) {
                add(
                        "<camunda:" + element + ">",
                        payload,
                        Models.withExtension("<camunda:" + element + ">" + payload + "</camunda:" + element + ">"));
            }
        }
    }

    /** Whatever else BPMN knows, in the place of the step. */
    private void foreignElements() {
        for (String element : BPMN_ELEMENTS) {
            boolean runs =
                    element.endsWith("Task") || element.endsWith("EventDefinition") || element.endsWith("process");
            boolean own = Set.of("userTask", "timerEventDefinition", "terminateEventDefinition")
                            .contains(element)
                    // The engine does not know them and makes nothing of them.
                    || Set.of("manualTask", "cancelEventDefinition").contains(element);
            if (runs && !own && !element.equals("eventDefinition")) {
                boolean trigger = element.endsWith("EventDefinition");
                String inside = "<bpmn:" + element + " id='x' camunda:class='" + CANARY + "'/>";
                add(
                        "<bpmn:" + element + ">",
                        "class",
                        trigger
                                ? Models.instead("<bpmn:intermediateThrowEvent id='review'>" + inside
                                        + "</bpmn:intermediateThrowEvent>")
                                : Models.instead(inside.replace("id='x'", "id='review'")));
            }
        }
        for (String attribute : List.of(
                "class",
                "delegateExpression",
                "expression",
                "type",
                "formHandlerClass",
                "variableMappingClass",
                "formKey",
                "connectorId",
                "resource",
                "resultVariable")) {
            for (String host : List.of("userTask", "startEvent", "endEvent", "sequenceFlow", "process")) {
                String open = "<bpmn:" + host + " ";
                add(
                        host + "/@camunda:" + attribute,
                        "class",
                        Models.model("").replaceFirst(open, open + "camunda:" + attribute + "='" + CANARY + "' "));
            }
        }
    }

    private void runaways() {
        runaway("loop of gateways", Models.definitions("""
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="a"/><bpmn:exclusiveGateway id="b"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="a"/><bpmn:sequenceFlow id="f2" sourceRef="a" targetRef="b"/>
                <bpmn:sequenceFlow id="f3" sourceRef="b" targetRef="a"/>"""));
        runaway("loop of forks", Models.definitions("""
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="m"/><bpmn:parallelGateway id="p"/>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="m"/><bpmn:sequenceFlow id="f2" sourceRef="m" targetRef="p"/>
                <bpmn:sequenceFlow id="f3" sourceRef="p" targetRef="m"/><bpmn:sequenceFlow id="f4" sourceRef="p" targetRef="m"/>"""));
        for (String date : List.of("2001-01-01T00:00:00Z", "2190-01-01T00:00:00Z")) {
            runaway("loop with a fixed date " + date, datedLoop("timeDate", date));
            runaway("loop over the border of a step " + date, Models.definitions("""
                    <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="m"/>
                    <bpmn:userTask id="review" name="Review">%s</bpmn:userTask><bpmn:endEvent id="end"/>
                    <bpmn:boundaryEvent id="b" attachedToRef="review"><bpmn:timerEventDefinition id="t">
                    <bpmn:timeDate>%s</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:boundaryEvent>
                    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="m"/>
                    <bpmn:sequenceFlow id="f2" sourceRef="m" targetRef="review"/>
                    <bpmn:sequenceFlow id="f3" sourceRef="review" targetRef="end"/>
                    <bpmn:sequenceFlow id="f4" sourceRef="b" targetRef="m"/>
                    """.formatted(
                            Models.STEP_PROPERTIES, date)));
            runaway("loop behind an event gateway " + date, Models.definitions("""
                    <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="m"/><bpmn:eventBasedGateway id="g"/>
                    <bpmn:intermediateCatchEvent id="c"><bpmn:timerEventDefinition id="t">
                    <bpmn:timeDate>%s</bpmn:timeDate></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="m"/>
                    <bpmn:sequenceFlow id="f2" sourceRef="m" targetRef="g"/>
                    <bpmn:sequenceFlow id="f3" sourceRef="g" targetRef="c"/>
                    <bpmn:sequenceFlow id="f4" sourceRef="c" targetRef="m"/>
                    """.formatted(date)));
        }
        runaway("loop through a sub-process", Models.definitions("""
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="m"/>
                <bpmn:subProcess id="part"><bpmn:startEvent id="s"/><bpmn:endEvent id="e"/>
                <bpmn:sequenceFlow id="g1" sourceRef="s" targetRef="e"/></bpmn:subProcess>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="m"/><bpmn:sequenceFlow id="f2" sourceRef="m" targetRef="part"/>
                <bpmn:sequenceFlow id="f3" sourceRef="part" targetRef="m"/>"""));
        runaway(
                "loop of itself",
                Models.model("<bpmn:exclusiveGateway id='g'/>"
                        + "<bpmn:sequenceFlow id='g1' sourceRef='g' targetRef='g'/>"));
        for (String count : List.of("201", "999", "1000000", "2147483647", "-1", "0", "1e9", "0x7fffffff")) {
            runaway(
                    "instances " + count,
                    Models.inTask("<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>" + count
                            + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>"));
        }
        runaway(
                "instances within instances",
                Models.instead("<bpmn:subProcess id='review'>" + loop("150")
                        + "<bpmn:startEvent id='s'/><bpmn:userTask id='t' name='T'>" + Models.STEP_PROPERTIES
                        + loop("150")
                        + "</bpmn:userTask><bpmn:endEvent id='e'/><bpmn:sequenceFlow id='g1' sourceRef='s' targetRef='t'/>"
                        + "<bpmn:sequenceFlow id='g2' sourceRef='t' targetRef='e'/></bpmn:subProcess>"));
        for (String time : List.of("PT0S", "PT1S", "PT59S", "PT0.001S", "-PT1H", "P0D", "garbage")) {
            runaway("wait " + time, waiting("timeDuration", time));
        }
        for (String cycle :
                List.of("R/PT0S", "R/PT1S", "R0/PT1M", "R/PT1M", "R1000000/PT1H", "R3/PT1S", "* * * * * ?")) {
            runaway("cycle " + cycle, waiting("timeCycle", cycle));
        }
        runaway(
                "timer start",
                Models.model("")
                        .replace(
                                "<bpmn:startEvent id=\"start\"/>",
                                "<bpmn:startEvent id='start'><bpmn:timerEventDefinition id='t'>"
                                        + "<bpmn:timeCycle>R9/PT1M</bpmn:timeCycle></bpmn:timerEventDefinition></bpmn:startEvent>"));
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append("<bpmn:endEvent id='e").append(i).append("'/>");
        }
        runaway("600 nodes", Models.model(many.toString()));
        runaway("deep nesting", Models.model("<bpmn:subProcess>".repeat(300) + "</bpmn:subProcess>".repeat(300)));
        runaway(
                "very deep nesting",
                Models.model("<bpmn:subProcess>".repeat(4000) + "</bpmn:subProcess>".repeat(4000)));
        runaway(
                "event sub-process",
                Models.model("<bpmn:subProcess id='esp' triggeredByEvent='true'><bpmn:startEvent id='es'>"
                        + "<bpmn:timerEventDefinition id='t'><bpmn:timeCycle>R/PT1S</bpmn:timeCycle></bpmn:timerEventDefinition>"
                        + "</bpmn:startEvent></bpmn:subProcess>"));
        runaway("huge attribute", Models.model("").replace("name=\"Review\"", "name='" + "x".repeat(600_000) + "'"));
    }

    /** A timer between two gateways, of which the second leads back. */
    static String datedLoop(String kind, String time) {
        return Models.definitions("""
                <bpmn:startEvent id="start"/><bpmn:exclusiveGateway id="m"/>
                <bpmn:intermediateCatchEvent id="c"><bpmn:timerEventDefinition id="t"><bpmn:%1$s>%2$s</bpmn:%1$s>
                </bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="m"/>
                <bpmn:sequenceFlow id="f2" sourceRef="m" targetRef="c"/>
                <bpmn:sequenceFlow id="f3" sourceRef="c" targetRef="m"/>
                """.formatted(kind, time));
    }

    private static String loop(String count) {
        return "<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>" + count
                + "</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>";
    }

    private static String waiting(String kind, String time) {
        return Models.instead("<bpmn:intermediateCatchEvent id='review'><bpmn:timerEventDefinition id='t'><bpmn:" + kind
                + ">" + time + "</bpmn:" + kind + "></bpmn:timerEventDefinition></bpmn:intermediateCatchEvent>");
    }

    private void runaway(String name, String model) {
        runaways.put(name, model);
    }

    private void scripts(String language) {
        String script = "${''.getClass().forName('" + CANARY + "').newInstance()}";
        add(
                "script task",
                language,
                Models.instead("<bpmn:scriptTask id='review' scriptFormat='" + language + "'><bpmn:script>" + script
                        + "</bpmn:script></bpmn:scriptTask>"));
        add(
                "script listener",
                language,
                Models.withExtension("<camunda:taskListener event='create'><camunda:script scriptFormat='" + language
                        + "'>1+1</camunda:script></camunda:taskListener>"));
        add(
                "script condition",
                language,
                condition("xsi:type='bpmn:tFormalExpression' language='" + language + "'", "true"));
    }

    private void delegates() {
        for (String task : List.of("serviceTask", "sendTask", "businessRuleTask")) {
            for (String implementation : IMPLEMENTATIONS) {
                add(task, implementation, Models.instead("<bpmn:" + task + " id='review' " + implementation + "/>"));
            }
        }
        add(
                "shell",
                "touch",
                Models.instead("<bpmn:serviceTask id='review' camunda:type='shell'><bpmn:extensionElements>"
                        + "<camunda:field name='command' stringValue='touch'/><camunda:field name='arg1' stringValue='"
                        + Canary.FILE + "'/><camunda:field name='wait' stringValue='true'/>"
                        + "</bpmn:extensionElements></bpmn:serviceTask>"));
        add(
                "connector",
                "http",
                Models.instead("<bpmn:serviceTask id='review'><bpmn:extensionElements><camunda:connector>"
                        + "<camunda:connectorId>http-connector</camunda:connectorId></camunda:connector>"
                        + "</bpmn:extensionElements></bpmn:serviceTask>"));
        add(
                "form handler",
                "class",
                Models.model("").replace("name=\"Review\"", "name='R' camunda:formHandlerClass='" + CANARY + "'"));
        for (String prefix : List.of("camunda", "activiti")) {
            add(
                    prefix + " task listener",
                    "class",
                    Models.withExtension("<" + prefix + ":taskListener event='create' class='" + CANARY + "'/>"));
            add(
                    prefix + " execution listener",
                    "class",
                    Models.withExtension("<" + prefix + ":executionListener event='start' class='" + CANARY + "'/>"));
        }
        add("call activity", "itself", Models.instead("<bpmn:callActivity id='review' calledElement='sample'/>"));
    }

    private void xml() {
        add("doctype", "empty", Models.model("").replace("<bpmn:definitions", "<!DOCTYPE x><bpmn:definitions"));
        add(
                "doctype",
                "external entity",
                Models.model("")
                        .replace(
                                "<bpmn:definitions",
                                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><bpmn:definitions")
                        .replace("\"Review\"", "\"&e;\""));
        for (String prologue : List.of(
                "<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'>",
                "<!DOCTYPE x PUBLIC '-//X//Y' 'file:///etc/passwd'>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM 'http://127.0.0.1:1/p'> %p;]>",
                "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>"
                        + "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY e '&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;'>]>",
                "<!DOCTYPE x [<!ENTITY e '${canary.sing()}'>]>",
                "<!DOCTYPE x [<!ATTLIST bpmn:userTask camunda:assignee CDATA '${canary.sing()}'>]>",
                "<!DOCTYPE x [<!ELEMENT x ANY>]>")) {
            add(
                    "doctype",
                    prologue,
                    Models.model("")
                            .replace("<bpmn:definitions", prologue + "<bpmn:definitions")
                            .replace("\"Review\"", "\"R\""));
        }
        add(
                "xinclude",
                "file",
                Models.model(
                        "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='file:///etc/passwd' parse='text'/>"));
    }

    private void add(String place, String payload, String model) {
        attacks.put(place + ": " + payload, model);
    }

    private static String condition(String attributes, String text) {
        return Models.model("")
                .replace(
                        "sourceRef=\"start\" targetRef=\"review\"/>",
                        "sourceRef=\"start\" targetRef=\"review\"><bpmn:conditionExpression " + attributes + ">" + text
                                + "</bpmn:conditionExpression></bpmn:sequenceFlow>");
    }

    record Attack(String name, String model) {
        @Override
        public String toString() {
            return name;
        }
    }
}
