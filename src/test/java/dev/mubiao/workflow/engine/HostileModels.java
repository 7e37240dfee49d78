package dev.mubiao.workflow.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    private final Map<String, String> attacks = new LinkedHashMap<>();

    private HostileModels() {}

    static Stream<Attack> all() {
        HostileModels models = new HostileModels();
        PAYLOADS.forEach(models::expressions);
        LANGUAGES.forEach(models::scripts);
        models.delegates();
        models.xml();
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
        add("call activity", "itself", Models.instead("<bpmn:callActivity id='review' calledElement='trial'/>"));
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
