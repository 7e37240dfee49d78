package dev.mubiao.diagram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The bpmn-js modeler as a Flow component. The browser owns the canvas: it is told what to show, and sends the model
 * one second after each change.
 */
@Tag("mubiao-bpmn-modeler")
@JsModule("context://mubiao/bpmn-modeler.js")
@StyleSheet("context://mubiao/bpmn-modeler.css")
public class BpmnModeler extends Component implements HasSize, HasStyle {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final transient ModelerSettings settings;
    private transient @Nullable ModelerContent shown;

    public BpmnModeler(ModelerSettings settings) {
        this.settings = settings;
    }

    public void open(ModelerContent model) {
        shown = model;
        if (isAttached()) {
            call("open", json(model));
        }
    }

    /** What was sent with the number is stored, as the saving. */
    public void saved(int number, String clock, long saving) {
        getElement().callJsFunction("saved", number, clock, (double) saving);
    }

    /** What was sent with the number is not stored, for the reason. */
    public void refused(int number, String reason) {
        getElement().callJsFunction("refused", number, reason);
    }

    public void showNotes(List<ElementNote> notes) {
        call("showFindings", json(notes));
    }

    /** Chooses the element and brings it into view; nothing happens if there is no such element. */
    public void select(String element) {
        call("select", json(element));
    }

    /** @param format bpmn, svg or png */
    public void download(String format) {
        call("download", json(format));
    }

    /** Does something as soon as all that was drawn has been told. */
    public void whenSent(Command action) {
        getElement()
                .executeJs("return customElements.whenDefined('mubiao-bpmn-modeler').then(() => this.flush())")
                .then(sent -> action.execute());
    }

    public Registration addChangedListener(ComponentEventListener<Changed> listener) {
        return addListener(Changed.class, listener);
    }

    public Registration addOpenedListener(ComponentEventListener<Opened> listener) {
        return addListener(Opened.class, listener);
    }

    public Registration addFailedListener(ComponentEventListener<Failed> listener) {
        return addListener(Failed.class, listener);
    }

    /** Heard from time to time as long as somebody sits before it. */
    public Registration addBeatListener(ComponentEventListener<Heartbeat> listener) {
        return addListener(Heartbeat.class, listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The browser's element is a new one each time.
        call("configure", json(settings));
        if (shown != null) {
            call("open", json(shown));
        }
    }

    private void call(String command, String argument) {
        getElement()
                .executeJs(
                        "customElements.whenDefined('mubiao-bpmn-modeler').then(() => this[$0](JSON.parse($1)))",
                        command,
                        argument);
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The model is another now. */
    @DomEvent("model-changed")
    public static class Changed extends ComponentEvent<BpmnModeler> {

        private final String xml;
        private final int number;

        public Changed(
                BpmnModeler source,
                boolean fromClient,
                @EventData("event.detail.xml") String xml,
                @EventData("event.detail.number") int number) {
            super(source, fromClient);
            this.xml = xml;
            this.number = number;
        }

        public String xml() {
            return xml;
        }

        /** To be named in the answer. */
        public int number() {
            return number;
        }
    }

    /** The model is on the canvas. */
    @DomEvent("model-opened")
    public static class Opened extends ComponentEvent<BpmnModeler> {

        private final boolean resumed;

        public Opened(BpmnModeler source, boolean fromClient, @EventData("event.detail.resumed") boolean resumed) {
            super(source, fromClient);
            this.resumed = resumed;
        }

        /** Whether work that had not been sent was found in the browser and is gone on with. */
        public boolean resumed() {
            return resumed;
        }
    }

    /** The model cannot be drawn. */
    @DomEvent("open-failed")
    public static class Failed extends ComponentEvent<BpmnModeler> {

        private final String reason;

        public Failed(BpmnModeler source, boolean fromClient, @EventData("event.detail.message") String reason) {
            super(source, fromClient);
            this.reason = reason;
        }

        public String reason() {
            return reason;
        }
    }

    /** Somebody is there. */
    @DomEvent("beat")
    public static class Heartbeat extends ComponentEvent<BpmnModeler> {

        public Heartbeat(BpmnModeler source, boolean fromClient) {
            super(source, fromClient);
        }
    }
}
