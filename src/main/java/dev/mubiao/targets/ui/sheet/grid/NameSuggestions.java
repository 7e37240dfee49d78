package dev.mubiao.targets.ui.sheet.grid;

import dev.mubiao.targets.content.Indicator;
import dev.mubiao.targets.content.TargetContent;
import dev.mubiao.targets.sheet.IndicatorSearch;
import dev.mubiao.targets.sheet.SheetToCheck;
import dev.mubiao.targets.ui.sheet.model.IndicatorRows;
import dev.mubiao.targets.ui.sheet.model.SheetModel;
import elemental.json.Json;
import elemental.json.JsonArray;
import elemental.json.JsonValue;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Suggests indicators that were used before, while a name is typed. */
public class NameSuggestions {

    private static final int SHOWN = 8;

    private final @Nullable IndicatorSearch search;
    private final Function<TargetContent, SheetToCheck> sheet;
    private final Consumer<JsonValue> show;
    private List<IndicatorSearch.Match> matches = List.of();

    public NameSuggestions(
            @Nullable IndicatorSearch search, Function<TargetContent, SheetToCheck> sheet, Consumer<JsonValue> show) {
        this.search = search;
        this.sheet = sheet;
        this.show = show;
    }

    void find(SheetModel model, IndicatorRows table, UUID row, String words) {
        int at = table.position(row);
        if (search == null || at < 0) {
            return;
        }
        Indicator indicator = table.list().get(at);
        matches = search.find(
                new IndicatorSearch.Query(
                        model.variant(),
                        sheet.apply(model.content()),
                        indicator.level1(),
                        indicator.level2(),
                        words.strip()),
                SHOWN);
        JsonArray lines = Json.createArray();
        matches.forEach(match -> lines.set(lines.length(), line(match)));
        show.accept(lines);
    }

    Optional<IndicatorSearch.Match> taken(int index) {
        return index >= 0 && index < matches.size() ? Optional.of(matches.get(index)) : Optional.empty();
    }

    private static JsonArray line(IndicatorSearch.Match match) {
        JsonArray line = Json.createArray();
        line.set(0, match.name());
        line.set(
                1,
                Stream.of(match.level1(), match.level2())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" › ")));
        line.set(2, match.operator() + match.value() + match.unit());
        line.set(3, match.uses());
        return line;
    }
}
