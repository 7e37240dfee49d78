package dev.mubiao.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasAriaLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shows amounts as bars. The same has to stand in a table beside it, for those who do not see the chart. */
@Tag("mubiao-bar-chart")
@JsModule("context://mubiao/charts.js")
public class BarChart extends Component implements HasSize, HasStyle, HasAriaLabel {

    private final boolean lying;
    private final boolean stacked;
    private final String unit;
    private @Nullable JsonObject data;

    /**
     * @param label what the chart shows
     * @param unit of the amounts; empty for whole numbers of things
     * @param lying whether the bars lie, which leaves room for long names
     * @param stacked whether the series add up to one bar
     */
    public BarChart(String label, String unit, boolean lying, boolean stacked) {
        this.unit = unit;
        this.lying = lying;
        this.stacked = stacked;
        setAriaLabel(label);
        getElement().setAttribute("role", "img");
        setWidthFull();
        setHeight("16rem");
    }

    /** One kind of amount, a value for each category. */
    public record Series(String name, List<Double> values) {}

    public void show(List<String> categories, List<Series> series) {
        JsonObject json = Json.createObject();
        json.put("categories", array(categories.stream().map(Json::create).toList()));
        json.put("series", array(series.stream().map(BarChart::json).toList()));
        json.put("unit", unit);
        json.put("lying", lying);
        json.put("stacked", stacked);
        data = json;
        if (isAttached()) {
            send(json);
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        // The browser's element is a new one each time.
        if (data != null) {
            send(data);
        }
    }

    private void send(JsonObject json) {
        getElement().executeJs("customElements.whenDefined('mubiao-bar-chart').then(() => this.show($0))", json);
    }

    private static JsonObject json(Series series) {
        JsonObject json = Json.createObject();
        json.put("name", series.name());
        json.put("values", array(series.values().stream().map(Json::create).toList()));
        return json;
    }

    private static JsonArray array(List<? extends elemental.json.JsonValue> values) {
        JsonArray array = Json.createArray();
        for (int i = 0; i < values.size(); i++) {
            array.set(i, values.get(i));
        }
        return array;
    }
}
