package dev.mubiao.testing;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Models as other tools write them, each a small process in the tool's own dialect. */
public final class ForeignModels {

    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    private final List<Dialect> all = new ArrayList<>();

    /** @param taken whether something can be made of it */
    public record Dialect(String tool, byte[] file, boolean taken) {
        @Override
        public String toString() {
            return tool;
        }
    }

    public static Stream<Dialect> all() {
        ForeignModels models = new ForeignModels();
        models.engines();
        models.drawingTools();
        models.suites();
        models.files();
        models.hopeless();
        return models.all.stream();
    }

    private void engines() {
        add(
                "Camunda Modeler 7",
                "bpmn",
                "xmlns:camunda='http://camunda.org/schema/1.0/bpmn' "
                        + "xmlns:modeler='http://camunda.org/schema/modeler/1.0' modeler:executionPlatform='Camunda Platform'",
                """
                <P:userTask id='A' name='Approve' camunda:assignee='${initiator}' camunda:formKey='embedded:app:forms/a.html'>
                  <P:extensionElements><camunda:taskListener class='org.acme.L' event='create'/></P:extensionElements></P:userTask>
                <P:serviceTask id='B' name='Send' camunda:class='org.acme.Send'/>
                """,
                "");
        add("Camunda Modeler 8", "bpmn", "xmlns:zeebe='http://camunda.org/schema/zeebe/1.0'", """
                <P:userTask id='A' name='Approve'><P:extensionElements><zeebe:assignmentDefinition assignee='=initiator'/>
                  <zeebe:formDefinition formId='x'/></P:extensionElements></P:userTask>
                <P:serviceTask id='B' name='Pay'><P:extensionElements><zeebe:taskDefinition type='pay'/>
                  <zeebe:ioMapping><zeebe:input source='=a' target='b'/></zeebe:ioMapping></P:extensionElements></P:serviceTask>
                """, "=amount &gt; 1000");
        add(
                "Flowable",
                "",
                "xmlns:flowable='http://flowable.org/bpmn' typeLanguage='http://www.w3.org/2001/XMLSchema' "
                        + "expressionLanguage='http://www.w3.org/1999/XPath'",
                """
                <userTask id='A' name='Approve' flowable:candidateGroups='managers' flowable:formFieldValidation='true'/>
                <scriptTask id='B' name='Compute' scriptFormat='groovy' flowable:autoStoreVariables='false'><script>x = 1</script></scriptTask>
                """,
                "${approved == true}");
        add("Activiti", "", "xmlns:activiti='http://activiti.org/bpmn'", """
                <userTask id='A' name='Approve' activiti:candidateGroups='management'>
                  <extensionElements><activiti:formProperty id='f' name='F' type='string'/></extensionElements></userTask>
                <receiveTask id='B' name='Wait'/>
                """, "${vacationApproved == 'true'}");
        add(
                "jBPM",
                "bpmn2",
                "xmlns:tns='http://www.jboss.org/drools' xmlns:drools='http://www.jboss.org/drools'",
                """
                <P:userTask id='A' name='Task'><P:ioSpecification><P:dataInput id='A_in' name='TaskName'/>
                  <P:inputSet><P:dataInputRefs>A_in</P:dataInputRefs></P:inputSet></P:ioSpecification>
                  <P:potentialOwner><P:resourceAssignmentExpression><P:formalExpression>krisv</P:formalExpression>
                  </P:resourceAssignmentExpression></P:potentialOwner></P:userTask>
                <P:scriptTask id='B' name='Script' scriptFormat='http://www.java.com/java'><P:script>System.exit(0);</P:script></P:scriptTask>
                """,
                "return amount &gt; 5;");
        add(
                "Bonita",
                "model",
                "xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='schema.omg.org BPMN20.xsd'",
                """
                <P:userTask id='A' name='Step1'><P:performer><P:resourceRef>Employee actor</P:resourceRef></P:performer></P:userTask>
                <P:task id='B' name='Step2'/>
                """,
                "");
        add("Imixs", "bpmn2", "xmlns:imixs='http://www.imixs.org/bpmn2'", """
                <P:task id='A' imixs:processid='1000' name='Open'><P:extensionElements><imixs:item name='txteditorid'>
                  <imixs:value>form</imixs:value></imixs:item></P:extensionElements></P:task>
                <P:manualTask id='B' name='Close'/>
                """, "");
    }

