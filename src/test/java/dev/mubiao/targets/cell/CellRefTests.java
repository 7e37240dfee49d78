package dev.mubiao.targets.cell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.mubiao.forms.FormVariant;
import dev.mubiao.forms.IndicatorField;
import dev.mubiao.forms.catalogue.FormFiles;
import dev.mubiao.forms.catalogue.Forms;
import dev.mubiao.forms.layout.Field;
import dev.mubiao.forms.layout.FieldBinding;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTests {

    private static final UUID ROW = new UUID(0, 1);

    static List<Map.Entry<String, CellRef>> places() {
        return List.of(
                Map.entry("field:YEAR", HeadingRef.YEAR),
                Map.entry("field:TITLE", HeadingRef.TITLE),
                Map.entry("field:PROJECT_NAME", new FieldRef(Field.PROJECT_NAME)),
                Map.entry("field:SOURCE", new FieldRef(Field.SOURCE)),
                Map.entry("field:SOURCE:财政拨款", new ItemRef(Field.SOURCE, "财政拨款")),
                Map.entry("field:SOURCE:其中:财政拨款", new ItemRef(Field.SOURCE, "其中:财政拨款")),
                Map.entry("field:SPENDING_STEP:2026", new ItemRef(Field.SPENDING_STEP, "2026")),
                Map.entry("field:INCOME:", new ItemRef(Field.INCOME, "")),
                Map.entry("field:GOAL:0", new EntryRef(Field.GOAL, 0)),
                Map.entry("field:TASK_CONTENT:12", new EntryRef(Field.TASK_CONTENT, 12)),
                Map.entry("indicator:" + ROW + ":NAME", new IndicatorRef(ROW, IndicatorField.NAME)),
                Map.entry("subGoal:1", new SubGoalRef(1, SubGoalRef.Part.TITLE)),
                Map.entry("subGoal:2:goal", new SubGoalRef(2, SubGoalRef.Part.GOAL)),
                Map.entry("subGoal:2:indicators", new SubGoalRef(2, SubGoalRef.Part.INDICATORS)),
                Map.entry("measure:0", new MeasureRef(0)),
                Map.entry("sheet", SheetPartRef.SHEET),
                Map.entry("indicators", SheetPartRef.INDICATORS),
                Map.entry("weights", SheetPartRef.WEIGHTS),
                Map.entry("subGoals", SheetPartRef.SUB_GOALS),
                Map.entry("measures", SheetPartRef.MEASURES));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aPlaceIsReadFromItsKeyAndWrittenAsIt(Map.Entry<String, CellRef> place) {
        assertThat(CellRef.find(place.getKey())).contains(place.getValue());
        assertThat(CellRef.of(place.getKey())).isEqualTo(place.getValue());
        assertThat(place.getValue().key()).isEqualTo(place.getKey());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ":",
                "row",
                "line:17",
                "field",
                "field:",
                "field:NONE",
                "field:TOTAL:财政拨款",
                "field:GOAL:first",
                "field:GOAL:-1",
                "field:GOAL:01",
                "field:YEAR:2026",
                "indicator:1-1-1-1-1:NAME",
                "indicator:00000000-0000-0000-0000-000000000001",
                "indicator:00000000-0000-0000-0000-000000000001:~parsed",
                "subGoal:one",
                "subGoal:1:",
                "subGoal:1:title",
                "measure:",
                "measure:1:2",
                "sheet:1"
            })
    void whatIsNoPlaceIsNotFoundButKept(String key) {
        assertThat(CellRef.find(key)).isEmpty();
        assertThat(CellRef.of(key)).isEqualTo(new UnknownRef(key));
        assertThat(CellRef.of(key).key()).isEqualTo(key);
    }

    @Test
    void everyCellOfEveryFormIsFoundByItsKey() {
        List<FieldBinding> bindings = new Forms(new FormFiles().load())
                .all().stream()
                        .flatMap(form -> form.variants().stream())
                        .map(FormVariant::bindings)
                        .flatMap(List::stream)
                        .toList();
        assertThat(bindings).hasSizeGreaterThan(20).allSatisfy(binding -> {
            CellRef once = CellRef.of(binding.cell(), null);
            CellRef third = CellRef.of(binding.cell(), 2);
            assertThat(CellRef.find(once.key())).contains(once);
            assertThat(CellRef.find(third.key())).contains(third);
        });
        assertThat(Stream.of(IndicatorField.values()).map(column -> new IndicatorRef(ROW, column)))
                .allSatisfy(cell -> assertThat(CellRef.find(cell.key())).contains(cell));
    }

    @Test
    void inJsonAPlaceIsItsKey() throws Exception {
        JsonMapper json = new JsonMapper();
        List<CellRef> list = List.of(HeadingRef.YEAR, new ItemRef(Field.SOURCE, "a:b"), new UnknownRef("row"));
        assertThat(json.writeValueAsString(list)).isEqualTo("[\"field:YEAR\",\"field:SOURCE:a:b\",\"row\"]");
        assertThat(json.readValue(json.writeValueAsString(list), new TypeReference<List<CellRef>>() {}))
                .isEqualTo(list);
        TypeReference<Map<CellRef, String>> byPlace = new TypeReference<>() {};
        String text = json.writerFor(byPlace).writeValueAsString(Map.of(HeadingRef.YEAR, "明年"));
        assertThat(text).isEqualTo("{\"field:YEAR\":\"明年\"}");
        assertThat(json.readValue(text, byPlace)).isEqualTo(Map.of(HeadingRef.YEAR, "明年"));
    }
}
