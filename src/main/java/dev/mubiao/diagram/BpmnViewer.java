package dev.mubiao.diagram;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import elemental.json.Json;
import elemental.json.JsonObject;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Shows one BPMN diagram and how far each step is. The reader moves and zooms it, but changes nothing. */
@Tag("mubiao-bpmn-viewer")
@JsModule("context://mubiao/bpmn-viewer.js")
@StyleSheet("context://mubiao/bpmn-viewer.css")
public class BpmnViewer extends Component implements HasSize, HasStyle, HasAriaLabel {

    private @Nullable BpmnViewer twin;
    private String xml = "";
    private Map<String, ElementMarker> marks = Map.of();
    private Map<String, ElementHeat> heats = Map.of();

    /** @param label what the diagram shows, for those who do not see it */
    public BpmnViewer(String label) {
        setAriaLabel(label);
        getElement().setAttribute("role", "img");
        setWidthFull();
        setHeight("16rem");
    }

    /** @param marks by element id; ids that the diagram does not have are passed over */
    public void show(String xml, Map<String, ElementMarker> marks) {
        show(xml, marks, Map.of());
    }

    /** The same with amounts, by element id too. */
    public void show(String xml, Map<String, ElementMarker> marks, Map<String, ElementHeat> heats) {
        this.xml = xml;
        this.marks = Map.copyOf(marks);
        this.heats = Map.copyOf(heats);
        if (isAttached()) {
            send();
        }
    }

    /** When the reader moves or zooms one of both, the other follows. */
    public void followEachOther(BpmnViewer other) {
        twin = other;
        other.twin = this;
    }

    /** Called with the id of each element that is clicked. */
    public void onClick(Consumer<String> action) {
        getElement()
                .addEventListener(
                        "step-click",
                        event -> action.accept(event.getEventData().getString("event.detail.id")))
                .addEventData("event.detail.id");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The browser's element is a new one each time.
        if (!xml.isEmpty()) {
            send();
        }
        if (twin != null) {
            getElement()
                    .executeJs(
                            "customElements.whenDefined('mubiao-bpmn-viewer').then(() => this.follow($0))",
                            twin.getElement());
        }
    }

    private void send() {
        JsonObject words = Json.createObject();
        marks.forEach((element, elementMarker) -> words.put(element, elementMarker.word()));
        JsonObject amounts = Json.createObject();
        heats.forEach((element, elementHeat) -> amounts.put(element, elementHeat.json()));
        getElement()
                .executeJs(
                        "customElements.whenDefined('mubiao-bpmn-viewer').then(() => this.show($0, $1, $2))",
                        xml,
                        words,
                        amounts);
    }
}