    private void drawingTools() {
        add("bpmn.io demo", "bpmn", "", "<P:task id='A' name='Do'/><P:sendTask id='B' name='Mail'/>", "");
        add("bpmn.io bpmn2 prefix", "bpmn2", "", "<P:task id='A'/><P:task id='B'/>", "");
        add(
                "Signavio",
                "",
                "xmlns:signavio='http://www.signavio.com' exporter='Signavio Process Editor, http://www.signavio.com'",
                """
                <extensionElements><signavio:signavioDiagramMetaData metaKey='revisionid' metaValue='1'/></extensionElements>
                <task completionQuantity='1' id='A' isForCompensation='false' name='Check&#10;order' startQuantity='1'>
                  <extensionElements><signavio:signavioMetaData metaKey='bgcolor' metaValue='#ffffcc'/></extensionElements></task>
                <userTask completionQuantity='1' id='B' implementation='webService' isForCompensation='false' name='Approve' startQuantity='1'/>
                """,
                "");
        add("Bizagi", "", "xmlns:bizagi='http://www.bizagi.com/bpmn20'", """
                <extensionElements><bizagi:BizagiExtensions><bizagi:BizagiProperties><bizagi:BizagiProperty name='bgColor' value='#ECEFFF'/>
                  </bizagi:BizagiProperties></bizagi:BizagiExtensions></extensionElements>
                <task id='A' name='Register'><documentation/></task><manualTask id='B' name='Archive'/>
                """, "");
        add(
                "Visual Paradigm",
                "",
                "xmlns:vp='http://www.visual-paradigm.com/bpmn' exporter='Visual Paradigm'",
                """
                <userTask id='A' name='Review' vp:pmid='x1'/><businessRuleTask id='B' name='Rate' implementation='##unspecified'/>
                """,
                "");
        add("Enterprise Architect", "", "exporter='Enterprise Architect' exporterVersion='15'", """
                <task id='A' name='EA one'/><task id='B' name='EA two'><standardLoopCharacteristics loopMaximum='3'/></task>
                <dataObject id='EAID_D' name='Doc'/><dataObjectReference id='EAID_R' dataObjectRef='EAID_D'/>
                """, "");
        add(
                "Trisotech",
                "semantic",
                "xmlns:triso='http://www.trisotech.com/2015/triso/modeling' "
                        + "xmlns:trisofeed='http://trisotech.com/feed'",
                """
                <P:userTask id='A' name='T1' triso:readCompleted='true'/><P:serviceTask id='B' name='T2' implementation='##WebService' operationRef='op'/>
                """,
                "amount &gt;= 10");
        add("ADONIS", "", "exporter='ADONIS NP' xmlns:adonis='http://www.boc-group.com'", """
                <task id='_a1' name='Activity'><extensionElements><adonis:object class='C_TASK'><attr name='x'>1</attr></adonis:object></extensionElements></task>
                <task id='A' name='First'/><callActivity id='B' name='Sub' calledElement='p:other'/>
                """, "");
        add(
                "Yaoqiang",
                "",
                "exporter='Yaoqiang BPMN Editor' xmlns:yaoqiang='http://bpmn.sourceforge.net' "
                        + "expressionLanguage='http://www.w3.org/1999/XPath'",
                """
                <extensionElements><yaoqiang:description/><yaoqiang:pageFormat height='841.8' width='595.2'/></extensionElements>
                <task id='A' name='One' completionQuantity='1'/><task id='B' name='Two'><incoming>x</incoming></task>
                """,
                "");
        add("draw.io", "bpmn", "", "<P:task id='A' name='&lt;b&gt;Bold&lt;/b&gt;'/><P:task id='B' name=''/>", "");
        add(
                "Lucidchart",
                "",
                "",
                "<task id='1a-b' name='Starts with a digit'/><task id='A' name='x'/><task id='B' name='y'/>",
                "");
        add(
                "Modelio",
                "ns2",
                "xmlns='http://www.modelio.org'",
                "<P:task id='A' name='x'/><P:task id='B' name='y'/>",
                "");
    }

    private void suites() {
        add("IBM Blueworks", "", "xmlns:bwl='http://www.blueworkslive.com'", """
                <task id='A' name='Fill in form'><extensionElements><bwl:participants>Clerk</bwl:participants></extensionElements></task>
                <subProcess id='B' name='Details'/>
                """, "");
        add("Oracle BPM", "", "xmlns:ext='http://xmlns.oracle.com/bpm/OracleExtensions'", """
                <extensionElements><ext:OracleExtensions><ext:Category>x</ext:Category></ext:OracleExtensions></extensionElements>
                <userTask id='A' name='ACT1' ext:x='1'/><transaction id='B' name='T'><startEvent id='ts'/><endEvent id='te'/>
                <sequenceFlow id='tf' sourceRef='ts' targetRef='te'/></transaction>
                """, "");
        add("SAP", "", "xmlns:sap='http://www.sap.com/bpm'", """
                <userTask id='A' name='Task'/><adHocSubProcess id='B' name='Ad hoc' ordering='Parallel'><task id='in1' name='Any'/>
                <completionCondition>false</completionCondition></adHocSubProcess>
                """, "");
        add("ARIS", "", "exporter='ARIS Architect' xmlns:aris='http://www.softwareag.com/aris'", """
                <task id='A' name='Funktion' aris:guid='{123}'/><task id='B' name='F2'><documentation>${text}</documentation></task>
                """, "");
        add("Appian", "", "xmlns:appian='http://www.appian.com'", """
                <userTask id='A' name='Task'/><complexGateway id='cg' name='c'/><task id='B' name='After'/>
                <sequenceFlow id='cf1' sourceRef='A' targetRef='cg'/><sequenceFlow id='cf2' sourceRef='cg' targetRef='B'/>
                """, "");
        add("Pega", "", "", """
                <task id='A' name='A'/><task id='B' name='B'/><group id='g' categoryValueRef='cv'/>
                <intermediateCatchEvent id='msg' name='Answer'><messageEventDefinition id='m' messageRef='mm'/></intermediateCatchEvent>
                <sequenceFlow id='mf1' sourceRef='A' targetRef='msg'/><sequenceFlow id='mf2' sourceRef='msg' targetRef='B'/>
                """, "");
        add("iGrafx", "", "", """
                <task id='A' name='A'/><task id='B' name='B'/>
                <boundaryEvent id='err' attachedToRef='A'><errorEventDefinition id='e1'/></boundaryEvent>
                <boundaryEvent id='tim' attachedToRef='B'><timerEventDefinition id='t1'><timeDuration>${x}</timeDuration></timerEventDefinition></boundaryEvent>
                <sequenceFlow id='e_f' sourceRef='err' targetRef='B'/><sequenceFlow id='t_f' sourceRef='tim' targetRef='A'/>
                """, "");
        add("links", "", "", """
                <task id='A' name='A'/><task id='B' name='B'/>
                <intermediateThrowEvent id='lt'><linkEventDefinition id='l1' name='L'/></intermediateThrowEvent>
                <intermediateCatchEvent id='lc'><linkEventDefinition id='l2' name='L'/></intermediateCatchEvent>
                <sequenceFlow id='l_1' sourceRef='A' targetRef='lt'/><sequenceFlow id='l_2' sourceRef='lc' targetRef='B'/>
                """, "");
        add("event sub-process", "", "", """
                <task id='A' name='A'/><task id='B' name='B'/><subProcess id='esp' triggeredByEvent='true'>
                <startEvent id='es'><signalEventDefinition id='sd'/></startEvent><endEvent id='ee'/>
                <sequenceFlow id='ef' sourceRef='es' targetRef='ee'/></subProcess>
                """, "");
        String pools = definitions("", "", """
                <collaboration id='c'><participant id='p1' name='Office' processRef='main'/><participant id='p2' name='Citizen'/>
                <participant id='p3' name='Bank' processRef='other'/><messageFlow id='mf' sourceRef='p2' targetRef='A'/></collaboration>
                <process id='other'><startEvent id='o1'/><endEvent id='o2'/><sequenceFlow id='of' sourceRef='o1' targetRef='o2'/></process>
                <process id='main'><laneSet id='ls'><lane id='l1' name='Clerk'><flowNodeRef>A</flowNodeRef><flowNodeRef>gone</flowNodeRef></lane></laneSet>
                <startEvent id='s'><messageEventDefinition id='md'/></startEvent><task id='A' name='a'/><task id='B' name='b'/>
                <endEvent id='e'><signalEventDefinition id='sg'/></endEvent>
                <sequenceFlow id='f1' sourceRef='s' targetRef='A'/><sequenceFlow id='f2' sourceRef='A' targetRef='B'/>
                <sequenceFlow id='f3' sourceRef='B' targetRef='e'/><sequenceFlow id='loose' sourceRef='B' targetRef='nowhere'/></process>
                <message id='mm'/><signal id='ss'/><itemDefinition id='it'/>
                """);
        all.add(new Dialect("several pools and lanes", pools.getBytes(StandardCharsets.UTF_8), true));
    }

    private void files() {
        String plain = model("bpmn", "", "<P:task id='A' name='审批'/><P:task id='B' name='归档'/>", "");
        all.add(new Dialect(
                "UTF-16 with mark", encoded(plain.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16), true));
        all.add(new Dialect("UTF-16LE", encoded(plain.replace("UTF-8", "UTF-16"), StandardCharsets.UTF_16LE), true));
        all.add(new Dialect("UTF-8 with mark", encoded("\uFEFF" + plain, StandardCharsets.UTF_8), true));
        all.add(new Dialect("GBK", encoded(plain.replace("UTF-8", "GBK"), Charset.forName("GBK")), true));
        all.add(new Dialect(
                "Latin 1",
                encoded(
                        model("bpmn", "", "<P:task id='A' name='Prüfen'/><P:task id='B' name='é'/>", "")
                                .replace("UTF-8", "ISO-8859-1"),
                        StandardCharsets.ISO_8859_1),
                true));
        all.add(new Dialect(
                "style sheet instruction",
                encoded(plain.replace("?>", "?><?xml-stylesheet href='x.xsl'?>"), StandardCharsets.UTF_8),
                true));
        all.add(new Dialect("Chinese ids", encoded(plain.replace("'A'", "'审批'"), StandardCharsets.UTF_8), true));
        all.add(new Dialect(
                "very long ids",
                encoded(plain.replace("'A'", "'" + "x".repeat(90) + "'"), StandardCharsets.UTF_8),
                true));
        all.add(new Dialect(
                "double ids",
                encoded(plain.replace("<bpmn:task id='B'", "<bpmn:task id='A'"), StandardCharsets.UTF_8),
                true));
        all.add(new Dialect(
                "references with prefixes",
                encoded(plain.replace("sourceRef='A'", "sourceRef='tns:A'"), StandardCharsets.UTF_8),
                true));
        all.add(new Dialect(
                "half a diagram", encoded(plain.replace("</bpmn:definitions>", """
                <bpmndi:BPMNDiagram xmlns:bpmndi='http://www.omg.org/spec/BPMN/20100524/DI' xmlns:dc='http://www.omg.org/spec/DD/20100524/DC'>
                <bpmndi:BPMNPlane bpmnElement='main'><bpmndi:BPMNShape bpmnElement='A'><dc:Bounds x='NaN' y='1' width='1' height='1'/></bpmndi:BPMNShape>
                </bpmndi:BPMNPlane></bpmndi:BPMNDiagram></bpmn:definitions>"""), StandardCharsets.UTF_8), true));
        all.add(new Dialect(
                "no namespace",
                encoded(plain.replace("xmlns:bpmn='" + BPMN + "'", "").replace("bpmn:", ""), StandardCharsets.UTF_8),
                true));
    }

    private void hopeless() {
        refused("BPMN 1 (XPDL)", "<Package xmlns='http://www.wfmc.org/2008/XPDL2.1'><WorkflowProcesses/></Package>");
        refused(
                "no process",
                definitions("bpmn", "", "<bpmn:collaboration id='c'><bpmn:participant id='p'/></bpmn:collaboration>"));
        refused(
                "choreography",
                definitions("bpmn", "", "<bpmn:choreography id='c'><bpmn:startEvent id='s'/></bpmn:choreography>"));
        refused(
                "DMN",
                "<definitions xmlns='https://www.omg.org/spec/DMN/20191111/MODEL/' id='d'><decision id='x'/></definitions>");
        refused("HTML", "<!DOCTYPE html><html><body/></html>");
        refused("entities", "<!DOCTYPE d [<!ENTITY a 'b'>]><definitions xmlns='" + BPMN + "'/>");
        refused("text", "not a model");
        refused("empty", "");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            many.append("<bpmn:task id='t").append(i).append("'/>");
        }
        refused("600 tasks", definitions("bpmn", "", "<bpmn:process id='p'>" + many + "</bpmn:process>"));
    }

    private void refused(String tool, String xml) {
        all.add(new Dialect(tool, xml.getBytes(StandardCharsets.UTF_8), false));
    }

    private void add(String tool, String prefix, String namespaces, String nodes, String condition) {
        all.add(new Dialect(tool, model(prefix, namespaces, nodes, condition).getBytes(StandardCharsets.UTF_8), true));
    }

    private static byte[] encoded(String text, Charset charset) {
        return text.getBytes(charset);
    }

    private static String model(String prefix, String namespaces, String nodes, String condition) {
        String flow = condition.isEmpty()
                ? "<P:sequenceFlow id='f2' sourceRef='A' targetRef='B'/>"
                : "<P:sequenceFlow id='f2' sourceRef='A' targetRef='B'><P:conditionExpression>" + condition
                        + "</P:conditionExpression></P:sequenceFlow>";
        String process = "<P:process id='main' name='Main' isExecutable='false'><P:startEvent id='s'/>" + nodes
                + "<P:endEvent id='e'/><P:sequenceFlow id='f1' sourceRef='s' targetRef='A'/>" + flow
                + "<P:sequenceFlow id='f3' sourceRef='B' targetRef='e'/></P:process>";
        return definitions(prefix, namespaces, process.replace("P:", prefix.isEmpty() ? "" : prefix + ":"));
    }

    private static String definitions(String prefix, String namespaces, String content) {
        String name = (prefix.isEmpty() ? "" : prefix + ":") + "definitions";
        String declared = "xmlns" + (prefix.isEmpty() ? "" : ":" + prefix) + "='" + BPMN + "'";
        return "<?xml version='1.0' encoding='UTF-8'?>\n<" + name + " " + declared + " " + namespaces
                + " targetNamespace='http://example.org'>" + content + "</" + name + ">";
    }
}
